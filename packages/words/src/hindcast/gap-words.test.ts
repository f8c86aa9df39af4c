import type { PublishedFigure } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { rowWith, technologyWith } from '../testing/hindcast.js'
import { firstPart, gradeWords, placeOf, rowFinding, rowSentence } from './gap-words.js'
import type { HindcastReport, HindcastReportRow } from './report.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const report = { year: 2025, since: 2018, isEstimated: true, technologies: [] } as unknown as HindcastReport
const labels = { technology: (id: string) => id }
const finding = (more: Partial<HindcastReportRow>, words = fr) =>
  readable(rowFinding(rowWith(more), report, labels, words).join(' '))

describe('the finding of a row', () => {
  it('says what was announced, what is supported, and since when', () => {
    expect(finding({})).toContain(
      'Pour 2025, l’étude annonçait 6,0 % du temps de travail libéré, compté depuis 2018 (3,0 à 12 % d’un scénario à l’autre). Ce que les preuves soutiennent aujourd’hui : 1,0 %, entre −1,0 et 4,0 % neuf fois sur dix.'
    )
  })

  it('gives what was published as it was published', () => {
    const published: PublishedFigure = {
      ...{ id: 'p', label: { fr: 'p', en: 'p' }, indicator: 'effective', year: 2025, scenario: 'median' },
      ...{ comparison: 'about', value: 0.06, tolerance: 0.005, source: 's', place: '' }
    }
    expect(finding({ published })).toContain('l’étude annonçait environ 6 % (6,0 % recalculé) du temps')
    expect(finding({ published }, en)).toContain('announced about 6% (6.0% recomputed) of working time')
  })

  it('is as firm as the range lets it be', () => {
    expect(finding({})).toContain(
      'L’annonce est au-dessus de cette plage ; le plus prudent des scénarios (3,0 %) y tient.'
    )
    expect(finding({})).toContain('La plage contient zéro')
    expect(finding({ projectedLow: 0.05 })).toContain(
      'au-dessus de cette plage ; aucun des scénarios n’y tient.'
    )
    expect(finding({ range: { low: 0.002, high: 0.07 } })).toContain('l’écart n’est pas établi')
    expect(finding({ range: { low: 0.002, high: 0.07 } })).not.toContain('contient zéro')
    expect(finding({ range: { low: 0.07, high: 0.2 } })).toContain(
      'au-dessous de cette plage ; le plus hardi'
    )
    expect(finding({ range: null })).not.toMatch(/cette plage|neuf fois/)
  })

  it('says near the number what was there before counting starts', () => {
    const technologies = [
      technologyWith({
        profession: 'infirmier',
        group: null,
        adoption: { projected: 0.14, observed: 0.76 },
        adoptionAtBase: 0.62,
        freed: { projected: 0.01, observed: 0.008 }
      })
    ]
    const told = rowFinding(rowWith(), { ...report, technologies }, labels, en)
    expect(told[2]).toContain('adopted in 2018 already is 0.8 points (ia: 62% adoption in 2018, 76% in 2025)')
    expect(told[3]).toContain('upper bound')
    expect(finding({})).not.toContain('borne haute')
  })

  it('gives each part with what its evidence is worth', () => {
    expect(finding({})).toContain(
      'L’écart, −5,0 points, s’additionne ainsi : le gain par utilisateur pour −4,0 points (preuves B), l’intensité d’usage pour −2,0 points (rien de mesuré) et l’adoption pour +1,0 point (preuves C).'
    )
    expect(finding({}, en)).toContain(
      'Whether the gain or adoption is exchanged first, the gain per user explains most of it.'
    )
    expect(finding({ leading: null })).toContain('les deux ordres ne s’accordent pas')
    expect(finding({ observed: 0.06 })).toContain('pas d’écart à expliquer')
  })

  it('says the adoption that both sides imply, where there is a potential', () => {
    expect(finding({})).toContain('une adoption de 25 % qui était annoncée et de 20 % qui est soutenue')
    expect(finding({ potential: { projected: 0.24, observed: -0.01 } })).not.toContain('Rapporté')
  })

  it('never takes the absence of evidence for evidence', () => {
    expect(finding({})).toContain(
      'Dans cette annonce, les activités dont l’effet a été étudié depuis font 2,0 points sur 6,0.'
    )
    expect(finding({ projectedStudied: 0 })).toContain('tout est hypothèse')
    expect(finding({ projectedStudied: 0.06 })).not.toContain('hypothèse')
  })

  it('warns of a year that the dossier does not estimate', () => {
    const other = { ...report, year: 2022, isEstimated: false }
    expect(readable(rowFinding(rowWith(), other, labels, fr).at(-1)!)).toContain('pas d’estimation pour 2022')
  })

  it('has no number where there is none', () => {
    expect(finding({ projected: Number.NaN })).toBe('sans valeur')
    expect(rowSentence(rowWith({ projected: Number.NaN }), en)).toBe('no value')
  })
})

describe('a row in a sentence', () => {
  it('follows its numbers', () => {
    expect(readable(rowSentence(rowWith(), fr))).toBe(
      '6,0 % annoncés, 1,0 % soutenus (−1,0 à 4,0 % ; annonce au-dessus de la plage). Écart de −5,0 points, surtout le gain par utilisateur (preuves B).'
    )
    expect(rowSentence(rowWith({ leading: null, range: null }), en)).toBe(
      '6.0% announced, 1.0% supported. Difference of −5.0 points, the two orders do not agree.'
    )
    expect(rowSentence(rowWith({ observed: 0.06, range: { low: 0, high: 0.1 } }), en)).toMatch(
      /No difference\.$/
    )
  })
})

it('places what was announced beside its range, the ends within', () => {
  const at = (projected: number) => placeOf({ projected, range: { low: 0, high: 0.06 } })
  expect([at(0.06), at(0.061), at(-0.001)]).toEqual(['within', 'above', 'below'])
  expect(placeOf({ projected: 1, range: null })).toBeNull()
})

it('counts the professions without a measure in a group', () => {
  const grade = { grade: 'C', missing: 1, ungraded: 0, professions: 8, reason: null } as const
  expect(gradeWords(grade, fr)).toBe('preuves C, rien de mesuré pour 1 profession sur 8')
  expect(gradeWords({ ...grade, grade: null }, en)).toBe('nothing measured')
})

it('never says that nothing was measured where the dossier does not grade', () => {
  const grade = { grade: null, missing: 1, ungraded: 1, professions: 1, reason: null }
  expect([gradeWords(grade, fr), gradeWords(grade, en)]).toEqual(['non noté', 'not graded'])
  expect(gradeWords({ ...grade, grade: 'B', professions: 8 }, fr)).toBe(
    'preuves B, non noté pour 1 profession sur 8'
  )
  expect(gradeWords({ ...grade, missing: 3, professions: 8 }, en)).toBe(
    'nothing measured for 2 professions of 8, not graded for 1 profession of 8'
  )
})

it('finds the part that goes furthest the way of the difference', () => {
  expect(firstPart({ gainPerUser: 0.01, intensity: -0.02, adoption: -0.005 })).toBe('intensity')
  expect(firstPart({ gainPerUser: 0.03, intensity: -0.02, adoption: 0 })).toBe('gainPerUser')
})

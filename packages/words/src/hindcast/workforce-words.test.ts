import { describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import type { ProjectionReport, WorkforceCheck, WorkforceReport } from './workforce.js'
import { errorWords, unconfrontedSentences, workforceSentences } from './workforce-words.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const check = (horizon: number, error: number, interpolated = false): WorkforceCheck => ({
  ...{ horizon, year: 2016 + horizon, projected: 100 * (1 + error), observed: 100, interpolated, error }
})
const projection = (
  checks: WorkforceCheck[],
  reason: ProjectionReport['reason'] = null
): ProjectionReport => ({
  ...{ id: 'p', profession: null, people: { fr: 'Médecins', en: 'Doctors' }, title: { fr: 't', en: 't' } },
  ...{
    published: 2017,
    baseYear: 2016,
    perimeter: 'm',
    source: 's',
    points: [],
    observed: [],
    checks,
    reason
  }
})
const reportOf = (
  projections: ProjectionReport[],
  overall: Partial<NonNullable<WorkforceReport['accuracy']['overall']>> | null
): WorkforceReport => {
  const whole = { n: 2, mape: 0.015, bias: 0.01, ranges: 0, coverage: null, ...overall }
  const horizons = projections.flatMap(({ checks }) => checks.map(({ horizon }) => ({ horizon, ...whole })))
  return { projections, accuracy: { horizons, overall: overall === null ? null : whole } }
}
const told = (overall: object, checks = [check(4, 0.006), check(5, 0.024, true)], words = fr) =>
  readable(
    workforceSentences(reportOf([projection(checks), projection([], 'no-count')], overall), words).join(' ')
  )

describe('how projections fared', () => {
  it('is told with how many they are, how far ahead, and that it is thin', () => {
    expect(told({})).toBe(
      'Des 2 projections d’effectifs trouvées, 1 se confronte à un comptage des mêmes personnes, en 2 points. 1 de ces 2 années n’est pas publiée, mais lue sur la droite qui joint deux années publiées. Erreur absolue moyenne : 1,5 %, de 4 à 5 ans après l’année de départ. En moyenne, trop de monde était projeté (+1,0 %). Aucune n’était publiée avec une plage : on ne peut dire si les plages disaient vrai. C’est mince : quelques points, et ceux d’une même projection ne sont pas indépendants.'
    )
  })

  it('follows the sign of the bias, and the ranges', () => {
    expect(told({ bias: -0.01 })).toContain('trop peu de monde était projeté (−1,0 %)')
    expect(told({ bias: 0.0001 })).toContain('ni trop ni trop peu')
    expect(told({ ranges: 4, coverage: 0.75 }, undefined, en)).toContain(
      'Of the 4 points projected with a range, 3 fell within it.'
    )
    expect(told({ ranges: 1, coverage: 0 }, undefined, en)).toContain('did not fall within it')
    expect(told({ n: 30 })).not.toContain('mince')
    expect(told({}, [check(4, 0.006)])).toContain('4 ans après l’année de départ')
  })

  it('says that a bias may come from the line that most points are read on', () => {
    const [read, published] = [check(5, 0.024, true), check(4, 0.006)]
    expect(told({}, [read, published])).not.toContain('La lecture sur une droite')
    expect(told({ n: 3 }, [read, read, published])).toContain('La lecture sur une droite')
    const all = told({}, [read, read])
    expect(all).toContain('Aucune de ces années n’est publiée')
    expect(all).toContain('(+1,0 %). La lecture sur une droite peut en être la cause')
    expect(told({}, [read, read], en)).toContain('The reading on a straight line may be the cause')
  })

  it('says one point in the singular', () => {
    const one = readable(
      workforceSentences(reportOf([projection([check(5, 0.024, true)])], { n: 1 }), fr).join(' ')
    )
    expect(one).toMatch(/^La seule projection d’effectifs trouvée se confronte/)
    expect(one).toContain('Cette année n’est pas publiée')
    expect(one).toContain('un seul point')
    expect(one).not.toMatch(/[Mm]oyenne|Aucune de ces années/)
  })

  it('says that none can be confronted', () => {
    expect(workforceSentences(reportOf([], null), en)).toEqual(['The dossier has no workforce projection.'])
    const none = reportOf([projection([], 'no-count'), projection([], 'no-count-since')], null)
    expect(workforceSentences(none, en)).toEqual([
      'None of the 2 workforce projections of the dossier can be confronted.'
    ])
    expect(unconfrontedSentences(none, en)).toEqual([
      'No count of the same people was found: doctors (2017).',
      'Counted at the start or before, not since: doctors (2017).'
    ])
  })
})

it('signs an error, but for none', () => {
  expect([0.0143, -0.0156, 0.0001].map(error => errorWords(error, en))).toEqual(['+1.4%', '−1.6%', '0.0%'])
})

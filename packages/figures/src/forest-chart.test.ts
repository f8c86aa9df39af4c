import { describe, expect, it } from 'vitest'
import { forestChart } from './forest-chart.js'
import type { ForestStudy } from './forest-data.js'
import { effectWords } from './forest-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import { forestOf } from './testing/samples-of-forest.js'

const fr = { language: 'fr', source: '' } as const
const en = { language: 'en', source: '' } as const

describeSample('forest', {
  fr: look => forestChart(forestOf('fr'), look),
  en: look => forestChart(forestOf('en'), look)
})

describeHostile(
  'forest',
  look =>
    forestChart(
      {
        measure: HOSTILE[6]!,
        held: HOSTILE[0]!,
        groups: HOSTILE.map((label, i) => ({ label, studies: [{ label, mode: i / 10 }], held: [] }))
      },
      look
    ),
  HOSTILE
)

const of = (...studies: ForestStudy[]) => ({
  ...forestOf('fr'),
  groups: [{ label: 'a', studies, held: [] }]
})

describeThin({
  'forest of nothing': look => forestChart({ ...forestOf('fr'), groups: [] }, look),
  'forest without a share': look => forestChart(of({ label: 'a' }), look),
  'forest of what is not a number': look => forestChart(of({ label: 'a', mode: Number.NaN }), look),
  'forest far below zero': look => forestChart(of({ label: 'a', low: -1.9, mode: -1, high: -0.5 }), look),
  'forest of what is held alone': look =>
    forestChart(
      {
        ...forestOf('fr'),
        groups: [{ label: 'a', studies: [], held: [{ label: '2025', low: 0, mode: 0, high: 0 }] }]
      },
      look
    )
})

describe('the finding of a forest', () => {
  const title = (look: typeof fr | typeof en, ...studies: ForestStudy[]) =>
    readable(forestChart(of(...studies), look).title)
  const study = (mode: number): ForestStudy => ({ label: 'a', mode })

  it('counts gains, losses, and what is on both sides of zero', () => {
    expect(title(fr, study(0.28))).toBe('Un seul effet mesuré : gain de 28 %')
    expect(title(fr, { label: 'a', low: 0, mode: 0.25, high: 0.52 })).toBe(
      'Un seul effet mesuré, incertain : gain de 0 à 52 %'
    )
    expect(title(fr, study(0))).toBe('Un seul effet mesuré : ni gain ni perte')
    expect(title(fr, study(0.1), study(0.2))).toBe('Les deux effets mesurés sont des gains')
    expect(title(fr, study(0.1), study(-0.2))).toBe('Les mesures se contredisent : un gain, une perte')
    expect(title(fr, study(0.1), { label: 'a', low: -0.1, mode: 0.1, high: 0.2, isInterval: true })).toBe(
      'Deux effets mesurés : un gain, un effet incertain'
    )
    expect(title(en, study(-0.1), study(-0.2))).toBe('Both measured effects are losses')
  })

  it('finds no contradiction between two activities', () => {
    const groups = [study(0.1), study(-0.2)].map(one => ({ label: 'a', studies: [one], held: [] }))
    expect(readable(forestChart({ ...forestOf('fr'), groups }, fr).title)).toBe(
      'Deux effets mesurés : un gain, une perte'
    )
  })

  it('counts no estimate and no analogy', () => {
    expect(title(fr, { ...study(0.28), isUnmeasured: true })).toBe(
      'Rien n’a été mesuré : une estimation seulement'
    )
    expect(title(fr, { label: 'a' })).toBe('Étudié, mais sans part de temps chiffrée')
    const analogy = { ...of(study(0.1)).groups[0]!, isAnalogy: true }
    expect(readable(forestChart({ ...of(), groups: [analogy] }, fr).title)).toBe(
      'Rien n’a été trouvé : une analogie seulement'
    )
  })
})

describe('an effect in words', () => {
  const words = (study: Omit<ForestStudy, 'label'>) => readable(effectWords({ label: 'a', ...study }, 'fr'))

  it('says its direction and every figure that was published', () => {
    expect(words({ mode: -0.135 })).toBe('perte de 13,5 %')
    expect(words({ low: -0.46, mode: -0.22 })).toBe('perte de 22 à 46 %')
    expect(words({ low: -0.059, mode: 0.017, high: 0.094, isInterval: true })).toBe(
      'gain de 1,7 % (−5,9 à 9,4 %)'
    )
    expect(words({ low: -0.13, mode: 0, high: 0.28 })).toBe('d’une perte de 13 % à un gain de 28 %')
    expect(words({ low: 0.25 })).toBe('gain d’au moins 25 %')
    expect(words({ low: 0 })).toBe('ni gain ni perte')
    expect(words({})).toBe('sans part de temps chiffrée')
  })
})

describe('a forest', () => {
  it('puts gains at the right of zero, losses at its left', () => {
    const { svg } = forestChart(of({ label: 'a', mode: -0.2 }, { label: 'b', mode: 0.2 }), fr)
    const xs = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(match => Number(match[1]))
    // The first dot is that of the key.
    const [lost, gained] = xs.slice(-2)
    const head = inspect(svg).texts.find(({ text }) => text === '0')!
    const zero = (head.box.left + head.box.right) / 2
    expect(lost).toBeLessThan(zero)
    expect(gained).toBeGreaterThan(zero)
  })

  it('has a table of every study and every value held', () => {
    const { rows } = forestChart(forestOf('fr'), fr).table
    expect(rows).toHaveLength(9)
    expect(rows[1]!.slice(3)).toEqual([-0.059, 0.017, 0.094])
  })
})

import { describe, expect, it } from 'vitest'
import { scenariosChart } from './scenarios-chart.js'
import type { ScenarioCurve, ScenariosData } from './scenarios-data.js'
import { scenariosSeries } from './scenarios-series.js'
import { scenariosFinding } from './scenarios-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { scenariosOf } from './testing/samples-of-studio.js'

describeSample('scenarios', {
  fr: look => scenariosChart(scenariosOf('fr'), look),
  en: look => scenariosChart(scenariosOf('en'), look)
})

const years = [2018, 2025, 2030]
const one = (
  kind: ScenarioCurve['kind'],
  at2030: number,
  more: Partial<ScenarioCurve> = {}
): ScenarioCurve => ({
  id: kind,
  label: {
    mine: 'Mon scénario',
    slow: 'lent',
    median: 'médian',
    fast: 'rapide',
    other: 'Avec plus de places'
  }[kind],
  kind,
  values: [0, at2030 / 3, at2030],
  ...more
})
const data = (scenarios: ScenarioCurve[], more: Partial<ScenariosData> = {}): ScenariosData => ({
  measure: 'Gain effectif',
  verb: 'libère',
  of: 'du temps',
  unit: 'share',
  years,
  focus: 2030,
  scenarios,
  ...more
})
const flat = (value: number) => years.map(() => value)
const around = (low: number, high: number) => ({
  q05: flat(low),
  q25: flat(low),
  q75: flat(high),
  q95: flat(high)
})
const bands = { q05: flat(0.2), q25: flat(0.25), q75: flat(0.3), q95: flat(0.36) }

describeHostile(
  'scenarios',
  look =>
    scenariosChart(
      data(
        HOSTILE.slice(2, 6).map((label, i) => one(i === 0 ? 'mine' : 'other', 0.1 * (i + 1), { label })),
        { measure: HOSTILE[6]!, verb: HOSTILE[0]!, of: HOSTILE[1]! }
      ),
      look
    ),
  HOSTILE
)

const none = flat(Number.NaN)
const thin: Record<string, ScenariosData> = {
  'scenarios of nothing': data([]),
  'scenarios without years': data([one('mine', 0.2, { values: [] })], { years: [] }),
  'scenarios without values': data([one('mine', 0, { values: none }), one('median', 0, { values: none })]),
  'scenarios of one year': data([one('mine', 0.2, { values: [0.2], bands })], { years: [2030] }),
  'scenarios of nothing but a published figure': data([], { published: [{ year: 2030, value: 0.24 }] }),
  'scenarios that are equal': data([
    one('mine', 0.2),
    one('slow', 0.2),
    one('median', 0.2),
    one('fast', 0.2)
  ]),
  'scenarios with a gap': data([one('mine', 0, { values: [0.1, Number.NaN, 0.2] })]),
  'scenarios with a ghost': data([one('mine', 0.3), one('median', 0.2)], { ghost: [0, 0.1, 0.2] }),
  'scenarios below zero': data([one('mine', -50_000), one('median', 12_345)], {
    unit: 'fte',
    verb: undefined
  }),
  'scenarios of a year that is not there': data([one('mine', 0.2)], { focus: 2045 }),
  'scenarios with crowded points': data([one('mine', 0.24), one('median', 0.24)], {
    published: [2029, 2030].map(year => ({ year, value: 0.24 })),
    observed: [2029, 2030].map(year => ({ year, value: 0.24, by: 'measured' as const, partial: true }))
  })
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, each]) => [name, look => scenariosChart(each, look)]))
)

describe('the finding of scenarios', () => {
  const frees = 'Mon scénario libère 28\u00a0% du temps en\u00a02030'
  it.each<[string, ScenariosData]>([
    [
      `${frees}, quatre\u00a0points de plus que le scénario médian`,
      data([one('median', 0.24), one('mine', 0.28)])
    ],
    [
      `${frees}, quatre\u00a0points de moins que le scénario rapide`,
      data([one('mine', 0.28), one('fast', 0.32)])
    ],
    // 27.6 against 24.4: the difference is that of what is read.
    [
      `${frees}, quatre\u00a0points de plus que le scénario médian`,
      data([one('mine', 0.276), one('median', 0.244)])
    ],
    [
      `${frees}, un\u00a0point de plus que «\u00a0Avec plus de places\u00a0»`,
      data([one('mine', 0.28), one('other', 0.27)])
    ],
    [`${frees}, autant que le scénario médian`, data([one('mine', 0.28), one('median', 0.2804)])],
    [frees, data([one('mine', 0.28)])],
    [`${frees}, entre 20 et 36\u00a0%`, data([one('mine', 0.28, { bands })])],
    ['Mon scénario libère 40\u00a0% du temps en\u00a02030', data([one('mine', 0.4, { bands })])],
    ['Mon scénario libère 10\u00a0% du temps en\u00a02030', data([one('mine', 0.1, { bands })])],
    ['Le scénario médian libère 24\u00a0% du temps en\u00a02030', data([one('median', 0.24)])],
    [
      'Le scénario lent libère 17\u00a0% du temps en\u00a02030, le scénario rapide 32\u00a0%',
      data([one('slow', 0.17), one('median', 0.24), one('fast', 0.32)])
    ],
    ['Chaque scénario libère 17\u00a0% du temps en\u00a02030', data([one('slow', 0.17), one('fast', 0.17)])],
    [
      'Mon scénario libère 420\u202f000\u00a0ETP en\u00a02030, 60\u202f000 de plus que le scénario médian',
      data([one('mine', 420_100), one('median', 360_400)], { unit: 'fte', of: undefined })
    ],
    [
      'Mon scénario\u00a0: 140\u202f000 personnes en\u00a02030, 95\u202f000 de moins que le scénario médian',
      data([one('mine', 140_000), one('median', 235_000)], {
        unit: 'persons',
        verb: undefined,
        of: 'personnes'
      })
    ],
    [
      'Mon scénario\u00a0: −15\u202f000\u00a0ETP en\u00a02030, 35\u202f000 de plus que le scénario médian',
      data([one('mine', -15_000), one('median', -50_000)], { unit: 'fte', verb: undefined, of: undefined })
    ],
    // Below zero, its own verb and no sign; beside it, what the other does, as points less would read as less lost.
    [
      'Mon scénario prend 4\u00a0% du temps en\u00a02030, quand le scénario médian libère 1\u00a0%',
      data([one('mine', -0.04), one('median', 0.01)], { lossVerb: 'prend' })
    ],
    [
      'Mon scénario prend 4\u00a0% du temps en\u00a02030, autant que le scénario médian',
      data([one('mine', -0.04), one('median', -0.04)], { lossVerb: 'prend' })
    ],
    [
      'Mon scénario prend 4\u00a0% du temps en\u00a02030, entre 6\u00a0% de perdu et 1\u00a0% de libéré',
      data([one('mine', -0.04, { bands: around(-0.06, 0.01) })], { lossVerb: 'prend' })
    ],
    [
      'Mon scénario prend 4\u00a0% du temps en\u00a02030, entre 2 et 6\u00a0%',
      data([one('mine', -0.04, { bands: around(-0.06, -0.02) })], { lossVerb: 'prend' })
    ],
    [
      'Mon scénario libère 1\u00a0% du temps en\u00a02030, entre −2 et 5\u00a0%, zéro compris',
      data([one('mine', 0.01, { bands: around(-0.02, 0.05) })], { lossVerb: 'prend' })
    ],
    [
      'Le scénario lent prend 4\u00a0% du temps en\u00a02030, le scénario rapide libère 10\u00a0%',
      data([one('slow', -0.04), one('fast', 0.1)], { lossVerb: 'prend' })
    ],
    ['Mon scénario libère 9,3\u00a0% du temps en\u00a02025', data([one('mine', 0.28)], { focus: 2025 })],
    ['Mon scénario\u00a0: aucune valeur', data([one('mine', 0, { values: none })])],
    ['Gain effectif\u00a0: aucune valeur', data([])]
  ])('%s', (fr, each) => {
    expect(scenariosFinding(each, 'fr')).toBe(fr)
  })

  it.each<[string, ScenariosData]>([
    [
      'My scenario frees 28% of working time in\u00a02030, four\u00a0points more than the median scenario',
      scenariosOf('en')
    ],
    [
      'A frees 20% in\u00a02030, four\u00a0points less than the median scenario',
      data([one('mine', 0.2, { label: 'A' }), one('median', 0.24)], { verb: 'frees', of: undefined })
    ],
    [
      'A: 5,000\u00a0FTE in\u00a02030, 7,000 fewer than the median scenario',
      data([one('mine', 5000, { label: 'A' }), one('median', 12_000)], {
        unit: 'fte',
        verb: undefined,
        of: undefined
      })
    ],
    [
      'A frees 24% in\u00a02030, as much as the median scenario',
      data([one('mine', 0.24, { label: 'A' }), one('median', 0.24)], { verb: 'frees', of: undefined })
    ]
  ])('%s', (en, each) => {
    expect(scenariosFinding(each, 'en')).toBe(en)
  })
})

describe('the curves of scenarios', () => {
  it('have mine on top, and name the reference', () => {
    const { curves } = scenariosSeries(scenariosOf('fr'), 'fr')
    expect(curves.map(({ wideLabel }) => wideLabel)).toEqual([
      'lent',
      'médian\u00a0(référence)',
      'rapide',
      'Mon scénario'
    ])
  })

  it('are told by their dash, mine by its colour', () => {
    const { svg } = scenariosChart(scenariosOf('fr'), { language: 'fr', source: '' })
    const strokes = [...svg.matchAll(/<path d="[^"]*" fill="none"([^/]*)\/>/g)].map(match => match[1])
    expect(strokes).toHaveLength(4)
    expect(strokes.map(each => /dasharray="([^"]*)"/.exec(each!)?.[1])).toEqual([
      '9 5',
      undefined,
      '2 4',
      undefined
    ])
    expect(strokes[3]).toContain('stroke="#A3213F" stroke-width="3"')
  })

  it('show the one before a lever was touched, under the others, on the same scale', () => {
    const touched = data([one('mine', 0.1)], { ghost: [0, 0.3, 0.9] })
    const { axis, ghost, heading } = scenariosSeries(touched, 'fr')
    expect(heading.note).toBe('Courbe pâle\u00a0: avant le réglage.')
    expect(ghost[0]!.map(({ value }) => value)).toEqual([0, 0.3, 0.9])
    expect(axis.domain[1]).toBeGreaterThanOrEqual(0.9)
    const { svg } = scenariosChart(touched, { language: 'fr', source: '' })
    expect(svg.indexOf('stroke="#E6B9C0" stroke-width="3"')).toBeGreaterThan(0)
    expect(svg.indexOf('stroke="#E6B9C0" stroke-width="3"')).toBeLessThan(svg.indexOf('stroke="#A3213F"'))
  })

  it('have the value of the focus year written beside them', () => {
    const { texts } = inspect(
      scenariosChart(data([one('mine', 0.28)], { focus: 2025 }), { language: 'fr', source: '' }).svg
    )
    expect(texts.map(({ text }) => text)).toContain('9,3\u00a0%')
  })

  it('keep their numbers whole in the table', () => {
    const { table } = scenariosChart(scenariosOf('en'), { language: 'en', source: '' })
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Year',
      'My scenario',
      'slow',
      'median',
      'fast',
      '5% of draws below',
      '25% of draws below',
      '75% of draws below',
      '95% of draws below',
      'Published',
      'Estimated since'
    ])
    const row = table.rows.find(([year]) => year === 2025)!
    expect(row[3]).toBe(scenariosOf('en').scenarios[2]!.values[7])
    expect(row.slice(-2)).toEqual([0.07, 0.01])
  })
})

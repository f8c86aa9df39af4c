import { describe, expect, it } from 'vitest'
import { smallMultiplesChart } from './small-multiples-chart.js'
import type { SmallMultiple, SmallMultiplesData } from './small-multiples-data.js'
import { smallMultiplesSeries } from './small-multiples-series.js'
import { smallMultiplesFinding } from './small-multiples-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { smallMultiplesOf } from './testing/samples-of-change.js'

describeSample('small-multiples', {
  fr: look => smallMultiplesChart(smallMultiplesOf('fr'), look),
  en: look => smallMultiplesChart(smallMultiplesOf('en'), look)
})

const years = [2018, 2025, 2030]
const one = (label: string, effective: number[], more: Partial<SmallMultiple> = {}): SmallMultiple => ({
  label,
  effective,
  potential: effective.map(value => 2 * value),
  ...more
})
const data = (professions: SmallMultiple[], more: Partial<SmallMultiplesData> = {}): SmallMultiplesData => ({
  years,
  professions,
  ...more
})

describeHostile(
  'small multiples',
  look => smallMultiplesChart(data(HOSTILE.map(label => one(label, [0, 0.1, 0.2]))), look),
  HOSTILE
)

const none = [Number.NaN, Number.NaN, Number.NaN]
const thin: Record<string, SmallMultiplesData> = {
  'small multiples of nobody': data([]),
  'small multiples without years': data([one('a', [])], { years: [] }),
  'small multiples without values': data([one('a', none), one('b', none)]),
  'small multiples of one year': data([one('a', [0.2])], { years: [2030] }),
  'small multiples of zeros': data([one('a', [0, 0, 0])]),
  'small multiples with a gap': data([
    one('a', [0.1, Number.NaN, 0.2]),
    one('b', none, { potential: [0.1, 0.2, 0.3] })
  ]),
  'small multiples below zero': data([one('a', [0, -0.1, -0.05])]),
  'small multiples with too few values': data([one('a', [0.1])]),
  'small multiples above one': data([one('a', [0, 1, 123_456])]),
  'small multiples with a range': data([
    one('a', [0, 0.1, 0.2], { low: [0, 0.05, Number.NaN], high: [0, 0.2, 0.5] })
  ]),
  'small multiples with half a range': data([one('a', [0, 0.1, 0.2], { low: [0, 0.05, 0.1] })]),
  'small multiples of a year that is not there': data([one('a', [0, 0.1, 0.2])], { focus: 2040 }),
  'small multiples of many': data(
    Array.from({ length: 17 }, (_, i) => one(`Profession ${i}`, [0, 0.1, i / 40]))
  )
}
describeThin(
  Object.fromEntries(
    Object.entries(thin).map(([name, each]) => [name, look => smallMultiplesChart(each, look)])
  )
)

describe('the finding of small multiples', () => {
  it.each<[string, string, SmallMultiplesData]>([
    [
      'En\u00a02030, le temps libéré va de 14\u00a0% chez les chirurgiennes et chirurgiens à 27\u00a0% chez les infirmières et infirmiers',
      'In\u00a02030, freed time goes from 14% among chirurgiennes et chirurgiens to 27% among infirmières et infirmiers',
      smallMultiplesOf('fr')
    ],
    [
      'En\u00a02025, le temps libéré va de 10\u00a0% chez les b à 20\u00a0% chez les IADE',
      'In\u00a02025, freed time goes from 10% among b to 20% among IADE',
      data([one('IADE', [0, 0.2, 0.1]), one('b', [0, 0.1, 0.9]), one('c', none)], { focus: 2025 })
    ],
    [
      'En\u00a02030, 20\u00a0% de temps libéré dans chaque profession',
      'In\u00a02030, 20% of time freed in every profession',
      data([one('a', [0, 0, 0.201]), one('b', [0, 0, 0.199])])
    ],
    [
      'En\u00a02030, 20\u00a0% de temps libéré chez les a',
      'In\u00a02030, 20% of time freed among a',
      data([one('A', [0, 0, 0.2])].map(each => ({ ...each, label: 'a' })))
    ],
    ['Aucune profession n’a de valeur', 'No profession has a value', data([one('a', none)])]
  ])('%s', (fr, en, each) => {
    expect(smallMultiplesFinding(each, 'fr')).toBe(fr)
    expect(smallMultiplesFinding(each, 'en')).toBe(en)
  })
})

describe('the panels of small multiples', () => {
  it('write the value and the potential of the focus year', () => {
    const { panels } = smallMultiplesSeries(data([one('a', [0, 0.27, 0.4])], { focus: 2025 }), 'fr')
    expect(panels[0]).toMatchObject({
      value: '27\u00a0%',
      of: 'sur 54',
      focus: { year: 2025, value: 0.27 }
    })
  })

  it('stop where a value is missing, and go on after it', () => {
    const { panels } = smallMultiplesSeries(thin['small multiples with a gap']!, 'fr')
    expect(panels[0]!.effective.map(run => run.map(({ year }) => year))).toEqual([[2018], [2030]])
    expect(panels[1]).toMatchObject({ value: '–', of: 'sur 30', effective: [], focus: null })
  })

  it('share one scale, whose lines the subtitle names', () => {
    const { axis, heading } = smallMultiplesSeries(data([one('a', [0, 0, 0.1]), one('b', [0, 0, 0.3])]), 'fr')
    expect(axis.domain).toEqual([0, 0.6])
    expect(heading.subtitle).toMatch(/lignes à 20, 40 et 60\u00a0%$/)
  })

  it('stand in rows that are as even as they can be', () => {
    const { texts } = inspect(smallMultiplesChart(smallMultiplesOf('en'), { language: 'en', source: '' }).svg)
    const rows = new Map<number, number>()
    for (const { text, box } of texts)
      if (/^\d+%$/.test(text)) rows.set(box.bottom, (rows.get(box.bottom) ?? 0) + 1)
    expect([...rows.values()]).toEqual([4, 4])
  })
})

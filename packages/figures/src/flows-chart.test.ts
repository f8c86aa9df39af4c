import { describe, expect, it } from 'vitest'
import { flowsChart } from './flows-chart.js'
import type { FlowsData } from './flows-data.js'
import { flowsFinding, flowsNote } from './flows-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { flowsOf } from './testing/samples-of-studio.js'

describeSample('flows', {
  fr: look => flowsChart(flowsOf('fr'), look),
  en: look => flowsChart(flowsOf('en'), look)
})

const data = (
  entrants: number[],
  leavers: number[],
  headcount: number[],
  more: Partial<FlowsData> = {}
): FlowsData => ({
  who: 'Infirmiers',
  years: [2018, 2019, 2020],
  entrants,
  leavers,
  headcount,
  ...more
})

describeHostile(
  'flows',
  look => flowsChart(data([1, 2, 3], [3, 2, 1], [10, 8, 8], { who: HOSTILE.join(' ') }), look),
  HOSTILE
)

const none = [Number.NaN, Number.NaN, Number.NaN]
const thin: Record<string, FlowsData> = {
  'flows of nothing': data([], [], [], { years: [] }),
  'flows without values': data(none, none, none),
  'flows of one year': data([5], [3], [100], { years: [2030] }),
  'flows of zeros': data([0, 0, 0], [0, 0, 0], [0, 0, 0]),
  'flows that are equal': data([5, 5, 5], [5, 5, 5], [100, 100, 100]),
  'flows with a gap': data([5, Number.NaN, 8], [3, 4, 5], [100, 102, Number.NaN]),
  'flows of one side': data([5, 6, 8], none, [100, 102, 110])
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, each]) => [name, look => flowsChart(each, look)]))
)

describe('the finding of flows', () => {
  it.each<[string, string, FlowsData]>([
    [
      'De 2018 à 2020, 8 infirmiers de plus\u00a0: les entrées dépassent les départs en tout',
      'From 2018 to 2020, 8 more infirmiers: more enter than leave overall',
      data([9, 9, 9], [5, 5, 5], [100, 104, 108])
    ],
    [
      'De 2018 à 2020, 8 infirmiers de moins\u00a0: les départs dépassent les entrées en tout',
      'From 2018 to 2020, 8 fewer infirmiers: more leave than enter overall',
      data([5, 5, 5], [9, 9, 9], [100, 96, 92])
    ],
    [
      'De 2018 à 2020, 8 infirmiers de moins\u00a0: pourtant les entrées dépassent les départs en tout',
      'From 2018 to 2020, 8 fewer infirmiers: yet more enter than leave overall',
      data([9, 9, 9], [5, 5, 5], [100, 96, 92])
    ],
    [
      'De 2018 à 2020, presque autant d’infirmiers',
      'From 2018 to 2020, hardly any change in the number of infirmiers',
      data([9, 9, 9], [9, 9, 9], [1000, 1001, 1002])
    ],
    [
      'De 2018 à 2020, presque autant de médecins',
      'From 2018 to 2020, hardly any change in the number of médecins',
      data([9, 9, 9], [9, 9, 9], [1000, 1001, 1002], { who: 'Médecins' })
    ],
    [
      'Infirmiers\u00a0: les départs dépassent les entrées',
      'Infirmiers: more leave than enter',
      data([1, 1, 1], [2, 2, 2], none)
    ],
    ['Infirmiers\u00a0: aucune valeur', 'Infirmiers: no value', data(none, none, none)]
  ])('%s', (fr, en, each) => {
    expect(flowsFinding(each, 'fr')).toBe(fr)
    expect(flowsFinding(each, 'en')).toBe(en)
  })

  it('is completed by the year where it turns, where it turns once', () => {
    expect(flowsNote(flowsOf('fr'), 'fr')).toBe('À partir de\u00a02039, les départs dépassent les entrées.')
    expect(flowsNote(data([1, 2, 3], [2, 2, 2], none), 'en')).toBe(
      'From\u00a02020 on, more enter than leave.'
    )
    expect(flowsNote(data([1, 3, 1], [2, 2, 2], none), 'en')).toBe('')
    expect(flowsNote(data([3, 3, 3], [2, 2, 2], none), 'en')).toBe('')
  })
})

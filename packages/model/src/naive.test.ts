/** The engine against a second implementation, written from MODEL.md alone and deliberately naive. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import type { Indicator } from './indicators.js'
import type { Results } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { projections } from './testing/dataset-arbitrary.js'
import { naiveRun } from './testing/naive-run.js'

function results(dataset: Dataset, scenario: Scenario): Results {
  const model = compile(dataset)
  return run(model, leversOf(model, scenario).levers)
}

/** How far the engine may be from `expected`; `size` reads another indicator of the same people. */
function toleranceOf(indicator: Indicator, expected: number, size: (indicator: Indicator) => number): number {
  const ofShare = (whole: number, part: number) => (whole < 1e-6 ? Number.POSITIVE_INFINITY : part / whole)
  switch (indicator) {
    case 'headcount':
    case 'fte':
    case 'entrants':
    case 'leavers':
      return 1e-9 * (1 + Math.abs(expected))
    case 'people_above':
    case 'people_0_10':
    case 'people_10_20':
    case 'people_20_30':
    case 'people_over_30':
      return 2e-6 * size('headcount')
    // Capacity divides by what is left of the working time.
    case 'capacity':
    case 'balance':
      return 1e-5 * (size('fte') + Math.abs(expected))
    case 'need':
      return 1e-9 * (1 + Math.abs(expected))
    case 'policy_cost':
    case 'policy_saving':
      return 1e-6 * (1 + Math.abs(expected))
    case 'freed_fte':
      return 1e-6 * size('fte')
    // An error of the gain of either year counts over what is left of the base year's time.
    case 'effective_since_base':
      return 4e-6 * (1 + Math.abs(expected))
    case 'freed_fte_since_base':
      return 4e-6 * (size('fte') + Math.abs(expected))
    case 'freed_fte_all_professionals':
      return (1e-6 * size('fte')) / size('coverage')
    case 'mix':
      return ofShare(size('effective'), 1e-6 * (1 + Math.abs(expected)))
    case 'non_medical_share_above':
      return ofShare(size('share_above'), 2e-6)
    default:
      return 1e-6
  }
}

/** What the engine and the naive implementation say differently, as text. */
function differences(dataset: Dataset, scenario: Scenario): string[] {
  const { model, values } = results(dataset, scenario)
  const naive = naiveRun(dataset, scenario)
  const found: string[] = []
  model.series.forEach((key, row) => {
    for (const t of [0, Math.floor(model.axes.years / 2), model.axes.years - 1]) {
      const year = model.axes.firstYear + t
      const actual = values[row * model.axes.years + t]!
      const expected = naive(key, year)
      if (Number.isNaN(expected) && Number.isNaN(actual)) continue
      const tolerance = toleranceOf(key.indicator, expected, indicator =>
        Math.abs(naive({ ...key, indicator, technology: null }, year))
      )
      // What is a share of less than a millionth is not told apart from a share of nothing.
      if (tolerance === Number.POSITIVE_INFINITY) continue
      if (!(Math.abs(actual - expected) <= tolerance))
        found.push(`${Object.values(key).join(' ')} ${year}: ${actual}, expected ${expected}`)
    }
  })
  return found
}

describe('run and a naive second implementation', () => {
  it('agree on random datasets and scenarios', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        expect(differences(dataset, scenario)).toEqual([])
      }),
      50,
      true
    )
  })
})

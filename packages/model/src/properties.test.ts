/** What always holds: one `describe` for each sentence of MODEL.md §12, on random datasets and scenarios, with a fixed seed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import { INDICATORS, type Indicator, type SeriesKey } from './indicators.js'
import { rowOf } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { projections } from './testing/dataset-arbitrary.js'
import { sampleFreed } from './testing/sampled-people.js'
import { reorder, scale, split } from './testing/transform-dataset.js'

/** Sums of the same numbers in another order differ by this part. */
const ROUNDING = 1e-11

interface Projected {
  series: readonly SeriesKey[]
  first: number
  years: number
  /** The values of a series, one a year. */
  row: (key: { indicator: Indicator } & Partial<SeriesKey>) => Float64Array
}

function project(dataset: Dataset, scenario: Scenario): Projected {
  const model = compile(dataset)
  const { values } = run(model, leversOf(model, scenario).levers)
  const { years } = model.axes
  const row = (key: { indicator: Indicator } & Partial<SeriesKey>) => {
    const at = rowOf(model, key) * years
    return values.subarray(at, at + years)
  }
  return { series: model.series, first: model.axes.firstYear, years, row }
}

/** Equal but for rounding; two values that do not exist are equal. */
function expectClose(actual: number, expected: number, tolerance: number, what: unknown): void {
  if (Number.isNaN(actual) && Number.isNaN(expected)) return
  const message = `${JSON.stringify(what)}: ${actual}, expected ${expected}`
  expect(Math.abs(actual - expected), message).toBeLessThanOrEqual(tolerance * (1 + Math.abs(expected)))
}

/** Every value of two projections whose series have the same names. */
function expectSame(
  actual: Projected,
  expected: Projected,
  wanted: (key: SeriesKey) => boolean,
  tolerance: number
) {
  for (const key of expected.series.filter(wanted)) {
    const after = actual.row(key)
    const effective =
      key.indicator === 'mix' ? expected.row({ ...key, indicator: 'effective', technology: null }) : null
    expected.row(key).forEach((value, t) => {
      // The mix of almost nothing is as uncertain as its parts are large.
      const scale = effective ? Math.abs(effective[t]!) : 1
      if (scale > 1e-6) expectClose(after[t]!, value, tolerance / Math.min(1, scale), { ...key, t })
    })
  }
}

/** Of the series named, none falls from one projection to the other. */
function expectNoneFalls(
  before: Projected,
  after: Projected,
  indicators: readonly Indicator[],
  onlyProfessions = false
) {
  for (const key of before.series) {
    if (!indicators.includes(key.indicator) || (onlyProfessions && key.group !== null)) continue
    const high = after.row(key)
    before.row(key).forEach((value, t) => {
      if (Number.isNaN(value)) return
      expect(high[t]! - value, JSON.stringify({ ...key, t })).toBeGreaterThanOrEqual(
        -1e-8 * (1 + Math.abs(value))
      )
    })
  }
}

describe('heads are conserved', () => {
  it('N[t+1] − N[t] = entrants − leavers', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const result = project(dataset, scenario)
        for (const { id, demography } of dataset.professions) {
          if (demography === 'series') continue
          const heads = result.row({ indicator: 'headcount', profession: id })
          const entrants = result.row({ indicator: 'entrants', profession: id })
          const leavers = result.row({ indicator: 'leavers', profession: id })
          for (let t = 0; t < result.years - 1; t++)
            expectClose(heads[t + 1]!, heads[t]! + entrants[t]! - leavers[t]!, ROUNDING, { id, t })
        }
      })
    )
  })

  it('the four bands hold everyone', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const result = project(dataset, scenario)
        const bands = ['people_0_10', 'people_10_20', 'people_20_30', 'people_over_30'] as const
        for (const key of result.series.filter(({ indicator }) => indicator === 'headcount')) {
          const parts = bands.map(indicator => result.row({ ...key, indicator }))
          result.row(key).forEach((heads, t) => {
            const sum = parts.reduce((total, part) => total + part[t]!, 0)
            expectClose(sum, heads, ROUNDING, { ...key, t })
            for (const part of parts) expect(part[t]).toBeGreaterThanOrEqual(-1e-9 * heads)
          })
        }
      })
    )
  })
})

describe('credits add up', () => {
  const addUp = (result: Projected, technologies: readonly { id: string }[]) => {
    for (const key of result.series.filter(({ indicator }) => indicator === 'effective')) {
      const mixes = technologies.map(({ id }) => result.row({ ...key, indicator: 'mix', technology: id }))
      result.row(key).forEach((effective, t) => {
        if (!(Math.abs(effective) > 1e-9)) return
        const credits = mixes.map(mix => mix[t]! * effective)
        expectClose(
          credits.reduce((sum, credit) => sum + credit, 0),
          effective,
          1e-12,
          { ...key, t }
        )
      })
    }
  }

  it('to the effective gain', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) =>
        addUp(project(dataset, scenario), dataset.technologies)
      )
    )
  })

  it('to the potential with full use', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const adoption = dataset.adoption.map(row =>
          row.curve === 'logistic'
            ? { ...row, ceiling: 1, midpoint: -1e6 }
            : { ...row, ceiling: 1, start: -1e6 }
        )
        const result = project({ ...dataset, adoption, intensity: [] }, scenario)
        addUp(result, dataset.technologies)
        for (const key of result.series.filter(({ indicator }) => indicator === 'potential')) {
          const effective = result.row({ ...key, indicator: 'effective' })
          result.row(key).forEach((potential, t) => {
            expectClose(effective[t]!, potential, 1e-12, { ...key, t })
          })
        }
      })
    )
  })
})

describe('with no negative gain, 0 ≤ effective ≤ potential < 1', () => {
  it('in every profession and group', () => {
    holds(
      fc.property(projections({ negativeGains: false }), ({ dataset, scenario }) => {
        const result = project(dataset, scenario)
        for (const key of result.series.filter(({ indicator }) => indicator === 'effective')) {
          const potential = result.row({ ...key, indicator: 'potential' })
          result.row(key).forEach((effective, t) => {
            if (Number.isNaN(effective)) return
            expect(effective).toBeGreaterThanOrEqual(0)
            expect(potential[t]! - effective).toBeGreaterThanOrEqual(-1e-12)
            expect(potential[t]).toBeLessThan(1)
          })
        }
      })
    )
  })
})

describe('with no negative gain, more never lowers what it feeds', () => {
  const ordered = projections({ negativeGains: false, orderedPaces: true })
  const rise = fc.integer({ min: 0, max: 100 }).map(n => n / 100)
  const raise = (pace: number, by: number) => pace + (1 - pace) * by
  const fromFreedTime = ['effective', 'freed_fte', 'people_above', 'people_over_30', 'share_above'] as const
  const faster = (scenario: Scenario, what: 'potential' | 'adoption', by: number): Scenario => {
    const spec = scenario[what]
    const all = (record: Record<string, number> = {}) =>
      Object.fromEntries(Object.entries(record).map(([id, pace]) => [id, raise(pace, by)]))
    return {
      ...scenario,
      [what]: {
        default: raise(spec.default ?? 0, by),
        technologies: all(spec.technologies),
        professions: all(spec.professions),
        cells: spec.cells?.map(cell => ({ ...cell, pace: raise(cell.pace, by) }))
      }
    }
  }

  it('more adoption', () => {
    holds(
      fc.property(ordered, rise, ({ dataset, scenario }, by) => {
        const before = project(dataset, scenario)
        const after = project(dataset, faster(scenario, 'adoption', by))
        expectNoneFalls(before, after, ['adoption', ...fromFreedTime])
      })
    )
  })

  it('more gain', () => {
    holds(
      fc.property(ordered, rise, ({ dataset, scenario }, by) => {
        const before = project(dataset, scenario)
        const after = project(dataset, faster(scenario, 'potential', by))
        expectNoneFalls(before, after, ['potential', ...fromFreedTime])
      })
    )
  })

  it('more places', () => {
    holds(
      fc.property(ordered, rise, ({ dataset, scenario }, by) => {
        const places = dataset.places.map(row => ({ ...row, places: row.places * (1 + by) + 10 * by }))
        const before = project(dataset, scenario)
        const stocks = ['headcount', 'fte', 'freed_fte', 'people_above'] as const
        expectNoneFalls(before, project({ ...dataset, places }, scenario), ['entrants', 'leavers', ...stocks])
      })
    )
  })
})

describe('a profession split into two identical halves gives the same group results', () => {
  it('for every indicator of every group', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const whole = project(dataset, scenario)
        const halves = split(dataset, scenario, dataset.professions[0]!.id)
        expectSame(project(halves.dataset, halves.scenario), whole, key => key.group !== null, ROUNDING)
      })
    )
  })
})

describe('dataset order changes nothing', () => {
  it('for the rows of any table', () => {
    holds(
      fc.property(projections(), fc.nat(), ({ dataset, scenario }, seed) => {
        const as = project(dataset, scenario)
        const shuffled = project(reorder(dataset, seed), scenario)
        // Not a bit: the engine adds in an order of its own.
        for (const key of as.series) expect([...shuffled.row(key)], key.indicator).toEqual([...as.row(key)])
      })
    )
  })

  it('for professions, activities and technologies, but for rounding', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const reversed = {
          ...dataset,
          professions: dataset.professions.toReversed(),
          activities: dataset.activities.toReversed(),
          technologies: dataset.technologies.toReversed()
        }
        expectSame(project(reversed, scenario), project(dataset, scenario), () => true, ROUNDING)
      })
    )
  })
})

describe('scaling all headcounts scales stocks and FTE and leaves shares alone', () => {
  it('for every indicator', () => {
    const factors = fc.integer({ min: 1, max: 4000 }).map(n => n / 100)
    holds(
      fc.property(projections(), factors, ({ dataset, scenario }, factor) => {
        const before = project(dataset, scenario)
        const after = project(scale(dataset, factor), scenario)
        const isShare = ({ indicator }: SeriesKey) =>
          INDICATORS[indicator].unit === 'share' && indicator !== 'non_medical_share_above'
        expectSame(after, before, isShare, ROUNDING)
        for (const key of before.series) {
          const isOfHeads = !isShare(key) && INDICATORS[key.indicator].unit !== 'euros'
          if (!isOfHeads || key.indicator === 'non_medical_share_above') continue
          const larger = after.row(key)
          before.row(key).forEach((value, t) => {
            expectClose(larger[t]! / factor, value, ROUNDING, { ...key, t })
          })
        }
      })
    )
  })
})

describe('E_z[freed] equals the mean of a large sample of simulated individuals', () => {
  it('and `above` their part over the threshold, within 4 standard errors', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const result = project(dataset, scenario)
        const t = result.years - 1
        const profession = dataset.professions[0]!.id
        const sample = sampleFreed({ dataset, scenario, profession, year: result.first + t }, 20_000, 1)
        const effective = result.row({ indicator: 'effective', profession })[t]!
        const above = result.row({ indicator: 'share_above', profession })[t]!
        expect(Math.abs(sample.mean - effective)).toBeLessThanOrEqual(4 * sample.standardError + 1e-9)
        if (Number.isNaN(above)) return
        // At least one in the sample counts for the error of a share near 0 or 1.
        const error = Math.max(Math.sqrt((above * (1 - above)) / sample.size), 1 / sample.size)
        expect(Math.abs(sample.above - above)).toBeLessThanOrEqual(4 * error)
      }),
      40
    )
  })
})

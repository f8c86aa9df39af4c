/** What always holds of regions, on random datasets and scenarios, with a fixed seed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import { INDICATORS, type SeriesKey } from './indicators.js'
import { regionalDataset } from './region-dataset.js'
import { openRegions } from './region-models.js'
import { createRegionResults, type RegionResults, runRegions } from './region-run.js'
import { type Results, valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { regionalProjections } from './testing/region-arbitrary.js'
import { careUse, headcount, person, regional, regionShare } from './testing/regional-dataset.js'
import { scenario as plain } from './testing/small-dataset.js'
import { reorder, scale } from './testing/transform-dataset.js'

const RUNS = 30
const ROUNDING = 1e-9

/** The indicators that count people, time or need: a nation's are the sum of its regions'. */
const isAdded = ({ indicator }: SeriesKey) =>
  INDICATORS[indicator].unit === 'persons' || INDICATORS[indicator].unit === 'fte'

const runAll = (dataset: Dataset, scenario: Scenario): RegionResults =>
  runRegions(openRegions(dataset), scenario)

/** The rows of two results that differ by more than rounding, by name. `sizes`: what a difference of two large numbers is measured against. */
function differences(
  actual: Results,
  expected: ArrayLike<number>,
  keep: (key: SeriesKey) => boolean = () => true
): string[] {
  const { series, axes } = actual.model
  return series.flatMap((key, row) =>
    !keep(key)
      ? []
      : Array.from({ length: axes.years }, (_, t) => row * axes.years + t)
          .filter(i => {
            const [a, b] = [actual.values[i]!, expected[i]!]
            if (Number.isNaN(a) && Number.isNaN(b)) return false
            // Balance is a small difference of two large numbers, and a mix a share of what may be next to nothing.
            const slack = key.indicator === 'balance' ? sizeOf(actual, key, i) : Math.abs(b)
            return !(Math.abs(a - b) <= ROUNDING * (1e-3 + slack)) && !isShareOfNothing(actual, key, i)
          })
          .map(i => `${Object.values(key).join(' ')}: ${actual.values[i]}, expected ${expected[i]}`)
  )
}

const sameColumn = ({ model }: Results, key: SeriesKey, i: number): number => {
  const row = model.series.findIndex(
    other =>
      other.indicator === key.indicator &&
      other.group === key.group &&
      other.profession === key.profession &&
      other.technology === key.technology
  )
  return row * model.axes.years + (i % model.axes.years)
}

const sizeOf = (results: Results, key: SeriesKey, i: number): number =>
  results.values[sameColumn(results, { ...key, indicator: 'need' }, i)]! +
  results.values[sameColumn(results, { ...key, indicator: 'capacity' }, i)]!

const isShareOfNothing = (results: Results, key: SeriesKey, i: number): boolean => {
  const of = { mix: 'effective', non_medical_share_above: 'share_above' } as const
  const whole = of[key.indicator as keyof typeof of]
  if (!whole) return false
  return (
    Math.abs(results.values[sameColumn(results, { ...key, indicator: whole, technology: null }, i)]!) < 1e-6
  )
}

const sums = ({ regions }: RegionResults): Float64Array =>
  regions[0]!.values.map((_, i) => regions.reduce((sum, one) => sum + one.values[i]!, 0))

describe('a nation', () => {
  it('is the sum of its regions, to the last head', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const results = runAll(dataset, scenario)
        expect(differences(results.nation, sums(results), isAdded)).toEqual([])
      }),
      RUNS,
      true
    )
  })

  it('is what a run without regions gives, where no region has a table of its own', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const model = compile(dataset)
        const { values } = run(model, leversOf(model, scenario).levers)
        expect(differences(runAll(dataset, scenario).nation, values)).toEqual([])
      }),
      RUNS,
      true
    )
  })

  it('does not depend on the order of rows, nor on that of regions', () => {
    holds(
      fc.property(regionalProjections(), fc.integer(), ({ dataset, scenario }, seed) => {
        const before = runAll(dataset, scenario)
        const after = runAll(reorder(dataset, seed), scenario)
        expect(differences(after.nation, before.nation.values)).toEqual([])
        const ids = (results: RegionResults) => results.regions.map(({ model }) => model.dataset.name)
        before.regions.forEach((one, r) => {
          const same = after.regions[ids(after).indexOf(ids(before)[r]!)]!
          expect(differences(same, one.values)).toEqual([])
        })
      }),
      RUNS,
      true
    )
  })
})

describe('a region', () => {
  it('is what a run of its own dataset gives, but for a need that is raked', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const results = runAll(dataset, scenario)
        dataset.regions.forEach(({ id }, r) => {
          const model = compile(regionalDataset(dataset, id))
          const { values } = run(model, leversOf(model, scenario).levers)
          const isRaked = ({ indicator }: SeriesKey) => indicator === 'need' || indicator === 'balance'
          expect(differences(results.regions[r]!, values, key => !isRaked(key))).toEqual([])
        })
      }),
      RUNS,
      true
    )
  })

  it('has twice as many where the nation has, and the same shares', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const [one, two] = [runAll(dataset, scenario), runAll(scale(dataset, 2), scenario)]
        two.regions.forEach((results, r) => {
          const twice = one.regions[r]!.values.map((value, i) => {
            const key = results.model.series[Math.floor(i / results.model.axes.years)]!
            return isAdded(key) ? 2 * value : value
          })
          expect(differences(results, twice)).toEqual([])
        })
      }),
      RUNS,
      true
    )
  })

  it('with tables of its own moves itself and the sum, and no other', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const cohort = dataset.professions.find(({ demography }) => demography === 'cohort')
        if (!cohort || dataset.regions.length < 2) return
        const own = dataset.headcount.map(row => ({ ...row, headcount: 10 + row.headcount }))
        const population = [{ ...person('region-1', dataset.baseYear, 0, 99, 1000) }]
        const moved = { ...dataset, regionTables: { 'region-1': { headcount: own, population } } }
        const [before, after] = [runAll(dataset, scenario), runAll(moved, scenario)]
        after.regions.forEach((one, r) => {
          const changed = differences(one, before.regions[r]!.values)
          expect(changed.length > 0).toBe(r === 1)
        })
        expect(differences(after.nation, sums(after), isAdded)).toEqual([])
      }),
      RUNS,
      true
    )
  })
})

describe('two regions by hand', () => {
  const dataset = regional({
    shares: [regionShare('north', 'headcount', 0.25), regionShare('south', 'headcount', 0.75)],
    population: [
      person('north', 2018, 0, 64, 100),
      person('north', 2018, 65, 99, 100),
      person('north', 2030, 0, 64, 100),
      person('north', 2030, 65, 99, 300),
      person('south', 2018, 0, 99, 1000)
    ],
    national: [
      { year: 2018, persons: 1200 },
      { year: 2030, persons: 1800 }
    ]
  })
  const at = ({ regions }: RegionResults, r: number, indicator: string, year: number) =>
    valueAt(regions[r]!, { indicator, profession: 'nurse' }, year)

  it('share heads, and places as heads where nothing else is said', () => {
    const results = runAll(dataset, plain())
    expect(at(results, 0, 'headcount', 2018)).toBeCloseTo(250, 9)
    expect(at(results, 1, 'headcount', 2018)).toBeCloseTo(750, 9)
    expect(at(results, 0, 'entrants', 2025)).toBeCloseTo(25 / 4, 9)
    const other = { ...dataset, regionShares: [...dataset.regionShares, regionShare('south', 'places', 1)] }
    const moved = runAll(other, plain())
    expect(at(moved, 0, 'entrants', 2025)).toBe(0)
    expect(at(moved, 1, 'entrants', 2025)).toBeCloseTo(25, 9)
  })

  it('need what their own ages ask for, raked to the national need', () => {
    // Everyone weighs 1: the nation's need grows by half, north's by 2, south's not at all.
    const regions = openRegions(dataset)
    const results = runRegions(regions, plain())
    const raw = 250 * 2 + 750
    expect(regions.factors![12]).toBeCloseTo(1500 / raw, 12)
    expect(at(results, 0, 'need', 2030)).toBeCloseTo((500 * 1500) / raw, 9)
    expect(at(results, 1, 'need', 2030)).toBeCloseTo((750 * 1500) / raw, 9)
    expect(at(results, 0, 'need', 2018)).toBeCloseTo(250, 9)
    expect(at(results, 0, 'balance', 2018)).toBeCloseTo(0, 9)
  })

  it('keep a need of their own where they have a population or a use of care of their own', () => {
    const own = { population: [person('north', 2018, 0, 99, 100), person('north', 2030, 0, 99, 300)] }
    const results = runAll({ ...dataset, regionTables: { north: own } }, plain())
    expect(at(results, 0, 'need', 2030)).toBeCloseTo(750, 9)
    const weighted = { careUse: [careUse(65, 99, 1)] }
    const weighed = runAll({ ...dataset, regionTables: { north: weighted } }, plain())
    expect(at(weighed, 0, 'need', 2030)).toBeCloseTo(750, 9)
  })

  it('have the heads that their own tables tell, and the nation has them too', () => {
    const own = { headcount: [headcount('nurse', { from: 25, to: 64 }, 400)] }
    const { regions, nation } = runAll({ ...dataset, regionTables: { north: own } }, plain())
    expect(valueAt(regions[0]!, { indicator: 'headcount', profession: 'nurse' }, 2018)).toBeCloseTo(400, 9)
    expect(valueAt(nation, { indicator: 'headcount' }, 2018)).toBeCloseTo(1150, 9)
  })

  it('give the same answers when results are used again', () => {
    const regions = openRegions(dataset)
    const results = createRegionResults(regions)
    const first = runRegions(regions, plain(), results).nation.values.slice()
    runRegions(regions, plain({ workforce: { places: 3 } }), results)
    expect(runRegions(regions, plain(), results).nation.values).toEqual(first)
  })

  it('feel policies alike, whose euros are told of the nation alone', () => {
    const sourced = { source: 'test', status: 'assumption' } as const
    const range = (mode: number) => ({ low: mode, mode, high: mode })
    const effects = [
      { effect: 'adoption_clock', ...range(3) },
      { effect: 'places', ...range(1.5) },
      { effect: 'training_duration', ...range(-1) },
      { effect: 'reinvestment', ...range(-0.4) }
    ] as const
    const bold: Dataset = {
      ...dataset,
      policies: [
        {
          id: 'bold',
          label: { fr: 'hardi', en: 'bold' },
          start: 2019,
          rampYears: 2,
          cost: range(1e6),
          saving: range(2e6),
          ...sourced
        }
      ],
      policyEffects: effects.map(row => ({ policy: 'bold', ...row, ...sourced }))
    }
    const moved = plain({ policies: [{ id: 'bold' }] })
    const model = compile(bold)
    const whole = run(model, leversOf(model, moved).levers)
    const results = runAll(bold, moved)
    expect(differences(results.nation, whole.values)).toEqual([])
    expect(valueAt(results.nation, { indicator: 'policy_cost' }, 2025)).toBe(1e6)
    expect(valueAt(results.regions[0]!, { indicator: 'policy_cost' }, 2025)).toBeNaN()
    expect(differences(whole, runAll(bold, plain()).nation.values)).not.toEqual([])
    expect(differences(results.nation, sums(results), isAdded)).toEqual([])
  })

  it('refuse what cannot be shared out', () => {
    expect(() => openRegions({ ...dataset, regions: [] })).toThrow('no regions')
    expect(() => openRegions({ ...dataset, regionShares: [] })).toThrow('no regional shares: nurse')
    expect(() => regionalDataset(dataset, 'west')).toThrow('unknown id: west')
  })
})

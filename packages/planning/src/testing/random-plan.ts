/** Test only. Random small plans: a few cohorts, a few years, bounds that some of them break. */
import type { PlanInputs, PlanRules } from '@horizon-soin/model/planning'
import fc from 'fast-check'

const FIRST = 2020

/** Numbers of three figures: two solvers then agree on what is feasible. */
const between = (low: number, high: number) =>
  fc.integer({ min: 0, max: 1000 }).map(n => low + ((high - low) * n) / 1000)

export const plans: fc.Arbitrary<{ inputs: PlanInputs; rules: PlanRules }> = fc
  .record({ cohorts: fc.integer({ min: 1, max: 4 }), later: fc.integer({ min: 1, max: 3 }) })
  .chain(({ cohorts, later }) => {
    const years = cohorts + later
    const series = (low: number, high: number, length = years) =>
      fc.array(between(low, high), { minLength: length, maxLength: length })
    return fc
      .record({
        need: series(50, 150),
        base: series(0, 120),
        perPlace: series(0.2, 1, cohorts * years),
        before: between(5, 50),
        low: between(0, 1),
        above: between(0, 1),
        change: fc.option(between(0, 0.5), { nil: null }),
        smoothing: between(0, 1),
        required: fc.subarray(Array.from({ length: years }, (_, t) => FIRST + t)),
        targets: fc.subarray(
          Array.from({ length: years }, (_, t) => FIRST + t),
          { minLength: 1 }
        )
      })
      .map(({ need, base, perPlace, before, low, above, change, smoothing, required, targets }) => ({
        inputs: {
          profession: 'random',
          from: FIRST,
          to: FIRST + cohorts - 1,
          firstYear: FIRST,
          years,
          need: Float64Array.from(need),
          base: Float64Array.from(base),
          yields: Float64Array.from(perPlace, (y, i) => (i % years > Math.floor(i / years) ? y : 0)),
          today: new Float64Array(cohorts).fill(before),
          before
        },
        rules: {
          targets,
          required,
          low: { share: low },
          high: { share: low + 2 * above },
          change: change === null ? null : { share: change },
          smoothing
        }
      }))
  })

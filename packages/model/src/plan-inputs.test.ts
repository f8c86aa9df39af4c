/** The balance as an affine function of places, against the engine that runs with those places. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset } from './dataset.js'
import { unplannable, usualSpan } from './plan-cohorts.js'
import { planInputs } from './plan-inputs.js'
import { balanceOf } from './plan-problem.js'
import { planBounds, reachedYears, USUAL_RULES } from './plan-rules.js'
import { valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { neededNurses } from './testing/needed-nurses.js'
import * as rows from './testing/rows.js'
import { scenario } from './testing/small-dataset.js'

describe('the balance of planned places', () => {
  const model = compile(neededNurses())
  const { axes, index } = model
  const span = { from: 2020, to: 2030 }
  const cohorts = span.to - span.from + 1
  const many = <T>(one: fc.Arbitrary<T>, length = cohorts) =>
    fc.array(one, { minLength: length, maxLength: length })

  it('is what the engine runs to, whatever the levers', () => {
    fc.assert(
      fc.property(
        fc.record({
          factors: many(fc.double({ min: 0, max: 3, noNaN: true })),
          shortened: many(fc.double({ min: -4, max: 2, noNaN: true }), axes.years),
          started: many(fc.double({ min: 0.5, max: 1.5, noNaN: true }), axes.years),
          places: fc.double({ min: 0.5, max: 2, noNaN: true }),
          placesFrom: fc.integer({ min: 2015, max: 2030 }),
          exits: fc.double({ min: 0.5, max: 2, noNaN: true }),
          retirementShift: fc.double({ min: -2, max: 3, noNaN: true }),
          care: fc.double({ min: 0, max: 1, noNaN: true })
        }),
        ({ factors, shortened, started, care, ...moved }) => {
          const { levers } = leversOf(model, scenario())
          for (const [name, value] of Object.entries(moved)) levers[index[name as keyof typeof moved]] = value
          levers[index.care] = care
          levers.set(shortened, index.shortened)
          levers.set(started, index.started)
          const inputs = planInputs(model, levers, 'nurse', span)
          const planned = inputs.today.map((places, c) => places * factors[c]!)
          const lever = Float64Array.from(levers)
          factors.forEach((factor, c) => {
            lever[index.started + span.from + c - axes.firstYear]! *= factor
          })
          const results = run(model, lever)
          balanceOf(inputs, planned).forEach((balance, t) => {
            const year = axes.firstYear + t
            expect(balance).toBeCloseTo(
              valueAt(results, { indicator: 'balance', profession: 'nurse' }, year),
              8
            )
          })
        }
      ),
      { numRuns: 60, seed: 71 }
    )
  })

  it('is that of the scenario with the scenario’s places, which the levers move', () => {
    const { levers } = leversOf(model, scenario({ workforce: { places: 2, from: 2024 } }))
    const inputs = planInputs(model, levers, 'nurse', span)
    expect([...inputs.today].slice(2, 6)).toEqual([25, 25, 50, 50])
    expect(inputs.before).toBe(25)
    const results = run(model, levers)
    expect(balanceOf(inputs, inputs.today).at(-1)).toBeCloseTo(
      valueAt(results, { indicator: 'balance', profession: 'nurse' }, 2034),
      9
    )
  })

  it('is moved from the year after the end of training on', () => {
    const inputs = planInputs(model, leversOf(model, scenario()).levers, 'nurse', span)
    // Training that starts in 2020 ends in 2023: its entrants are there from 2024 on.
    expect(reachedYears(inputs)[0]).toBe(2024)
    expect(reachedYears(inputs).at(-1)).toBe(2034)
  })
})

describe('a profession', () => {
  const levers = (dataset: Dataset) => {
    const model = compile(dataset)
    return { model, levers: leversOf(model, scenario()).levers }
  }
  const why = (dataset: Dataset) => {
    const opened = levers(dataset)
    return unplannable(opened.model, opened.levers, 'nurse')
  }

  it('has a plan from the year after the base year to the last that counts', () => {
    const opened = levers(neededNurses())
    expect(unplannable(opened.model, opened.levers, 'nurse')).toBeNull()
    expect(usualSpan(opened.model, opened.levers, 'nurse')).toEqual({ from: 2019, to: 2030 })
  })

  it('has none without cohorts, need, places or time, and says which', () => {
    const series = {
      professions: [rows.profession('nurse', { demography: 'series' })],
      series: [rows.seriesPoint('nurse', 2018, 1000)]
    }
    expect(why(neededNurses(series))).toBe('series')
    expect(why(neededNurses({ careUse: [] }))).toBe('no-need')
    expect(why(neededNurses({ places: [rows.places('nurse', 2018, 0)] }))).toBe('no-places')
    expect(why(neededNurses({ training: [rows.training('nurse', { durationYears: 20 })] }))).toBe(
      'out-of-reach'
    )
  })

  it('is refused where it has none', () => {
    const opened = levers(neededNurses({ careUse: [] }))
    const plan = (profession: string, from = 2020, to = 2025) =>
      planInputs(opened.model, opened.levers, profession, { from, to })
    expect(() => plan('nurse')).toThrow(/no-need/)
    expect(() => plan('doctor')).toThrow(/unknown id/)
    const open = levers(neededNurses())
    for (const [from, to] of [
      [2017, 2020],
      [2025, 2024],
      [2030, 2035],
      [2020.5, 2022]
    ] as const)
      expect(() => planInputs(open.model, open.levers, 'nurse', { from, to })).toThrow(/span of years/)
    const { levers: closed } = leversOf(open.model, scenario({ workforce: { places: 0, from: 2022 } }))
    expect(() => planInputs(open.model, closed, 'nurse', { from: 2025, to: 2030 })).toThrow(
      /no places in 2024/
    )
  })
})

describe('rules', () => {
  const model = compile(neededNurses())
  const inputs = planInputs(model, leversOf(model, scenario()).levers, 'nurse', { from: 2019, to: 2030 })
  const bounds = (rules: object) => planBounds(inputs, { ...USUAL_RULES, ...rules })

  it('are shares of the places before, or places', () => {
    expect(bounds({})).toMatchObject({ low: 12.5, high: 50, change: 2.5 })
    expect(bounds({ low: { places: 0 }, change: null })).toMatchObject({
      low: 0,
      change: Number.POSITIVE_INFINITY
    })
    expect(bounds({ targets: [2030, 2025, 2030] }).targets).toEqual([12, 7])
  })

  it('are refused where they cannot be', () => {
    expect(() => bounds({ low: { places: 30 }, high: { places: 20 } })).toThrow(/above the high/)
    expect(() => bounds({ low: { places: -1 } })).toThrow(/amount of places/)
    expect(() => bounds({ smoothing: Number.NaN })).toThrow(/smoothing/)
    expect(() => bounds({ targets: [2050] })).toThrow(/out of range/)
    expect(() => bounds({ targets: [] })).toThrow(/no planned cohort/)
  })
})

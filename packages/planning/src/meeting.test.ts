/** Plans under uncertainty whose answer can be worked out by hand. */
import {
  meetingPlan,
  type PlanInputs,
  type PlanRules,
  planBounds,
  planChance,
  planRange,
  type Solve,
  solvePlan
} from '@horizon-soin/model/planning'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from './solver.js'
import { publishedInputs, publishedRules } from './testing/published-case.js'

let solve: Solve
beforeAll(async () => {
  solve = await loadSolver()
})

/** One cohort, one year that it acts on. */
const single = (need: number, base: number, perPlace: number): PlanInputs => ({
  profession: 'nurse',
  from: 2021,
  to: 2021,
  firstYear: 2020,
  years: 5,
  need: Float64Array.of(100, 100, 100, 100, need),
  base: Float64Array.of(100, 100, 100, 100, base),
  yields: Float64Array.of(0, 0, 0, 0, perPlace),
  today: Float64Array.of(50),
  before: 50
})
const free: PlanRules = { low: { places: 0 }, high: { places: 1000 }, change: null, smoothing: 0 }

describe('one cohort and one target year', () => {
  const central = single(140, 60, 0.8)
  // Places that meet the need of draw d: (need − base) / yield, from 50 to 50 + 49 × 3, in no order.
  const draws = Array.from({ length: 50 }, (_, i) => {
    const wanted = 50 + 3 * ((i * 7) % 50)
    const perPlace = 0.5 + (i % 5) / 10
    return single(60 + perPlace * wanted, 60, perPlace)
  })
  const bounds = () => planBounds(central, free)

  it.each([0.1, 0.5, 0.9, 0.98])('takes the places that meet the need in %f of the draws, and no more', p => {
    const met = meetingPlan(central, draws, bounds(), p, solve)!
    // The least number of the fifty that at least 50·p of them are at most.
    expect(met.plan.places[0]).toBeCloseTo(50 + 3 * (Math.ceil(50 * p - 1e-9) - 1), 3)
    expect(met.chance.chance[4]).toBeGreaterThanOrEqual(p)
    expect(met.missed).toEqual([])
  })

  it('says in which year the bounds leave a lesser chance', () => {
    const met = meetingPlan(
      central,
      draws,
      planBounds(central, { ...free, high: { places: 124 } }),
      0.9,
      solve
    )!
    expect(met.plan.places[0]).toBe(124)
    expect(met.chance.chance[4]).toBe(25 / 50)
    expect(met.missed).toEqual([2024])
  })

  it('ranges over what each draw would call for', () => {
    const { places, solved } = planRange(draws, free, solve)
    expect(solved).toBe(50)
    // Quantiles of 50, 53, …, 197: ranks 2.45, 24.5 and 46.55.
    expect([places.low[0], places.median[0], places.high[0]].map(n => Math.round(n! * 1000) / 1000)).toEqual([
      57.35, 123.5, 189.65
    ])
  })

  it('counts the draws that have no plan', () => {
    const narrow = { ...free, high: { places: 124 }, required: [2024] }
    expect(planRange(draws, narrow, solve)).toMatchObject({ solved: 25, draws: 50 })
  })

  it('is refused a probability that is none, and has none where bounds leave nothing', () => {
    for (const p of [0, 1, Number.NaN])
      expect(() => meetingPlan(central, draws, bounds(), p, solve)).toThrow(/probability/)
    const none = planBounds(central, { ...free, low: { places: 90 }, change: { places: 1 } })
    expect(meetingPlan(central, draws, none, 0.5, solve)).toBeNull()
  })
})

describe('the published plan under drawn needs', () => {
  const inputs = publishedInputs()
  const bounds = planBounds(inputs, { ...publishedRules, targets: [2010, 2015, 2020] })
  const draws = Array.from({ length: 40 }, (_, d) => ({
    ...inputs,
    need: inputs.need.map((need, t) => need * (1 + ((d - 20) / 400) * (t / 20)))
  }))

  it('takes more places for a greater chance, which it reaches', () => {
    const plans = [0.5, 0.75, 0.95].map(p => meetingPlan(inputs, draws, bounds, p, solve)!)
    plans.forEach(({ plan, chance, missed }, i) => {
      expect(missed).toEqual([])
      for (const t of bounds.targets) expect(chance.chance[t]).toBeGreaterThanOrEqual([0.5, 0.75, 0.95][i]!)
      expect(planChance(draws, plan.places)).toEqual(chance)
    })
    const sums = plans.map(({ plan }) => plan.places.reduce((sum, n) => sum + n, 0))
    expect(sums[0]).toBeLessThan(sums[1]!)
    expect(sums[1]).toBeLessThan(sums[2]!)
  })

  it('is the plan itself where nothing is uncertain and no year falls short', () => {
    const answer = solvePlan(inputs, bounds, solve)
    const met = meetingPlan(inputs, [inputs, inputs], bounds, 0.9, solve)!
    if (answer.status !== 'optimal') throw new Error(answer.status)
    expect(met.chance.chance[20]).toBe(1)
    expect(met.plan.objective).toBeGreaterThanOrEqual(answer.plan.objective - 1e-9)
  })
})

/** The solver against a second one that is written to be read, and against what can be worked out by hand. */
import {
  balanceOf,
  costOf,
  type PlanInputs,
  type PlanRules,
  planBounds,
  planObjective,
  planProblem,
  type Solve,
  solvePlan,
  violation
} from '@horizon-soin/model/planning'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from './solver.js'
import { naiveOptimum } from './testing/naive-simplex.js'
import { plans } from './testing/random-plan.js'

let solve: Solve
beforeAll(async () => {
  solve = await loadSolver()
})

const FEASIBLE = 1e-6

describe('on random plans', () => {
  it('finds the optimum of a naive simplex, and is infeasible where that is', () => {
    let infeasible = 0
    fc.assert(
      fc.property(plans, ({ inputs, rules }) => {
        const bounds = planBounds(inputs, rules)
        const { program, placesOf } = planProblem(inputs, bounds)
        const naive = naiveOptimum(program)
        const answer = solve(program)
        if (naive === null || answer.status === 'infeasible') {
          infeasible++
          expect([naive, answer.status]).toEqual([null, 'infeasible'])
          return
        }
        expect(violation(program, answer.values)).toBeLessThan(FEASIBLE)
        const scale = Math.max(1e-3, naive)
        expect(Math.abs(costOf(program, answer.values) - naive) / scale).toBeLessThan(1e-6)
        const own = planObjective(inputs, bounds, placesOf(answer.values))
        expect(Math.abs(own - naive) / scale).toBeLessThan(1e-6)
      }),
      { numRuns: 150, seed: 61 }
    )
    expect(infeasible).toBeGreaterThan(10)
  })

  it('is never beaten by places drawn at random within the bounds', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 }),
        ({ inputs, rules }, moves) => {
          const bounds = planBounds(inputs, { ...rules, required: [] })
          const answer = solvePlan(inputs, bounds, solve)
          if (answer.status !== 'optimal') return
          const most = Number.isFinite(bounds.change) ? bounds.change : bounds.high
          const others = Array.from(answer.plan.places)
          others.forEach((_, c) => {
            const last = c ? others[c - 1]! : inputs.before
            const wished = last + (most * moves[c]!) / 1000
            others[c] = Math.min(bounds.high, Math.max(bounds.low, wished))
          })
          const steps = others.map((x, c) => Math.abs(x - (c ? others[c - 1]! : inputs.before)))
          if (steps.some(step => step > bounds.change + FEASIBLE)) return
          const found = planObjective(inputs, bounds, others)
          expect(answer.plan.objective).toBeLessThanOrEqual(found + 1e-6)
        }
      ),
      { numRuns: 150, seed: 62 }
    )
  })
})

/** Two cohorts; the second is too late for the one target year, and for all others. */
const oneTarget: PlanInputs = {
  profession: 'nurse',
  from: 2021,
  to: 2022,
  firstYear: 2020,
  years: 5,
  need: Float64Array.of(100, 110, 120, 130, 140),
  base: Float64Array.of(100, 100, 95, 90, 60),
  yields: Float64Array.of(0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0),
  today: Float64Array.of(50, 50),
  before: 50
}
const free: PlanRules = {
  targets: [2024],
  low: { places: 0 },
  high: { places: 1000 },
  change: null,
  smoothing: 0
}

describe('with one target year and no smoothing', () => {
  it('moves places by the gap over the yield of a place', () => {
    const bounds = planBounds(oneTarget, free)
    const gap = -balanceOf(oneTarget, oneTarget.today)[4]!
    const answer = solvePlan(oneTarget, bounds, solve)
    if (answer.status !== 'optimal') throw new Error(answer.status)
    expect(gap).toBe(40)
    expect(answer.plan.places[0]! - 50).toBeCloseTo(gap / 0.8, 9)
    expect(answer.plan.balance[4]).toBeCloseTo(0, 9)
    expect(answer.plan.objective).toBeCloseTo(0, 9)
  })

  it('goes as far as a bound lets it', () => {
    const answer = solvePlan(oneTarget, planBounds(oneTarget, { ...free, high: { places: 60 } }), solve)
    if (answer.status !== 'optimal') throw new Error(answer.status)
    expect(answer.plan.places[0]).toBe(60)
    expect(answer.plan.balance[4]).toBeCloseTo(60 + 0.8 * 60 - 140, 9)
  })
})

describe('an infeasible plan', () => {
  const conflicts = (rules: Partial<PlanRules>) => {
    const answer = solvePlan(oneTarget, planBounds(oneTarget, { ...free, ...rules }), solve)
    if (answer.status !== 'infeasible') throw new Error(answer.status)
    return Object.fromEntries(answer.conflicts.map(({ family, by, years }) => [family, { by, years }]))
  }

  it('says by how much the high bound, or the balance, is out of reach', () => {
    const found = conflicts({ required: [2024], high: { places: 80 } })
    // 80 more are needed, at 0.8 a place: 100 places.
    expect(found.high!.by).toBeCloseTo(20, 6)
    expect(found.high!.years.map(({ year }) => year)).toEqual([2021])
    expect(found.required!.by).toBeCloseTo(16, 6)
    expect(found.required!.years.map(({ year }) => year)).toEqual([2024])
    expect(found.low!.by).toBeNull()
    expect(found).not.toHaveProperty('change')
  })

  it('says by how much the yearly change is too small', () => {
    const found = conflicts({ required: [2024], change: { places: 10 } })
    expect(found.change!.by).toBeCloseTo(40, 6)
    expect(found.change!.years.map(({ year }) => year)).toEqual([2021])
    expect(found.high!.by).toBeNull()
    expect(found.required!.by).toBeCloseTo(32, 6)
  })

  it('says by how much the low bound is too high', () => {
    const found = conflicts({ low: { places: 70 }, change: { places: 5 } })
    expect(found.low!.by).toBeCloseTo(15, 6)
    expect(found.low!.years).toEqual([
      { year: 2021, by: expect.closeTo(15, 3) },
      { year: 2022, by: expect.closeTo(10, 3) }
    ])
    expect(found.change!.by).toBeCloseTo(15, 6)
  })

  it('cannot be mended by a year that no cohort reaches', () => {
    const found = conflicts({ required: [2022] })
    expect(found.high!.by).toBeNull()
    expect(found.required!.by).toBeCloseTo(25, 6)
  })

  it('gives way by no less on random plans: a naive simplex agrees', () => {
    let seen = 0
    fc.assert(
      fc.property(plans, ({ inputs, rules }) => {
        const bounds = planBounds(inputs, rules)
        const answer = solvePlan(inputs, bounds, solve)
        if (answer.status === 'optimal') return
        for (const { family, by } of answer.conflicts) {
          seen++
          const { program, slackUnit } = planProblem(inputs, bounds, { relaxed: { family, most: null } })
          const naive = naiveOptimum(program)
          if (by === null || naive === null) expect(naive).toBe(by)
          else expect(by).toBeCloseTo(naive * slackUnit, 5)
          if (by === null || family === 'required') continue
          // With as much more, and a little, there is a plan.
          const more = by + 1e-4
          const eased = {
            ...bounds,
            low: family === 'low' ? Math.max(0, bounds.low - more) : bounds.low,
            high: family === 'high' ? bounds.high + more : bounds.high,
            change: family === 'change' ? bounds.change + more : bounds.change
          }
          expect(solvePlan(inputs, eased, solve).status).toBe('optimal')
        }
      }),
      { numRuns: 100, seed: 63 }
    )
    expect(seen).toBeGreaterThan(20)
  })
})

describe('the solver', () => {
  it('answers after thousands of programmes, after one that it refuses, and loaded again', async () => {
    const { program } = planProblem(oneTarget, planBounds(oneTarget, free))
    const first = solve(program)
    expect(() => solve({ ...program, cost: program.cost.map(() => Number.NaN) })).toThrow()
    for (let i = 0; i < 2000; i++) solve(program)
    expect(solve(program)).toEqual(first)
    const another = await loadSolver()
    expect(another).not.toBe(solve)
    expect(await loadSolver()).toBe(another)
    expect(another(program)).toEqual(first)
  })
})

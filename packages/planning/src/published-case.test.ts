/** The published training plan, to the tolerance that it gives: only its objective is unique. */
import {
  costOf,
  planBounds,
  planObjective,
  planProblem,
  solvePlan,
  violation
} from '@horizon-soin/model/planning'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from './solver.js'
import { planCase, publishedInputs, publishedRules } from './testing/published-case.js'

type Solver = Awaited<ReturnType<typeof loadSolver>>

describe(planCase.title, () => {
  const inputs = publishedInputs()
  const bounds = planBounds(inputs, publishedRules)
  const { expected, tolerance } = planCase
  const within = (actual: number, value: number) =>
    expect(Math.abs(actual / value - 1)).toBeLessThanOrEqual(tolerance.objective_relative)
  let solve: Solver
  beforeAll(async () => {
    solve = await loadSolver()
  })

  it('has the published optimum, by the solver’s count and by our own', () => {
    const { program, placesOf } = planProblem(inputs, bounds)
    const answer = solve(program)
    if (answer.status !== 'optimal') throw new Error(answer.status)
    within(costOf(program, answer.values), expected.objective)
    within(planObjective(inputs, bounds, placesOf(answer.values)), expected.objective)
    expect(violation(program, answer.values)).toBeLessThan(1e-6)
  })

  it('has the published objective when places stay', () => {
    within(planObjective(inputs, bounds, inputs.today), expected.objective_if_places_stay_at_80)
  })

  it('has the published objective at the published plan, to its printed digits', () => {
    const found = planObjective(inputs, bounds, expected.one_optimal_plan)
    expect(Math.abs(found - expected.objective)).toBeLessThan(1e-5)
  })

  it('gives the same plan again, and within its bounds', () => {
    const [one, two] = [solvePlan(inputs, bounds, solve), solvePlan(inputs, bounds, solve)]
    expect(two).toEqual(one)
    if (one.status !== 'optimal') throw new Error(one.status)
    const { places } = one.plan
    places.forEach((value, c) => {
      expect(value).toBeGreaterThanOrEqual(40)
      expect(value).toBeLessThanOrEqual(160)
      expect(Math.abs(value - (c ? places[c - 1]! : 80))).toBeLessThanOrEqual(12 + 1e-6)
    })
  })
})

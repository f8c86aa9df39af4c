/** A plan is the same whatever the size of the country, and is the best there is: on the data of a whole one. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, leversOf } from '@horizon-soin/model'
import {
  costOf,
  meetingPlan,
  type PlanInputs,
  type PlanRules,
  planBounds,
  planInputs,
  planObjective,
  planProblem,
  type Solve,
  solvePlan,
  USUAL_RULES,
  usualSpan
} from '@horizon-soin/model/planning'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from './solver.js'
import { naiveOptimum } from './testing/naive-simplex.js'

const PROFESSIONS = ['infirmier', 'medecin-generaliste', 'pharmacien', 'radiologue']
/** λ down to where steps all but cost nothing, and to where they are all that counts. */
const RULES: [string, PlanRules][] = [
  ['the usual rules', USUAL_RULES],
  ['cheap steps', { ...USUAL_RULES, smoothing: 0.001 }],
  ['dear steps', { ...USUAL_RULES, smoothing: 5, change: null }]
]

let solve: Solve
const inputs = new Map<string, PlanInputs>()
beforeAll(async () => {
  solve = await loadSolver()
  const { dataset } = await readFolder(
    fileURLToPath(new URL('../../../data/france-2026', import.meta.url)),
    {}
  )
  const model = compile(dataset!)
  const { levers } = leversOf(model, dataset!.scenarios[0]!)
  for (const profession of PROFESSIONS) {
    const span = usualSpan(model, levers, profession)!
    inputs.set(profession, planInputs(model, levers, profession, span))
  }
})

/** The same country with so many times as many people, patients and places. */
const sized = (one: PlanInputs, by: number): PlanInputs => ({
  ...one,
  need: one.need.map(n => n * by),
  base: one.base.map(n => n * by),
  today: one.today.map(n => n * by),
  before: one.before * by
})

const relative = (found: number, expected: number) => Math.abs(found / expected - 1)

describe.each(PROFESSIONS)('the plan of %s', profession => {
  it.each(RULES)('is that of a naive simplex, with %s', (_, rules) => {
    const own = inputs.get(profession)!
    const bounds = planBounds(own, rules)
    const { program, placesOf } = planProblem(own, bounds)
    const naive = naiveOptimum(program)!
    const answer = solve(program)
    if (answer.status !== 'optimal') throw new Error(answer.status)
    expect(relative(costOf(program, answer.values), naive)).toBeLessThan(1e-7)
    expect(relative(planObjective(own, bounds, placesOf(answer.values)), naive)).toBeLessThan(1e-7)
  })

  it.each(RULES)('is the same share of places in a country of any size, with %s', (_, rules) => {
    const own = inputs.get(profession)!
    const planOf = (one: PlanInputs) => {
      const answer = solvePlan(one, planBounds(one, rules), solve)
      if (answer.status !== 'optimal') throw new Error(answer.status)
      return answer.plan
    }
    const { objective } = planOf(own)
    for (const by of [1e-4, 0.1, 100, 1e4])
      expect(relative(planOf(sized(own, by)).objective, objective)).toBeLessThan(1e-6)
  })
})

it('asks as much of a bound that gives way in a country of any size', () => {
  const own = inputs.get('infirmier')!
  const rules: PlanRules = { ...USUAL_RULES, high: { share: 1.01 }, required: [2035] }
  const by = (times: number) => {
    const one = sized(own, times)
    const answer = solvePlan(one, planBounds(one, rules), solve)
    if (answer.status !== 'infeasible') throw new Error(answer.status)
    return answer.conflicts.map(({ by }) => (by === null ? null : by / times))
  }
  const expected = by(1)
  for (const times of [0.1, 100])
    by(times).forEach((found, i) => {
      if (found === null) expect(expected[i]).toBeNull()
      else expect(relative(found, expected[i]!)).toBeLessThan(1e-6)
    })
})

it('meets the need with a probability, in a country of any size', () => {
  const own = inputs.get('infirmier')!
  const plan = (times: number) => {
    const one = sized(own, times)
    const draws = Array.from({ length: 21 }, (_, d) => ({
      ...one,
      need: one.need.map((need, t) => need * (1 + ((d - 10) / 1000) * (t / one.years)))
    }))
    return meetingPlan(one, draws, planBounds(one, USUAL_RULES), 0.8, solve)!
  }
  const { plan: expected, missed } = plan(1)
  for (const times of [0.1, 100]) {
    const found = plan(times)
    expect(relative(found.plan.objective, expected.objective)).toBeLessThan(1e-6)
    expect(found.missed).toEqual(missed)
  }
})

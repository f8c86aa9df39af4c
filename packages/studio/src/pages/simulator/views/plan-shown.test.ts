import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { planDataOf, shownPlan } from '@horizon-soin/figures'
import { compile, leversOf, run, valueAt } from '@horizon-soin/model'
import { type PlanReport, planReports } from '@horizon-soin/model/planning'
import { loadSolver } from '@horizon-soin/planning'
import { beforeAll, expect, it } from 'vitest'
import { LEAD, planRequest, USUAL_SETTINGS } from './plan-rules.js'

const FROM = 2027
const NAMES = { who: 'X', base: 2018, targets: [], lead: LEAD }
let report: PlanReport
let balanceIn: (year: number) => number
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../../../data/etude-2019', import.meta.url))
  const { dataset } = await readFolder(folder)
  const model = compile(dataset!)
  const scenario = dataset!.scenarios.find(({ id }) => id === 'median')!
  const asked = { scenario, profession: 'infirmier', settings: USUAL_SETTINGS }
  const request = { ...planRequest(asked, FROM), uncertainty: { draws: 16, seed: 1, solved: 8, meet: 0.75 } }
  const [made] = planReports(model, scenario, request, await loadSolver())
  if (made === undefined || !('inputs' in made)) throw new Error('no plan')
  report = made
  const results = run(model, leversOf(model, scenario).levers)
  balanceIn = year => valueAt(results, { indicator: 'balance', profession: 'infirmier' }, year)
})

it('starts a little before the plan, from the places that there are', () => {
  const data = planDataOf(report, NAMES)!
  expect([data.years[0], data.years.at(-1)]).toEqual([FROM - LEAD, 2050])
  const at = (year: number) => data.years.indexOf(year)
  expect(data.planned[at(FROM - 2)]).toBeNaN()
  expect(data.planned[at(FROM - 1)]).toBe(report.inputs.before)
  expect(data.today[at(FROM - 1)]).toBe(report.inputs.before)
  expect(data.planned[at(report.inputs.to + 1)] ?? Number.NaN).toBeNaN()
})

it('is the plan that meets the need with the chance that was asked for, within its bounds', () => {
  const data = planDataOf(report, NAMES)!
  expect(shownPlan(report).plan).toBe(report.meeting!.plan)
  const { low, high } = report.bounds
  data.planned.filter(Number.isFinite).forEach((places, i) => {
    expect(places).toBe(i === 0 ? report.inputs.before : report.meeting!.plan.places[i - 1])
    expect(places).toBeGreaterThanOrEqual(low)
    expect(places).toBeLessThanOrEqual(high)
  })
})

it('has the balance of the model where places stay', () => {
  const data = planDataOf(report, NAMES)!
  data.years.forEach((year, t) => {
    expect(data.balanceToday[t]! / data.need[t]!).toBeCloseTo(balanceIn(year) / data.need[t]!, 9)
  })
})

it('is none of a report without a plan', () => {
  expect(planDataOf({ ...report, plan: null, meeting: null }, NAMES)).toBeNull()
})

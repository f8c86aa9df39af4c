/** Test only. A thread of a page that solves the published plan. */
import { planBounds, solvePlan } from '@horizon-soin/model/planning'
import { loadSolver } from '../solver.js'
import { publishedInputs, publishedRules } from './published-case.js'

addEventListener('message', async () => {
  const inputs = publishedInputs()
  const solve = await loadSolver()
  postMessage(solvePlan(inputs, planBounds(inputs, publishedRules), solve))
})

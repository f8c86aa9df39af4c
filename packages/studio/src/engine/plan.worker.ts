/** Plans on a thread of its own, which alone loads the solver: 3.5 MB that nobody else waits for. */
import { compile } from '@horizon-soin/model'
import { planReports } from '@horizon-soin/model/planning'
import { loadSolver } from '@horizon-soin/planning'
import type { PlanAnswer, PlanQuestion } from './plan-protocol.js'

addEventListener('message', async ({ data }: MessageEvent<PlanQuestion>) => {
  const answer = await answerTo(data).catch(
    (error: unknown): PlanAnswer => ({ error: error instanceof Error ? error.message : String(error) })
  )
  postMessage(answer)
})

async function answerTo({ dataset, scenario, request }: PlanQuestion): Promise<PlanAnswer> {
  const solve = await loadSolver()
  return { reports: planReports(compile(dataset), scenario, request, solve) }
}

/** What the page asks of the thread that plans, and what it answers: plain records. */
import type { Dataset, Scenario } from '@horizon-soin/model'
import type { NoPlan, PlanReport, PlanRequest } from '@horizon-soin/model/planning'

export interface PlanQuestion {
  dataset: Dataset
  scenario: Scenario
  request: PlanRequest
}

export type PlanAnswer = { reports: (PlanReport | NoPlan)[] } | { error: string }

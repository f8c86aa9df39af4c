/** Training plans as one question and one answer, both plain records: MODEL.md §7. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import type { Solve } from './linear-program.js'
import { type PlanChance, type PlanRange, planChance, planRange } from './plan-chance.js'
import { type PlanSpan, type Unplannable, unplannable, usualSpan } from './plan-cohorts.js'
import { planDraws } from './plan-draws.js'
import { type PlanInputs, planInputs } from './plan-inputs.js'
import { type MeetingPlan, meetingPlan } from './plan-meeting.js'
import { type PlanBounds, type PlanRules, planBounds, USUAL_RULES } from './plan-rules.js'
import { type Conflict, type Plan, planAt, solvePlan } from './plan-solve.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'

export interface PlanRequest {
  professions: readonly string[]
  /** First and last start years that are planned; from the year after the base year to the last that counts where left out. */
  from?: number | undefined
  to?: number | undefined
  rules?: Partial<PlanRules> | undefined
  /** Rules of single professions, over those of all. */
  professionRules?: Record<string, Partial<PlanRules>> | undefined
  /** Left out, nothing is drawn. */
  uncertainty?: PlanUncertainty | undefined
}

export interface PlanUncertainty {
  draws: number
  seed: number
  /** Draws, the first ones, whose own plan is sought for the range of the plan; 0 for none. */
  solved: number
  /** The probability, in (0, 1), that a second plan is to meet the need with; none where left out. */
  meet?: number | undefined
}

/** The plan of one profession beside what the scenario has. */
export interface PlanReport {
  profession: string
  status: 'optimal' | 'infeasible'
  inputs: PlanInputs
  bounds: PlanBounds
  /** What the places of the scenario come to. */
  today: Plan
  /** Null where the bounds leave none. */
  plan: Plan | null
  conflicts: Conflict[]
  /** Of what is drawn; null where nothing is, or where there is no plan. */
  chanceToday: PlanChance | null
  chance: PlanChance | null
  range: PlanRange | null
  meeting: MeetingPlan | null
}

export interface NoPlan {
  profession: string
  status: Unplannable
}

/**
 * The training plan of each profession asked.
 *
 * @throws ModelError as `planInputs`, `planBounds`, `planDraws` and `meetingPlan`; Error as `solve`
 */
export function planReports(
  model: Model,
  scenario: Scenario,
  request: PlanRequest,
  solve: Solve
): (PlanReport | NoPlan)[] {
  const { levers } = leversOf(model, scenario)
  const results = run(model, levers)
  const { uncertainty } = request
  const spans = new Map<string, PlanSpan>()
  const refused = new Map<string, Unplannable>()
  for (const profession of request.professions) {
    const usual = usualSpan(model, levers, profession)
    const why = unplannable(model, levers, profession)
    if (why || !usual) refused.set(profession, why ?? 'out-of-reach')
    else spans.set(profession, spanOf(usual, request))
  }
  const asked = [...spans].map(([profession, span]) => ({ profession, span }))
  const draws = uncertainty && asked.length > 0 ? planDraws(model, scenario, asked, uncertainty) : []
  return request.professions.map((profession): PlanReport | NoPlan => {
    const status = refused.get(profession)
    if (status) return { profession, status }
    const inputs = planInputs(model, levers, profession, spans.get(profession)!, results)
    const mine = draws[asked.findIndex(one => one.profession === profession)] ?? []
    return reportOf(inputs, rulesOf(request, profession), mine, uncertainty, solve)
  })
}

/** The rules of one profession: its own over those of all, over the usual ones. */
export const rulesOf = ({ rules, professionRules }: PlanRequest, profession: string): PlanRules => ({
  ...USUAL_RULES,
  ...rules,
  ...professionRules?.[profession]
})

/** A span that is asked for in part ends where the usual one does, or where it starts. */
const spanOf = (usual: PlanSpan, { from = usual.from, to }: PlanRequest): PlanSpan => ({
  from,
  to: to ?? Math.max(from, usual.to)
})

function reportOf(
  inputs: PlanInputs,
  rules: PlanRules,
  draws: readonly PlanInputs[],
  uncertainty: PlanUncertainty | undefined,
  solve: Solve
): PlanReport {
  const bounds = planBounds(inputs, rules)
  const answer = solvePlan(inputs, bounds, solve)
  const plan = answer.status === 'optimal' ? answer.plan : null
  const isDrawn = uncertainty !== undefined && draws.length > 0
  return {
    profession: inputs.profession,
    status: answer.status,
    inputs,
    bounds,
    today: planAt(inputs, bounds, inputs.today),
    plan,
    conflicts: answer.status === 'optimal' ? [] : answer.conflicts,
    chanceToday: isDrawn ? planChance(draws, inputs.today) : null,
    chance: isDrawn && plan ? planChance(draws, plan.places) : null,
    range:
      isDrawn && uncertainty.solved > 0 ? planRange(draws.slice(0, uncertainty.solved), rules, solve) : null,
    meeting:
      isDrawn && uncertainty.meet !== undefined
        ? meetingPlan(inputs, draws, bounds, uncertainty.meet, solve)
        : null
  }
}

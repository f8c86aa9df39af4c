/** Training plans: the places that a need asks for. Source: MODEL.md §7. */
export {
  costOf,
  type LinearAnswer,
  type LinearProgram,
  type Solve,
  violation
} from './linear-program.js'
export { type PlanChance, type PlanRange, planChance, planRange, type Quantiles } from './plan-chance.js'
export { type PlanSpan, type Unplannable, unplannable, usualSpan } from './plan-cohorts.js'
export { type PlanDrawSpec, planDraws } from './plan-draws.js'
export { type PlanInputs, planInputs } from './plan-inputs.js'
export { type MeetingPlan, meetingPlan } from './plan-meeting.js'
export {
  BOUND_FAMILIES,
  type BoundFamily,
  balanceOf,
  type PlanProblem,
  planObjective,
  planProblem
} from './plan-problem.js'
export {
  type NoPlan,
  type PlanReport,
  type PlanRequest,
  type PlanUncertainty,
  planReports,
  rulesOf
} from './plan-report.js'
export {
  type Amount,
  type PlanBounds,
  type PlanRules,
  planBounds,
  reachedYears,
  USUAL_RULES
} from './plan-rules.js'
export { type Conflict, type Plan, type PlanAnswer, solvePlan } from './plan-solve.js'

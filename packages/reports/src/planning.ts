/** The third door: training plans. */
export { drawsToMeet, PLAN_DRAWS, type PlanFault, planFault, planUncertainty } from './plan-faults.js'
export { hasInputs, plansRecord } from './plan-records.js'

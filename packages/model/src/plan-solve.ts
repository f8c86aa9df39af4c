/** The plan of one profession, or what makes one impossible: MODEL.md §7. */
import type { Solve } from './linear-program.js'
import type { PlanInputs } from './plan-inputs.js'
import {
  BOUND_FAMILIES,
  type BoundFamily,
  balanceOf,
  type ProblemOptions,
  planObjective,
  planProblem
} from './plan-problem.js'
import type { PlanBounds } from './plan-rules.js'

/** Places by cohort and what they come to. */
export interface Plan {
  places: Float64Array
  /** Capacity less need in each year of the model, full-time equivalents. */
  balance: Float64Array
  objective: number
}

/** What one family of bounds must give way by, all others held, for a plan to be possible. */
export interface Conflict {
  family: BoundFamily
  /** The least by which every bound of the family must give way: places, or full-time equivalents of `required`; null where that is not enough. */
  by: number | null
  /** Which bounds must, of as few places in all as that allows: start years, or years of the balance. */
  years: { year: number; by: number }[]
}

export type PlanAnswer = { status: 'optimal'; plan: Plan } | { status: 'infeasible'; conflicts: Conflict[] }

/** What is off by less, as a part of the numbers at hand, is the solver's rounding. */
const ROUNDING = 1e-6

export const planAt = (inputs: PlanInputs, bounds: PlanBounds, places: Float64Array): Plan => ({
  places,
  balance: balanceOf(inputs, places),
  objective: planObjective(inputs, bounds, places)
})

/** The places of an optimum, within their bounds to the last digit; null where there is none. */
export function optimalPlaces(
  inputs: PlanInputs,
  bounds: PlanBounds,
  solve: Solve,
  options: ProblemOptions = {}
): Float64Array | null {
  const { program, placesOf } = planProblem(inputs, bounds, options)
  const answer = solve(program)
  if (answer.status === 'infeasible') return null
  return placesOf(answer.values).map(places => Math.min(bounds.high, Math.max(bounds.low, places)))
}

/** The places that bring the balance of the target years nearest to nothing, or the bounds that no places respect together. */
export function solvePlan(inputs: PlanInputs, bounds: PlanBounds, solve: Solve): PlanAnswer {
  const places = optimalPlaces(inputs, bounds, solve)
  if (places) return { status: 'optimal', plan: planAt(inputs, bounds, places) }
  return { status: 'infeasible', conflicts: conflictsOf(inputs, bounds, solve) }
}

function conflictsOf(inputs: PlanInputs, bounds: PlanBounds, solve: Solve): Conflict[] {
  const families = BOUND_FAMILIES.filter(
    family =>
      (family !== 'required' || bounds.required.length > 0) &&
      (family !== 'change' || Number.isFinite(bounds.change))
  )
  return families.map(family => {
    const relaxed = (most: number | null) => planProblem(inputs, bounds, { relaxed: { family, most } })
    const { program, slackOf, slackUnit } = relaxed(null)
    const first = solve(program)
    if (first.status === 'infeasible') return { family, by: null, years: [] }
    const found = Math.max(0, ...slackOf(first.values).map(({ by }) => by))
    const problem = relaxed(found + ROUNDING * slackUnit)
    const second = solve(problem.program)
    const start = family === 'required' ? inputs.firstYear : inputs.from
    return {
      family,
      by: found,
      years:
        second.status === 'infeasible'
          ? []
          : problem
              .slackOf(second.values)
              .map(({ place, by }) => ({ year: start + place, by }))
              .filter(({ by }) => by > 2 * ROUNDING * slackUnit)
    }
  })
}

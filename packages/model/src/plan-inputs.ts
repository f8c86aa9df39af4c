/** What a training plan is reckoned from: capacity as an affine function of places. MODEL.md §7. */
import type { Model } from './compile.js'
import { type PlannedCohorts, type PlanSpan, plannedCohorts } from './plan-cohorts.js'
import { addCohortYield, entrantYield } from './plan-yields.js'
import { rowOf } from './results.js'
import { run } from './run.js'
import { type Workforce, type WorkforceScratch, workforceScratch } from './workforce.js'

/**
 * The balance of year t is `base[t] + Σ_c yields[c · years + t] · places[c] − need[t]`, in full-time equivalents; cohort c starts training in
 * the year `from + c`. A plain record, which a worker can be sent.
 */
export interface PlanInputs extends PlanSpan {
  profession: string
  /** The calendar of `need`, `base` and `yields`. */
  firstYear: number
  years: number
  need: Float64Array
  /** Capacity if no planned cohort started. */
  base: Float64Array
  /** Capacity that one place of each planned cohort brings, freed time put back into care included. */
  yields: Float64Array
  /** Places that the scenario has, of each planned cohort. */
  today: Float64Array
  /** Places that it has in the year before `from`, which steps and bounds are counted from; above 0. */
  before: number
}

/** What a run says of one profession, a number a year of the model. */
export interface PlanYears {
  fte: ArrayLike<number>
  need: ArrayLike<number>
  capacity: ArrayLike<number>
}

/**
 * The inputs of a plan from a run, or a draw.
 *
 * @param workforce of the model, or with the exits of the draw
 * @param filled heads for one that the dataset counts on: the draw's multiplier on places
 */
export function inputsFrom(
  model: Model,
  levers: Float64Array,
  { p, span, cohorts, today, before }: PlannedCohorts,
  { fte, need, capacity }: PlanYears,
  workforce: Workforce,
  scratch: WorkforceScratch,
  filled = 1
): PlanInputs {
  const { axes } = model
  const { years } = axes
  const entrant = entrantYield(model, workforce, levers, p, scratch)
  const yields = new Float64Array(cohorts.length * years)
  const base = Float64Array.from(capacity)
  cohorts.forEach((cohort, c) => {
    addCohortYield(axes, { ...cohort, kept: cohort.kept * filled }, entrant, yields, c * years)
    for (let t = 0; t < years; t++) {
      // A profession that has nobody left has no freed time to count either.
      const at = c * years + t
      yields[at]! *= fte[t]! > 0 ? capacity[t]! / fte[t]! : 1
      base[t]! -= yields[at]! * today[c]!
    }
  })
  return {
    ...span,
    profession: axes.professions[p]!,
    firstYear: axes.firstYear,
    years,
    need: Float64Array.from(need),
    base,
    yields,
    today,
    before
  }
}

/**
 * The inputs of the plan of a profession under a scenario's levers.
 *
 * @throws ModelError as `plannedCohorts`
 */
export function planInputs(
  model: Model,
  levers: Float64Array,
  profession: string,
  span: PlanSpan,
  { values } = run(model, levers)
): PlanInputs {
  const cohorts = plannedCohorts(model, levers, profession, span)
  const { years } = model.axes
  const row = (indicator: string) => {
    const at = rowOf(model, { indicator, profession }) * years
    return values.subarray(at, at + years)
  }
  const read = { fte: row('fte'), need: row('need'), capacity: row('capacity') }
  return inputsFrom(model, levers, cohorts, read, model.workforce, workforceScratch(model.workforce))
}

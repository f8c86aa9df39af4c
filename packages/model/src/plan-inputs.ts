/** What a training plan is reckoned from: capacity as an affine function of places. MODEL.md §7. */
import type { Model } from './compile.js'
import { nearest } from './compile-workforce.js'
import { ModelError } from './errors.js'
import { addCohortYield, entrantYield, type PlannedCohort } from './plan-yields.js'
import { rowOf } from './results.js'
import { run } from './run.js'
import { type Workforce, type WorkforceScratch, workforceScratch } from './workforce.js'

/** The start years of the cohorts that a plan chooses the places of, both ends included. */
export interface PlanSpan {
  from: number
  to: number
}

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

/** Why a profession cannot have a plan. */
export type Unplannable = 'series' | 'no-need' | 'no-places' | 'out-of-reach'

/** What the cohorts of a profession are, under the levers. */
export interface PlannedCohorts {
  p: number
  span: PlanSpan
  cohorts: readonly PlannedCohort[]
  today: Float64Array
  before: number
}

/** Whether a plan can be asked for: a need, and places that act on the years of the model. Null where it can. */
export function unplannable(model: Model, levers: Float64Array, profession: string): Unplannable | null {
  const p = professionPlace(model, profession)
  const { axes, workforce } = model
  if (workforce.isCohort[p] === 0) return 'series'
  if (!model.series.some(key => key.indicator === 'need' && key.profession === profession)) return 'no-need'
  if (!(placesIn(model, levers, p, axes.firstYear) > 0)) return 'no-places'
  return usualSpan(model, levers, profession) ? null : 'out-of-reach'
}

function professionPlace({ axes }: Model, profession: string): number {
  const p = axes.professions.indexOf(profession)
  if (p < 0) throw new ModelError('unknown-id', `unknown id: ${profession}`, profession, axes.professions)
  return p
}

/** The cohorts from the year after the base year to the last whose training ends in time to count; null where none does. */
export function usualSpan(model: Model, levers: Float64Array, profession: string): PlanSpan | null {
  const { axes } = model
  const p = professionPlace(model, profession)
  const from = axes.firstYear + 1
  let to = axes.lastYear
  while (to >= from && Math.floor(to + durationIn(model, levers, p, to)) + 1 > axes.lastYear) to--
  return to < from ? null : { from, to }
}

/** Places in one year, under the levers. */
function placesIn({ dataset, axes, index }: Model, levers: Float64Array, p: number, year: number): number {
  const rows = dataset.places
    .filter(({ profession }) => profession === axes.professions[p])
    .sort((a, b) => a.year - b.year)
  const places = nearest({ at: rows.map(row => row.year), values: rows.map(row => row.places) }, year)
  const moved = year >= levers[index.placesFrom + p]! ? levers[index.places + p]! : 1
  const t = year - axes.firstYear
  return places * moved * (t >= 0 && t < axes.years ? levers[index.started + p * axes.years + t]! : 1)
}

const durationIn = ({ workforce, axes, index }: Model, levers: Float64Array, p: number, year: number) =>
  Math.max(0, workforce.duration[p]! + levers[index.shortened + p * axes.years + year - axes.firstYear]!)

/**
 * The cohorts of a profession that a plan chooses the places of.
 *
 * @throws ModelError `unknown-id`; `bad-argument` where the profession can have no plan, or the span is none
 */
export function plannedCohorts(
  model: Model,
  levers: Float64Array,
  profession: string,
  span: PlanSpan
): PlannedCohorts {
  const { axes, dataset } = model
  const why = unplannable(model, levers, profession)
  if (why) throw new ModelError('bad-argument', `no plan for ${profession}: ${why}`, profession)
  const p = professionPlace(model, profession)
  const { from, to } = span
  for (const year of [from, to])
    if (!Number.isInteger(year) || year < axes.firstYear || year > axes.lastYear || to < from)
      throw new ModelError('bad-argument', `not a span of years: ${from}–${to}`, String(year))
  const training = dataset.training.find(row => row.profession === profession)!
  const kept = (1 - training.dropoutRate) * training.entryRate
  const years = Array.from({ length: to - from + 1 }, (_, c) => from + c)
  return {
    p,
    span,
    cohorts: years.map(year => ({ year, duration: durationIn(model, levers, p, year), kept })),
    today: Float64Array.from(years, year => placesIn(model, levers, p, year)),
    before: placesIn(model, levers, p, from - 1)
  }
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

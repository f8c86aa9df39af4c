/** The cohorts whose places a training plan chooses: MODEL.md §1, §7. */
import type { Model } from './compile.js'
import { nearest } from './compile-workforce.js'
import { ModelError } from './errors.js'
import type { PlannedCohort } from './plan-yields.js'

/** The start years of the cohorts that a plan chooses the places of, both ends included. */
export interface PlanSpan {
  from: number
  to: number
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
 * @throws ModelError `unknown-id`; `bad-argument` where the profession can have no plan, the span is none, or no place was open before it
 */
export function plannedCohorts(
  model: Model,
  levers: Float64Array,
  profession: string,
  span: PlanSpan
): PlannedCohorts {
  const why = unplannable(model, levers, profession)
  if (why) throw new ModelError('bad-argument', `no plan for ${profession}: ${why}`, profession)
  const { from, to } = span
  const { firstYear, lastYear } = model.axes
  for (const year of [from, to])
    if (!Number.isInteger(year) || year < firstYear || year > lastYear || to < from)
      throw new ModelError('bad-argument', `not a span of years: ${from}–${to}`, String(year))
  const made = cohortsUnder(model, levers, professionPlace(model, profession), span)
  if (!(made.before > 0))
    throw new ModelError('bad-argument', `no places in ${from - 1}: ${profession}`, profession)
  return made
}

/** The same of profession `p`, which can have a plan, under other levers. */
export function cohortsUnder(model: Model, levers: Float64Array, p: number, span: PlanSpan): PlannedCohorts {
  const { dataset, axes } = model
  const training = dataset.training.find(row => row.profession === axes.professions[p])!
  const kept = (1 - training.dropoutRate) * training.entryRate
  const years = Array.from({ length: span.to - span.from + 1 }, (_, c) => span.from + c)
  return {
    p,
    span,
    cohorts: years.map(year => ({ year, duration: durationIn(model, levers, p, year), kept })),
    today: Float64Array.from(years, year => placesIn(model, levers, p, year)),
    before: placesIn(model, levers, p, span.from - 1)
  }
}

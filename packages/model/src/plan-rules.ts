/** What a training plan must respect, and what it is to reach: MODEL.md §7. */
import { ModelError } from './errors.js'
import type { PlanInputs } from './plan-inputs.js'

/** So many places, or a share of the places of the year before the plan. */
export type Amount = { places: number } | { share: number }

export interface PlanRules {
  /** Years whose balance counts; all those that the planned cohorts act on where left out. */
  targets?: readonly number[] | undefined
  /** Years whose balance must not be below 0. */
  required?: readonly number[] | undefined
  low: Amount
  high: Amount
  /** The most by which places may move from one year to the next; null where they may move at will. */
  change: Amount | null
  /** λ: what a yearly change of places as large as the places before the plan costs, against a balance that is off by the whole need. */
  smoothing: number
}

/** From half to twice today's places, moving by a tenth of them a year at most. */
export const USUAL_RULES: PlanRules = {
  low: { share: 0.5 },
  high: { share: 2 },
  change: { share: 0.1 },
  smoothing: 0.2
}

/** Rules in places and in years of the plan's calendar. */
export interface PlanBounds {
  /** Places in the arrays of years. */
  targets: number[]
  required: number[]
  low: number
  high: number
  /** Infinite where places may move at will. */
  change: number
  smoothing: number
}

/** The years that planned cohorts act on. */
export function reachedYears({ yields, years, firstYear }: PlanInputs): number[] {
  const reached: number[] = []
  for (let t = 0; t < years; t++) {
    for (let at = t; at < yields.length; at += years)
      if (yields[at]! > 0) {
        reached.push(firstYear + t)
        break
      }
  }
  return reached
}

/**
 * Rules read against the inputs that they bind.
 *
 * @throws ModelError `bad-argument` on a number that is none, a low bound above the high one, no target, or a year without need;
 * `year-out-of-range`
 */
export function planBounds(inputs: PlanInputs, rules: PlanRules): PlanBounds {
  const { firstYear, years } = inputs
  const amount = (one: Amount): number =>
    finite('places' in one ? one.places : one.share * inputs.before, 'an amount of places')
  const places = (asked: readonly number[]) =>
    [...new Set(asked)].map(year => {
      if (!Number.isInteger(year) || year < firstYear || year >= firstYear + years)
        throw new ModelError('year-out-of-range', `year out of range: ${year}`, String(year))
      if (!(inputs.need[year - firstYear]! > 0))
        throw new ModelError('bad-argument', `no need in ${year}`, String(year))
      return year - firstYear
    })
  const targets = places(rules.targets ?? reachedYears(inputs))
  if (targets.length === 0)
    throw new ModelError('bad-argument', 'no planned cohort acts on any year', inputs.profession)
  const low = amount(rules.low)
  const high = amount(rules.high)
  if (low > high)
    throw new ModelError('bad-argument', `the low bound ${low} is above the high one ${high}`, String(low))
  return {
    targets,
    required: places(rules.required ?? []),
    low,
    high,
    change: rules.change ? amount(rules.change) : Number.POSITIVE_INFINITY,
    smoothing: finite(rules.smoothing, 'a smoothing')
  }
}

function finite(value: number, what: string): number {
  if (Number.isFinite(value) && value >= 0) return value
  throw new ModelError('bad-argument', `not ${what}: ${value}`, String(value))
}

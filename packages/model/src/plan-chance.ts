/** How sure a plan is: what its places come to over draws. MODEL.md §7, §10. */
import type { Solve } from './linear-program.js'
import type { PlanInputs } from './plan-inputs.js'
import { balanceOf } from './plan-problem.js'
import type { PlanRules } from './plan-rules.js'
import { planBounds } from './plan-rules.js'
import { optimalPlaces } from './plan-solve.js'
import { quantile } from './quantiles.js'

/** What falls short of the need by less, as a part of it, meets it: places are counted to a fraction that nobody could open. */
export const NEGLIGIBLE = 1e-6

export interface Quantiles {
  low: Float64Array
  median: Float64Array
  high: Float64Array
}

/** By year of the model: the part of draws in which capacity meets the need, and the quantiles 5, 50, 95 % of their balance. */
export interface PlanChance {
  chance: Float64Array
  balance: Quantiles
}

/** What so many places by cohort come to over draws. */
export function planChance(draws: readonly PlanInputs[], places: ArrayLike<number>): PlanChance {
  const balances = draws.map(inputs => balanceOf(inputs, places))
  const chance = Float64Array.from(draws[0]!.need, (_, t) => {
    let met = 0
    draws.forEach(({ need }, d) => {
      if (balances[d]![t]! >= -NEGLIGIBLE * need[t]!) met++
    })
    return met / draws.length
  })
  return { chance, balance: quantilesOf(balances) }
}

/** The plans that each draw would call for, were it known. */
export interface PlanRange {
  /** By cohort. */
  places: Quantiles
  /** Draws that have a plan; the others have none within the bounds, and no part in the quantiles. */
  solved: number
  draws: number
}

/** The range of the plan itself: the programme is solved again for every draw. */
export function planRange(draws: readonly PlanInputs[], rules: PlanRules, solve: Solve): PlanRange {
  const plans = draws
    .map(inputs => optimalPlaces(inputs, planBounds(inputs, rules), solve))
    .filter(places => places !== null)
  return { places: quantilesOf(plans), solved: plans.length, draws: draws.length }
}

/** Quantiles 5, 50, 95 % of each place of arrays of the same length; empty of none. */
function quantilesOf(samples: readonly Float64Array[]): Quantiles {
  const size = samples[0]?.length ?? 0
  const made = { low: new Float64Array(size), median: new Float64Array(size), high: new Float64Array(size) }
  const sorted = new Float64Array(samples.length)
  for (let i = 0; i < size; i++) {
    samples.forEach((sample, d) => {
      sorted[d] = sample[i]!
    })
    sorted.sort()
    made.low[i] = quantile(sorted, 0.05)
    made.median[i] = quantile(sorted, 0.5)
    made.high[i] = quantile(sorted, 0.95)
  }
  return made
}

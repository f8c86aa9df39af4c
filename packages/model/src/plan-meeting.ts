/** A plan that meets the need with a chosen probability: MODEL.md §7, §10. */
import { ModelError } from './errors.js'
import type { Solve } from './linear-program.js'
import { NEGLIGIBLE, type PlanChance, planChance } from './plan-chance.js'
import type { PlanInputs } from './plan-inputs.js'
import { balanceOf } from './plan-problem.js'
import type { PlanBounds } from './plan-rules.js'
import { optimalPlaces, type Plan, planAt } from './plan-solve.js'

/** A shortage weighs so much more than all else that it is left only where bounds leave no choice. */
const SHORTAGE = 1e4
const MOST_ROUNDS = 30

export interface MeetingPlan {
  plan: Plan
  chance: PlanChance
  /** Target years whose need is met with a lesser probability: the bounds leave no way. */
  missed: number[]
}

/**
 * The plan whose balance, in each target year, is at least 0 in a part `probability` of the draws, and as little above as the rules allow.
 *
 * What it minimises is that of a plan, but of the balance that so many draws reach. That balance is not linear in places; the plan is the
 * fixed point of linear programmes, each with the margin between it and the balance of the scenario as the last plan has it.
 *
 * @returns null where the bounds on places leave no plan at all
 * @throws ModelError `bad-argument` on a probability outside (0, 1)
 */
export function meetingPlan(
  inputs: PlanInputs,
  draws: readonly PlanInputs[],
  bounds: PlanBounds,
  probability: number,
  solve: Solve
): MeetingPlan | null {
  if (!(probability > 0 && probability < 1))
    throw new ModelError('bad-argument', `not a probability: ${probability}`, String(probability))
  const free = { ...bounds, required: [] }
  let places: Float64Array = inputs.today
  let best: MeetingPlan | null = null
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const margin = marginOf(inputs, draws, probability, places)
    const next = optimalPlaces(inputs, free, solve, { margin, shortage: SHORTAGE })
    if (!next) return null
    const chance = planChance(draws, next)
    const missed = bounds.targets.filter(t => chance.chance[t]! < probability)
    // Draws are many but finite: places may go round between two plans, of which the one that misses less is kept.
    if (!best || missed.length <= best.missed.length)
      best = {
        plan: planAt(inputs, bounds, next),
        chance,
        missed: missed.map(t => inputs.firstYear + t)
      }
    const moved = next.reduce((most, value, c) => Math.max(most, Math.abs(value - places[c]!)), 0)
    places = next
    if (moved <= NEGLIGIBLE * inputs.before) break
  }
  return best
}

/** In each year, what the balance that a part `probability` of draws reaches is above that of the scenario. */
function marginOf(
  inputs: PlanInputs,
  draws: readonly PlanInputs[],
  probability: number,
  places: Float64Array
): Float64Array {
  const balances = draws.map(one => balanceOf(one, places))
  const rank = Math.floor((1 - probability) * draws.length + 1e-9)
  const sorted = new Float64Array(draws.length)
  return balanceOf(inputs, places).map((own, t) => {
    balances.forEach((balance, d) => {
      sorted[d] = balance[t]!
    })
    sorted.sort()
    return sorted[rank]! - own
  })
}

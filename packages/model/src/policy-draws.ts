/** From normal scores to the effects of policies: MODEL.md §8, §10. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { type Marginal, marginalAt, marginalMaker } from './marginal.js'
import { clearPolicies, type PolicyPlan, planPolicies, writePolicies } from './policy-levers.js'
import type { UncertainInput } from './uncertain-inputs.js'

/** Puts the policies of a draw into levers. */
export interface PolicyDraws {
  /**
   * The levers of a scenario with the drawn effects of its policies: `levers` themselves where no effect is uncertain, else an array that the
   * next call overwrites.
   *
   * @param scores one number an input, from place `from` on; NaN leaves an effect at its mode
   */
  drawn(levers: Float64Array, scores: Float64Array, from: number): Float64Array
  /** Writes the same into the blocks of policies of `levers`, nothing where no effect is uncertain. */
  draw(levers: Float64Array, scores: Float64Array, from: number): void
}

interface Slot {
  score: number
  marginal: Marginal
}

export function openPolicyDraws(
  model: Model,
  scenario: Scenario,
  inputs: readonly UncertainInput[]
): PolicyDraws {
  const { axes, index } = model
  const plan: PolicyPlan = planPolicies(model, scenario.policies)
  const marginal = marginalMaker()
  const slots = plan.acts.map(({ effect }): Slot | null => {
    const score = inputs.findIndex(
      ({ policy, effect: kind }) => policy === effect.policy && kind === effect.effect
    )
    const name = `${effect.policy}, ${effect.effect}`
    return score < 0 || effect.low === effect.high ? null : { score, marginal: marginal(effect, name) }
  })
  const isDrawn = slots.some(slot => slot !== null)
  const own = new Float64Array(isDrawn ? index.length : 0)
  const draw = (levers: Float64Array, scores: Float64Array, from: number) => {
    if (!isDrawn) return
    clearPolicies(index, levers)
    writePolicies(plan, axes, index, levers, ({ effect }, i) => {
      const slot = slots[i]
      return slot ? marginalAt(slot.marginal, scores[from + slot.score]!) : effect.mode
    })
  }
  return {
    draw,
    drawn(levers, scores, from) {
      if (!isDrawn) return levers
      own.set(levers)
      draw(own, scores, from)
      return own
    }
  }
}

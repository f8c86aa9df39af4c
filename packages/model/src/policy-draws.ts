/** From normal scores to the effects, the costs and the savings of policies: MODEL.md §8, §10. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { type Marginal, marginalAt, marginalMaker } from './marginal.js'
import { clearPolicies, type PolicyPlan, planPolicies, writePolicies } from './policy-levers.js'
import type { Range } from './priors.js'
import type { UncertainInput } from './uncertain-inputs.js'

/** Puts the policies of a draw into levers. */
export interface PolicyDraws {
  /**
   * The levers of a scenario with the drawn effects of its policies, for whoever looks at people: `levers` themselves where no effect is
   * uncertain, else an array that the next call overwrites.
   *
   * @param scores one number an input, from place `from` on; NaN leaves an effect or an amount at its mode
   */
  drawn(levers: Float64Array, scores: Float64Array, from: number): Float64Array
  /** Writes the same into the blocks of policies of `levers`, nothing where nothing of them is uncertain. */
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
  const slotOf = (id: string, kind: UncertainInput['effect'], range: Range): Slot | null => {
    const score = inputs.findIndex(({ policy, effect }) => policy === id && effect === kind)
    return score < 0 || range.low === range.high
      ? null
      : { score, marginal: marginal(range, `${id}, ${kind}`) }
  }
  const effects = plan.acts.map(({ effect }) => slotOf(effect.policy, effect.effect, effect))
  const amounts = plan.priced.map(({ policy }) => ({
    cost: slotOf(policy.id, 'cost', policy.cost),
    saving: slotOf(policy.id, 'saving', policy.saving)
  }))
  const movesPeople = effects.some(slot => slot !== null)
  const isDrawn = movesPeople || amounts.some(({ cost, saving }) => cost !== null || saving !== null)
  const own = new Float64Array(movesPeople ? index.length : 0)
  const draw = (levers: Float64Array, scores: Float64Array, from: number) => {
    if (!isDrawn) return
    clearPolicies(index, levers)
    const at = (slot: Slot | null, { mode }: Range) =>
      slot ? marginalAt(slot.marginal, scores[from + slot.score]!) : mode
    writePolicies(
      plan,
      axes,
      index,
      levers,
      ({ effect }, i) => at(effects[i]!, effect),
      ({ policy }, kind, i) => at(amounts[i]![kind], policy[kind])
    )
  }
  return {
    draw,
    drawn(levers, scores, from) {
      if (!movesPeople) return levers
      own.set(levers)
      draw(own, scores, from)
      return own
    }
  }
}

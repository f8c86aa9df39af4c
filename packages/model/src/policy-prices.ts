/** Euros that policies are weighed with, at their modes or drawn: MODEL.md §8, §10. */
import type { Model } from './compile.js'
import type { Policy, PolicyChoice } from './dataset.js'
import { ModelError } from './errors.js'
import { type Marginal, marginalAt, marginalMaker } from './marginal.js'
import { forceOf, POLICY_EUROS, paymentOf } from './policy-levers.js'
import type { Prices } from './policy-outcome.js'
import type { Range } from './priors.js'
import type { UncertainInput } from './uncertain-inputs.js'

/** The euros of some policies, each of which may be drawn. */
export interface PriceList {
  /** How many normal scores a draw of them takes: a cost and a saving each policy, then a price each profession. */
  scores: number
  /**
   * Of the policies at these places of the list.
   *
   * @param scores from place `at` on; NaN leaves an amount at its mode
   */
  of(places: readonly number[], scores: Float64Array, at: number): Prices
  /** Which of the scores is that of an input: of the cost or the saving of a policy of the list; -1 of any other. */
  scoreOf(input: Pick<UncertainInput, 'policy' | 'effect'>): number
}

interface Amount {
  mode: number
  /** Null where there is no range. */
  marginal: Marginal | null
}

/** What a policy costs before a year, euros at its mode, years before the model's first included. */
export function spentBefore(policy: Policy, choice: PolicyChoice, year: number): number {
  const firstYear = choice.start ?? policy.start
  const axes = { firstYear, years: Math.max(0, year - firstYear) }
  const paid = paymentOf(axes, policy, choice, forceOf(axes, policy, choice))
  return paid.reduce((sum, part) => sum + policy.cost.mode * part, 0)
}

/** @throws ModelError `unknown-id` on a policy that the dataset has not, `bad-range` */
export function priceList(
  { dataset, axes }: Pick<Model, 'dataset' | 'axes'>,
  choices: readonly PolicyChoice[],
  years: readonly number[]
): PriceList {
  const marginal = marginalMaker()
  const amount = (range: Range, name: string): Amount => ({
    mode: range.mode,
    marginal: range.low === range.high ? null : marginal(range, name)
  })
  const columns = years.map(year => year - axes.firstYear)
  const policies = choices.map(choice => {
    const policy = dataset.policies.find(({ id }) => id === choice.id)
    if (!policy)
      throw new ModelError(
        'unknown-id',
        `unknown policy: ${choice.id}`,
        choice.id,
        dataset.policies.map(({ id }) => id)
      )
    const force = forceOf(axes, policy, choice)
    const paid = paymentOf(axes, policy, choice, force)
    return {
      cost: amount(policy.cost, `cost, ${policy.id}`),
      saving: amount(policy.saving, `saving, ${policy.id}`),
      paid: columns.map(t => paid[t]!),
      force: columns.map(t => force[t]!)
    }
  })
  const ftes = axes.professions.map((id): Amount => {
    const row = dataset.fteCosts.find(({ profession }) => profession === id)
    if (!row) return { mode: Number.NaN, marginal: null }
    return amount({ low: row.low, mode: row.cost, high: row.high }, `fte cost, ${id}`)
  })
  const drawn = ({ mode, marginal: own }: Amount, score: number) => (own ? marginalAt(own, score) : mode)
  return {
    scores: 2 * policies.length + ftes.length,
    scoreOf({ policy, effect }) {
      const [i, kind] = [
        choices.findIndex(({ id }) => id === policy),
        (POLICY_EUROS as readonly unknown[]).indexOf(effect)
      ]
      return i < 0 || kind < 0 ? -1 : 2 * i + kind
    },
    of(places, scores, at) {
      const prices: Prices = {
        fte: Float64Array.from(ftes, (one, p) => drawn(one, scores[at + 2 * policies.length + p]!)),
        cost: new Float64Array(years.length),
        saving: new Float64Array(years.length)
      }
      for (const i of places) {
        const { cost, saving, paid, force } = policies[i]!
        const [spent, saved] = [drawn(cost, scores[at + 2 * i]!), drawn(saving, scores[at + 2 * i + 1]!)]
        for (let t = 0; t < years.length; t++) {
          prices.cost[t]! += spent * paid[t]!
          prices.saving[t]! += saved * force[t]!
        }
      }
      return prices
    }
  }
}

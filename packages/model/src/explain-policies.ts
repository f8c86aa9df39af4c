/** The terms of what policies move, cost and save: MODEL.md §8. */
import type { PolicyEffect, Sourced } from './dataset.js'
import type { Context } from './explain-context.js'
import { forceOf, type PolicyAct, paymentOf, planPolicies } from './policy-levers.js'
import { valueAt } from './results.js'
import { derived, inputTerm, sumOf, type Term, type TermKey } from './term.js'

/** What policies move of a profession in a year, and of one of its technologies. */
interface Moved {
  key: Extract<TermKey, 'clock' | 'shortened' | 'started' | 'care-moved'>
  effect: PolicyEffect['effect']
  profession: string
  technology?: string | undefined
  year: number
  /** The lever that holds it. */
  value: number
}

const UNITS = { clock: 'years', shortened: 'years', started: 'factor', 'care-moved': 'share' } as const

/** What each policy of the scenario makes of it; the lever alone where the scenario's policies are not known. */
export function movedTerm(
  context: Context,
  { key, effect, profession, technology, year, value }: Moved
): Term {
  const about = technology === undefined ? { profession, year } : { profession, technology, year }
  const unit = UNITS[key]
  const isFactor = key === 'started'
  const acts = actsOn(context, effect, profession, technology)
  const terms = acts
    .map(act => effectTerm(act, { ...about }, unit, year - context.model.axes.firstYear))
    .filter(term => term.value !== (isFactor ? 1 : 0))
  const together = terms.reduce(
    (all, term) => (isFactor ? all * term.value : all + term.value),
    isFactor ? 1 : 0
  )
  if (Math.abs(together - value) > 1e-9 * (1 + Math.abs(value)))
    return derived(key, about, unit, value, 'input', [])
  return derived(key, about, unit, value, isFactor ? 'product' : 'sum', terms)
}

function actsOn(
  { model, choices }: Context,
  effect: PolicyEffect['effect'],
  profession: string,
  technology: string | undefined
): PolicyAct[] {
  const p = model.axes.professions.indexOf(profession)
  const k = technology === undefined ? null : model.axes.technologies.indexOf(technology)
  return planPolicies(model, choices).acts.filter(
    act =>
      act.effect.effect === effect &&
      act.professions.includes(p) &&
      (k === null || act.technologies.includes(k))
  )
}

function effectTerm({ effect, force }: PolicyAct, about: Term['about'], unit: Term['unit'], t: number): Term {
  const { policy, low, mode, high } = effect
  const part = force[t]!
  const children = [
    inputTerm('policy-full-effect', { policy }, unit, mode, effect, { low, mode, high }),
    derived('policy-force', { policy, year: about['year']! }, 'share', part, 'input', [])
  ]
  return unit === 'factor'
    ? derived('policy-effect', { ...about, policy }, unit, 1 + (mode - 1) * part, 'multiplied', children)
    : derived('policy-effect', { ...about, policy }, unit, mode * part, 'product', children)
}

/** Euros of a year: those of each policy of the scenario, its full amount times the part that the year has of it. */
export function explainEuros(context: Context, indicator: 'policy_cost' | 'policy_saving'): Term {
  const { model, results, choices, year } = context
  const { axes, dataset } = model
  const value = valueAt(results, { indicator }, year)
  const t = year - axes.firstYear
  const terms = choices.flatMap((choice): Term[] => {
    const policy = dataset.policies.find(({ id }) => id === choice.id)
    if (!policy) return []
    const force = forceOf(axes, policy, choice)
    const isCost = indicator === 'policy_cost'
    const part = (isCost ? paymentOf(axes, policy, choice, force) : force)[t]!
    if (part === 0) return []
    const isSpread = isCost && policy.costYears !== undefined
    const amount = isCost ? policy.cost : policy.saving
    const fullKey = isSpread ? 'policy-total-cost' : isCost ? 'policy-full-cost' : 'policy-full-saving'
    const about = { policy: policy.id, year }
    return [
      derived(indicator, about, 'euros', amount.mode * part, 'product', [
        inputTerm(fullKey, { policy: policy.id }, 'euros', amount.mode, policy as Sourced, amount),
        derived(isSpread ? 'policy-payment' : 'policy-force', about, 'share', part, 'input', [])
      ])
    ]
  })
  const total = terms.reduce((sum, term) => sum + term.value, 0)
  const about = { group: 'all', year }
  if (Math.abs(total - value) > 1e-9 * (1 + Math.abs(value)))
    return derived(indicator, about, 'euros', value, 'input', [])
  return sumOf(indicator, about, 'euros', value, terms)
}

/** What policies move, year by year: MODEL.md §8. */
import { type Axes, placeOf } from './axes.js'
import type { Dataset, Policy, PolicyChoice, PolicyEffect } from './dataset.js'
import { ModelError } from './errors.js'
import type { LeverIndex } from './levers.js'

/** One effect of a policy that a scenario puts in force. */
export interface PolicyAct {
  effect: PolicyEffect
  /** Places, on the axes, of whom and what it moves. */
  professions: readonly number[]
  technologies: readonly number[]
  /** Part of the effect that is in force, in [0, 1], by year of the model. */
  force: Float64Array
}

/** The two amounts of a policy. */
export const POLICY_EUROS = ['cost', 'saving'] as const
export type PolicyEuros = (typeof POLICY_EUROS)[number]

/** What a policy that a scenario puts in force costs and saves. */
export interface PricedPolicy {
  policy: Policy
  /** Parts of its cost and of its saving, by year of the model. */
  parts: Record<PolicyEuros, Float64Array>
}

/** The policies of a scenario. */
export interface PolicyPlan {
  acts: readonly PolicyAct[]
  priced: readonly PricedPolicy[]
}

interface Compiled {
  axes: Axes
  dataset: Dataset
}

/**
 * The policies that a scenario names, with their calendar. Rows of effects act one by one and add up: a row that names no profession moves
 * them all.
 *
 * @throws ModelError `unknown-id` on a policy that the dataset has not
 */
export function planPolicies(model: Compiled, choices: readonly PolicyChoice[] = []): PolicyPlan {
  const { axes, dataset } = model
  const plan = { acts: [] as PolicyAct[], priced: [] as PricedPolicy[] }
  for (const choice of inOrder(choices, ({ id }) => id)) {
    const policy = dataset.policies.find(({ id }) => id === choice.id)
    if (!policy)
      throw new ModelError(
        'unknown-id',
        `unknown policy: ${choice.id}`,
        choice.id,
        dataset.policies.map(({ id }) => id)
      )
    const force = forceOf(axes, policy, choice)
    const effects = dataset.policyEffects.filter(effect => effect.policy === policy.id)
    for (const effect of inOrder(effects, nameOf))
      plan.acts.push({ effect, force, ...whoIsMoved(axes, effect) })
    const cost = paymentOf(axes, policy, choice, force)
    plan.priced.push({ policy, parts: { cost, saving: force } })
  }
  return plan
}

/** Rows by name, whatever their order in the files: sums are then the same to the last bit. */
const inOrder = <Row>(rows: readonly Row[], name: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => (name(a) < name(b) ? -1 : 1))

const nameOf = ({ effect, profession, technology, low, mode, high }: PolicyEffect): string =>
  [effect, profession, technology, low, mode, high].join()

function whoIsMoved(axes: Axes, { profession, technology }: PolicyEffect) {
  const places = (axis: readonly string[], id: string | undefined) =>
    id === undefined ? axis.map((_, i) => i) : [placeOf(axis, id)]
  return {
    professions: places(axes.professions, profession),
    technologies: places(axes.technologies, technology)
  }
}

/** intensity · clamp((t − start) / ramp_years, 0, 1) in each year of the model; at once from the start on where there is no ramp. */
export function forceOf(
  axes: Pick<Axes, 'years' | 'firstYear'>,
  policy: Policy,
  choice: PolicyChoice
): Float64Array {
  const start = choice.start ?? policy.start
  return Float64Array.from({ length: axes.years }, (_, t) => {
    const elapsed = axes.firstYear + t - start
    const part =
      policy.rampYears > 0 ? Math.min(1, Math.max(0, elapsed / policy.rampYears)) : elapsed >= 0 ? 1 : 0
    return (choice.intensity ?? 1) * part
  })
}

/** The part of a policy's cost that each year pays: as its force, or equal parts of a total from the start on. */
export function paymentOf(
  axes: Pick<Axes, 'years' | 'firstYear'>,
  policy: Policy,
  choice: PolicyChoice,
  force: Float64Array
): Float64Array {
  const { costYears } = policy
  if (costYears === undefined) return force
  const start = choice.start ?? policy.start
  return Float64Array.from({ length: axes.years }, (_, t) => {
    const elapsed = axes.firstYear + t - start
    return elapsed >= 0 && elapsed < costYears ? (choice.intensity ?? 1) / costYears : 0
  })
}

/** Takes every policy out of the levers. */
export function clearPolicies(index: LeverIndex, levers: Float64Array): void {
  levers.fill(0, index.careMoved, index.started)
  levers.fill(1, index.started, index.shortened)
  levers.fill(0, index.shortened, index.length)
}

/**
 * Writes policies into levers that hold none.
 *
 * @param inForce the value of effect `i` of the plan in full force: its mode, or a drawn one
 * @param amountOf the full cost or saving of policy `i` of the plan, euros: its mode, or a drawn one
 */
export function writePolicies(
  { acts, priced }: PolicyPlan,
  axes: Pick<Axes, 'technologies' | 'years'>,
  index: LeverIndex,
  levers: Float64Array,
  inForce: (act: PolicyAct, i: number) => number,
  amountOf: (priced: PricedPolicy, kind: PolicyEuros, i: number) => number
): void {
  const { years } = axes
  acts.forEach((act, i) => {
    const value = inForce(act, i)
    for (const p of act.professions) writeAct(act, value, p, axes, index, levers)
  })
  priced.forEach((one, i) => {
    for (const kind of POLICY_EUROS) {
      const amount = amountOf(one, kind, i)
      for (let t = 0; t < years; t++) levers[index[kind] + t]! += amount * one.parts[kind][t]!
    }
  })
}

function writeAct(
  { effect: { effect }, force, technologies }: PolicyAct,
  value: number,
  p: number,
  axes: Pick<Axes, 'technologies' | 'years'>,
  index: LeverIndex,
  levers: Float64Array
): void {
  const { years } = axes
  for (let t = 0; t < years; t++) {
    const part = force[t]!
    switch (effect) {
      case 'adoption_clock':
        for (const k of technologies)
          levers[index.clock + (p * axes.technologies.length + k) * years + t]! += value * part
        break
      case 'training_duration':
        levers[index.shortened + p * years + t]! += value * part
        break
      case 'places':
        levers[index.started + p * years + t]! *= 1 + (value - 1) * part
        break
      case 'reinvestment':
        levers[index.careMoved + p * years + t]! += value * part
    }
  }
}

/** What policies are worth, alone and together: MODEL.md §8. */
import { placeOf, placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import type { PolicyChoice, Scenario } from './dataset.js'
import { ModelError } from './errors.js'
import { frameAt } from './frame.js'
import { attributePolicies } from './policy-attribution.js'
import {
  measure,
  type Outcome,
  outcomeOf,
  POLICY_MEASURES,
  type PolicyMeasure,
  type Reported
} from './policy-outcome.js'
import { priceList, spentBefore } from './policy-prices.js'
import { type Ends, policyRanges } from './policy-ranges.js'
import { createResults } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'

export interface PolicyOptions {
  /** Which policies; all of the dataset's where left out. */
  policies?: readonly string[] | undefined
  year: number
  /** First and last year over which it is told besides; from the first start of a policy to `year` where left out. */
  period?: readonly [number, number] | undefined
  /** Draws behind the ranges; none, and no range, where left out. */
  draws?: number | undefined
  seed?: number | undefined
  /** Told as draws are computed: the part of them that is, in [0, 1]. */
  onProgress?: ((done: number) => void) | undefined
}

/** A number at the modes, and the 5 % and 95 % quantiles of its draws where there are any. */
export interface PolicyNumber {
  mode: number
  low?: number | undefined
  high?: number | undefined
}

/** A number that does not exist is null. */
export type PolicyNumbers = Record<PolicyMeasure, PolicyNumber | null>

/** What a policy adds given the others, whatever the order, in the year; those of all add up to the package's. */
export interface PolicyShare {
  freedFte: number
  fte: number
  capacity: number | null
  /** Euros, as `value`. */
  value: number | null
}

export interface PolicyValue {
  id: string
  /** As it was valued: its intensity, and its first year in force. */
  choice: PolicyChoice
  /** Alone on top of the scenario. */
  numbers: PolicyNumbers
  share: PolicyShare
  /** Euros that it costs before the period, at the mode: no part of `numbers`. */
  spentBefore: number
  /** From 1, by value per euro over the period; those that cost nothing and are worth something come first, by value. Null where it has no value in euros. */
  rank: number | null
}

export interface PolicyValuation {
  year: number
  period: readonly [number, number]
  draws: number
  seed: number
  /** In the order of the dataset, or as asked for. */
  policies: PolicyValue[]
  /** All together. */
  package: PolicyNumbers
  /** Whether every coalition was computed, or orders were drawn. */
  isExact: boolean
}

/**
 * Values policies on top of a scenario: each alone, all together, and what each adds given the others. A policy that the scenario has in force
 * is valued as the scenario has it, against the same scenario without it; the others at full intensity from their own start.
 *
 * @throws ModelError `unknown-id` on a policy that the dataset has not, `year-out-of-range`, `incomplete-dataset` where it has none,
 * `bad-argument` on a period that is none
 */
export function valuePolicies(model: Model, scenario: Scenario, options: PolicyOptions): PolicyValuation {
  const { dataset } = model
  if (dataset.policies.length === 0) throw new ModelError('incomplete-dataset', 'no policies', 'policies.csv')
  const valued = choicesOf(model, scenario, options.policies)
  const others = (scenario.policies ?? []).filter(({ id }) => !valued.some(own => own.id === id))
  const { year } = options
  placeOfYear(model.axes, year)
  const period = options.period ?? usualPeriod(model, valued, year)
  for (const end of period) placeOfYear(model.axes, end)
  if (period[1] < period[0])
    throw new ModelError('bad-argument', `not a period: ${period.join()}`, period.join('-'))

  const years = yearsOf(period, year)
  const reported: Reported = { column: years.indexOf(year), ...columnsOf(years, period) }
  const prices = priceList(model, valued, years)
  const modes = new Float64Array(prices.scores).fill(Number.NaN)
  const all = valued.map((_, i) => i)
  const candidates = [...all.map(i => [i]), all].map(places => ({
    places,
    scenario: inForce(scenario, others, valued, places)
  }))
  const without = inForce(scenario, others, valued, [])
  const outcomes = outcomesOf(model, years)
  const base = outcomes(without)
  const atModes = candidates.map(one =>
    measure(outcomes(one.scenario), base, prices.of(one.places, modes, 0), reported)
  )
  const { draws = 0, seed = 0, onProgress } = options
  const ranges =
    draws > 0
      ? policyRanges(model, without, candidates, prices, { ...reported, years }, { draws, seed, onProgress })
      : null
  const numbers = candidates.map((_, c) => numbersOf(atModes[c]!, ranges?.[c]))

  const { shares, isExact } = attributePolicies(model, scenario, others, valued, year)
  const ranks = ranksOf(numbers.slice(0, -1))
  const policies = valued.map((choice, i): PolicyValue => {
    const { fte, cost, saving } = prices.of([i], modes, 0)
    const euros = saving[reported.column]! - cost[reported.column]!
    return {
      id: choice.id,
      choice,
      numbers: numbers[i]!,
      share: shareOf(shares[i]!, fte, euros),
      spentBefore: spentBefore(dataset.policies.find(({ id }) => id === choice.id)!, choice, period[0]),
      rank: ranks[i]!
    }
  })
  return { year, period, draws, seed, policies, package: numbers.at(-1)!, isExact }
}

/** The policies that are asked for, each as the scenario has it in force, or else as its own row has it. */
function choicesOf(
  { dataset }: Model,
  scenario: Scenario,
  asked: readonly string[] | undefined
): PolicyChoice[] {
  const known = dataset.policies.map(({ id }) => id)
  for (const id of asked ?? []) placeOf(known, id)
  return [...new Set(asked ?? known)].map(id => {
    const chosen = scenario.policies?.find(choice => choice.id === id)
    const policy = dataset.policies.find(one => one.id === id)!
    const intensity = chosen?.intensity ?? 1
    return { id, intensity: intensity > 0 ? intensity : 1, start: chosen?.start ?? policy.start }
  })
}

/** The scenario with those of the policies at `places`; the others are named too, at intensity 0. */
const inForce = (
  scenario: Scenario,
  others: readonly PolicyChoice[],
  valued: readonly PolicyChoice[],
  places: readonly number[]
): Scenario => ({
  ...scenario,
  policies: [
    ...others,
    ...valued.map((choice, i) => (places.includes(i) ? choice : { ...choice, intensity: 0 }))
  ]
})

function usualPeriod(
  { axes }: Model,
  valued: readonly PolicyChoice[],
  year: number
): readonly [number, number] {
  const first = Math.min(...valued.map(({ start }) => start ?? year))
  return [Math.min(year, Math.max(first, axes.firstYear)), year]
}

/** The years of a period, and the year where it is not one of them. */
function yearsOf([first, last]: readonly [number, number], year: number): number[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return years.includes(year) ? years : [...years, year]
}

const columnsOf = (years: readonly number[], [first, last]: readonly [number, number]) => ({
  from: years.indexOf(first),
  to: years.indexOf(last) + 1
})

/** Runs a scenario at its modes and reads some years. */
function outcomesOf(model: Model, years: readonly number[]): (scenario: Scenario) => Outcome {
  const results = createResults(model)
  const frame = frameAt(model, years)
  const columns = years.map(year => placeOfYear(model.axes, year))
  const values = new Float64Array(model.series.length * years.length)
  return scenario => {
    run(model, leversOf(model, scenario).levers, results)
    for (let row = 0; row < model.series.length; row++)
      columns.forEach((column, i) => {
        values[row * years.length + i] = results.values[row * model.axes.years + column]!
      })
    return outcomeOf(frame, values)
  }
}

const existing = (value: number): number | null => (Number.isNaN(value) ? null : value)

const numbersOf = (modes: Float64Array, ends: readonly Ends[] | undefined): PolicyNumbers =>
  Object.fromEntries(
    POLICY_MEASURES.map((name, m): [PolicyMeasure, PolicyNumber | null] => {
      const mode = existing(modes[m]!)
      const range = ends?.[m]
      if (mode === null) return [name, null]
      return [name, range && existing(range.low) !== null ? { mode, ...range } : { mode }]
    })
  ) as PolicyNumbers

/** @param share freed time by profession, then full-time equivalents at work, then capacity where there is one */
function shareOf(share: Float64Array, prices: Float64Array, euros: number): PolicyShare {
  const professions = prices.length
  let freedFte = 0
  let value = euros
  for (let p = 0; p < professions; p++) {
    freedFte += share[p]!
    if (share[p] !== 0) value += share[p]! * prices[p]!
  }
  const capacity = share[professions + 1]
  return { freedFte, fte: share[professions]!, capacity: capacity ?? null, value: existing(value) }
}

function ranksOf(numbers: readonly PolicyNumbers[]): (number | null)[] {
  const worth = numbers.map(({ periodValue, periodCost, periodValuePerEuro }) => {
    if (periodValue === null) return null
    const isFree = periodCost?.mode === 0 && periodValue.mode > 0
    return { isFree, amount: isFree ? periodValue.mode : (periodValuePerEuro?.mode ?? 0) }
  })
  const order = worth.flatMap((one, i) => (one === null ? [] : [{ i, ...one }]))
  order.sort((a, b) => Number(b.isFree) - Number(a.isFree) || b.amount - a.amount)
  return worth.map((one, i) => (one === null ? null : order.findIndex(other => other.i === i) + 1))
}

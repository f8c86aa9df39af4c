/** How sure the value of policies is: the same draws with each and without. MODEL.md §8, §10. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { correlateScores, openDraws, runDraws } from './draws.js'
import { ModelError } from './errors.js'
import { POLICY_EUROS } from './policy-levers.js'
import { measure, outcomeOf, POLICY_MEASURES, type Reported } from './policy-outcome.js'
import type { PriceList } from './policy-prices.js'
import { quantile } from './quantiles.js'
import { createPoints, fillScores } from './sobol-points.js'
import type { UncertainInput } from './uncertain-inputs.js'

/** A scenario with policies in force, beside the same without them. */
export interface Candidate {
  scenario: Scenario
  /** The places of its policies in the price list. */
  places: readonly number[]
}

export interface Ends {
  low: number
  high: number
}

const BLOCK = 64
const MOST_DRAWS = 1_000_000
const [LOW, HIGH] = [0.05, 0.95]

export interface RangeOptions {
  draws: number
  seed: number
  /** Told after every block: the part of the draws that is done, in [0, 1]. */
  onProgress?: ((done: number) => void) | undefined
}

/**
 * The 5 % and 95 % quantiles of every measure of every candidate, in the order of `POLICY_MEASURES`; NaN where a number does not exist.
 *
 * @param without names the same policies as the candidates, at intensity 0, so that the inputs that are drawn are the same
 * @throws ModelError `bad-argument` on a number of draws or a seed that is none, and as `openDraws`
 */
export function policyRanges(
  model: Model,
  without: Scenario,
  candidates: readonly Candidate[],
  prices: PriceList,
  reported: Reported & { years: readonly number[] },
  { draws: count, seed, onProgress }: RangeOptions
): Ends[][] {
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_DRAWS))
    throw new ModelError('bad-argument', `draws out of bounds: ${count}`, String(count))
  const before = openDraws(model, without, reported.years)
  const after = candidates.map(({ scenario }) => openDraws(model, scenario, reported.years))
  const inputs = before.inputs.length
  const columns = columnsOf(before.inputs, prices)
  const wide = columns.count
  const points = createPoints(wide, seed)
  const drawn = new Float64Array(BLOCK * wide)
  const scores = new Float64Array(BLOCK * inputs)
  const [from, to] = [new Float64Array(BLOCK * before.size), new Float64Array(BLOCK * before.size)]
  const samples = candidates.map(() => POLICY_MEASURES.map(() => new Float64Array(count)))
  for (let first = 0; first < count; first += BLOCK) {
    const mine = Math.min(BLOCK, count - first)
    fillScores(points, first, mine, drawn)
    for (let d = 0; d < mine; d++)
      columns.of.forEach((column, i) => {
        scores[d * inputs + i] = drawn[d * wide + column]!
      })
    correlateScores(before, scores, mine)
    for (let d = 0; d < mine; d++)
      columns.of.forEach((column, i) => {
        drawn[d * wide + column] = scores[d * inputs + i]!
      })
    runDraws(before, scores, mine, from)
    candidates.forEach(({ places }, c) => {
      const own = after[c]!
      runDraws(own, scores, mine, to)
      for (let d = 0; d < mine; d++) {
        const price = prices.of(places, drawn, d * wide + columns.prices)
        const [with_, less] = [
          outcomeOf(own.frame, to, d * own.size),
          outcomeOf(before.frame, from, d * own.size)
        ]
        const told = measure(with_, less, price, reported)
        for (let m = 0; m < told.length; m++) samples[c]![m]![first + d] = told[m]!
      }
    })
    onProgress?.((first + mine) / count)
  }
  return samples.map(own => own.map(endsOf))
}

/**
 * Which coordinate of a point each input has: what a policy costs and saves is one number, whether it is an input or a price. The others come
 * first, then the prices, then the amounts of policies that are not valued.
 */
function columnsOf(inputs: readonly UncertainInput[], prices: PriceList) {
  const isAmount = ({ effect }: UncertainInput) => POLICY_EUROS.some(kind => kind === effect)
  const first = inputs.filter(input => !isAmount(input)).length
  let own = 0
  let further = first + prices.scores
  const of = inputs.map(input => {
    if (!isAmount(input)) return own++
    const score = prices.scoreOf(input)
    return score < 0 ? further++ : first + score
  })
  return { of, prices: first, count: further }
}

/** What some draws have no value of has no range. */
function endsOf(sample: Float64Array): Ends {
  if (sample.some(value => Number.isNaN(value))) return { low: Number.NaN, high: Number.NaN }
  const sorted = sample.sort()
  return { low: quantile(sorted, LOW), high: quantile(sorted, HIGH) }
}

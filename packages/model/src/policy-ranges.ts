/** How sure the value of policies is: the same draws with each and without. MODEL.md §8, §10. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { correlateScores, openDraws, runDraws } from './draws.js'
import { ModelError } from './errors.js'
import { measure, outcomeOf, POLICY_MEASURES, type Reported } from './policy-outcome.js'
import type { PriceList } from './policy-prices.js'
import { quantile } from './quantiles.js'
import { createPoints, fillScores } from './sobol-points.js'

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
  const wide = inputs + prices.scores
  const points = createPoints(wide, seed)
  const drawn = new Float64Array(BLOCK * wide)
  const scores = new Float64Array(BLOCK * inputs)
  const [from, to] = [new Float64Array(BLOCK * before.size), new Float64Array(BLOCK * before.size)]
  const samples = candidates.map(() => POLICY_MEASURES.map(() => new Float64Array(count)))
  for (let first = 0; first < count; first += BLOCK) {
    const mine = Math.min(BLOCK, count - first)
    fillScores(points, first, mine, drawn)
    for (let d = 0; d < mine; d++) scores.set(drawn.subarray(d * wide, d * wide + inputs), d * inputs)
    correlateScores(before, scores, mine)
    runDraws(before, scores, mine, from)
    candidates.forEach(({ places }, c) => {
      const own = after[c]!
      runDraws(own, scores, mine, to)
      for (let d = 0; d < mine; d++) {
        const price = prices.of(places, drawn, d * wide + inputs)
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

/** What some draws have no value of has no range. */
function endsOf(sample: Float64Array): Ends {
  if (sample.some(value => Number.isNaN(value))) return { low: Number.NaN, high: Number.NaN }
  const sorted = sample.sort()
  return { low: quantile(sorted, LOW), high: quantile(sorted, HIGH) }
}

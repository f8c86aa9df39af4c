/** Sample quantiles. */
import { ModelError } from './errors.js'

/** The probabilities of which every spread gives the quantiles: MODEL.md §10. */
export const PROBABILITIES: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95]

/**
 * The quantile of a sample, between the two order statistics around rank (n − 1)·p.
 * Source: definition 7 of Hyndman & Fan (1996), The American Statistician 50(4), 361–365; the one of R and NumPy.
 *
 * @param sorted in increasing order
 * @param p in [0, 1]
 * @returns NaN for an empty sample
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new ModelError('bad-argument', `not a probability: ${p}`, String(p))
  return atRank((sorted.length - 1) * p, rank => sorted[rank] ?? Number.NaN)
}

/** The value at a rank from 0, between those of the whole ranks around it. */
export function atRank(rank: number, value: (rank: number) => number): number {
  const whole = Math.floor(rank)
  const low = value(whole)
  // Not low + 0 × (high − low): a whole rank may be the last one, and equal neighbours stay what they are.
  return rank === whole ? low : low + (rank - whole) * (value(whole + 1) - low)
}

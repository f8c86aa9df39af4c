/** Wilson's score interval of a proportion: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212. */
import { quantileOf } from './normal.js'

/**
 * Interval of a share seen in a sample, as fractions from 0 to 1. `size` may be a Kish effective number of weighted answers, which is
 * not whole: see `effective.ts`.
 *
 * @throws RangeError where `share` is not from 0 to 1, or `size` is not above 0
 */
export function wilsonOfShare(share: number, size: number, confidence = 0.95): [low: number, high: number] {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share is from 0 to 1: ${share}`)
  if (!(size > 0 && Number.isFinite(size))) throw new RangeError(`a size is above 0: ${size}`)
  const z = quantileOf(confidence)
  const centre = (share * size + z ** 2 / 2) / (size + z ** 2)
  const half = (z / (size + z ** 2)) * Math.sqrt(size * share * (1 - share) + z ** 2 / 4)
  // At the ends the two terms are equal but for rounding: the interval touches 0 or 1 there.
  return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)]
}

/**
 * Interval of `k` people of `n`, as fractions from 0 to 1, without continuity correction; null where `n` is 0: nothing is known then.
 *
 * @throws RangeError for counts that are not whole, are negative, or `k` above `n`
 */
export function wilson(k: number, n: number, confidence = 0.95): [low: number, high: number] | null {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n)) throw new RangeError(`not whole: ${k} of ${n}`)
  if (k < 0 || n < 0 || k > n) throw new RangeError(`not a part of a whole: ${k} of ${n}`)
  return n === 0 ? null : wilsonOfShare(k / n, n, confidence)
}

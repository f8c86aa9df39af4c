/** Two shares, and many comparisons at once. */
import { twoSided } from './normal.js'
import { wilsonOfShare } from './wilson.js'

/** `k` people of `n`. */
export interface Part {
  k: number
  n: number
}

export interface Difference {
  difference: number
  low: number
  high: number
  p: number
}

/**
 * Share of the first minus share of the second. The interval is Newcombe's from two of Wilson's (Stat. Med. 17 (1998) 873-890, method
 * 10); the p-value is of the two-sided z test with the pooled variance, which is the variance where both shares are the same, as the
 * test supposes: its square is Pearson's χ² of the 2 × 2 table. It is 1 where everybody or nobody of both says so.
 *
 * @throws RangeError where a part is empty, or more than its whole
 */
export function differenceOf(first: Part, second: Part, confidence = 0.95): Difference {
  const here = first.k / first.n
  const there = second.k / second.n
  const [lowHere, highHere] = wilsonOfShare(here, first.n, confidence)
  const [lowThere, highThere] = wilsonOfShare(there, second.n, confidence)
  const difference = here - there
  const pooled = (first.k + second.k) / (first.n + second.n)
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n)
  return {
    difference,
    low: difference - Math.hypot(here - lowHere, highThere - there),
    high: difference + Math.hypot(highHere - here, there - lowThere),
    p: variance === 0 ? 1 : twoSided(difference / Math.sqrt(variance))
  }
}

/** p-values corrected for being many: S. Holm, Scand. J. Stat. 6 (1979) 65-70. In the order given; never above 1. */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]! || a - b)
  const adjusted = new Array<number>(values.length)
  let most = 0
  for (const [rank, k] of order.entries()) {
    most = Math.max(most, Math.min(1, values[k]! * (values.length - rank)))
    adjusted[k] = most
  }
  return adjusted
}

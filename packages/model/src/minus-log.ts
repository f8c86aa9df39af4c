/** −ln(1 − x), thousands of times a run. */

/** Where −ln(1 − x) turns to its other branch, so that |y / (2 − y)| ≤ (√2 − 1)² on both; and where both end. */
const MIDDLE = 1 - Math.SQRT1_2
const LOWEST = 1 - Math.SQRT2
const HIGHEST = 1 - Math.SQRT1_2 / 2

/**
 * −ln(1 − x) for x < 1, relative error below 1e-15, without a call to the logarithm for most x: 2 artanh(s), s = y / (2 − y), where y is x,
 * or 2 x − 1 when −ln(1 − x) = ln 2 − ln(1 − y).
 */
export function minusLog(x: number): number {
  if (x < LOWEST || x > HIGHEST) return -Math.log1p(-x)
  const isFar = x > MIDDLE
  const y = isFar ? 2 * x - 1 : x
  const s = y / (2 - y)
  const u = s * s
  // 2 artanh(s) / s by the polynomial in u that meets it at seven Chebyshev points of [0, (√2 − 1)⁴]; its terms in pairs, which the
  // processor computes side by side.
  const v = u * u
  const first = 2.0000000000000004 + u * 0.6666666666655292
  const second = 0.40000000061741614 + u * 0.2857141602110767
  const third = 0.22223434547517906 + u * 0.18121934431215214
  const near = s * (first + v * (second + v * (third + v * 0.16837659970680488)))
  return isFar ? Math.LN2 + near : near
}

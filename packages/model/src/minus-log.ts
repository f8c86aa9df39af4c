/** −ln(1 − x), thousands of times a run, and what else engines' logarithms and exponentials would tell differently. */
import { exponential } from './exponential.js'

/** Where −ln(1 − x) turns to its other branch, so that |y / (2 − y)| ≤ (√2 − 1)² on both; and where both end. */
const MIDDLE = 1 - Math.SQRT1_2
const LOWEST = 1 - Math.SQRT2
const HIGHEST = 1 - Math.SQRT1_2 / 2

/**
 * −ln(1 − x) for x < 1, relative error below 1e-15, without a call to the logarithm for most x: 2 artanh(s), s = y / (2 − y), where y is x,
 * or 2 x − 1 when −ln(1 − x) = ln 2 − ln(1 − y).
 */
export function minusLog(x: number): number {
  if (x < LOWEST || x > HIGHEST) return -logarithm(1 - x)
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

/** Powers of two by which a number is brought near 1, and how many doublings each is. */
const DOUBLINGS = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1]
const POWERS = DOUBLINGS.map(doublings => {
  let power = 1
  for (let i = 0; i < doublings; i++) power *= 2
  return power
})

/** ln x to 2e-16 relative away from 1, the same on every engine; for numbers that are not met thousands of times a run. */
export function logarithm(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY))
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  let m = x
  let doublings = 0
  // Only divisions and products by powers of two: exact but for numbers too small for full digits, which are first made larger.
  for (let i = 0; i < POWERS.length; i++) {
    const power = POWERS[i]!
    while (m >= power * Math.SQRT1_2) {
      m /= power
      doublings += DOUBLINGS[i]!
    }
    while (m * power < Math.SQRT2) {
      m *= power
      doublings -= DOUBLINGS[i]!
    }
  }
  // 1 − m is exact from ½ to 2, and minusLog needs no logarithm there.
  return doublings * Math.LN2 - minusLog(1 - m)
}

/** e^x − 1 without the loss of digits near 0, the same on every engine. */
export function exponentialLess1(x: number): number {
  if (!(Math.abs(x) < 0.5)) return exponential(x) - 1
  let term = x
  let sum = 0
  for (let n = 2; n < 18; n++) {
    sum += term
    term *= x / n
  }
  return sum + term
}

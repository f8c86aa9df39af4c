/** The normal law. */

/**
 * P(Z > x) for x from 0: a continued fraction far out, a series near 0; 13 figures. Abramowitz & Stegun 26.2.11 and 26.2.14.
 */
function upperTail(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  if (x > 3) {
    let below = x
    for (let k = 120; k >= 1; k--) below = x + k / below
    return density / below
  }
  let term = x
  let sum = x
  for (let k = 3; term > 1e-18 * sum; k += 2) {
    term *= (x * x) / k
    sum += term
  }
  return 0.5 - density * sum
}

/** P(|Z| > |x|): the p-value of a two-sided test. */
export const twoSided = (x: number): number => Math.min(1, 2 * upperTail(Math.abs(x)))

/**
 * z of a two-sided interval: P(|Z| ≤ z) = confidence; 1.959963984540054 for 0.95. By bisection on `twoSided`.
 *
 * @throws RangeError where it is not between 0 and 1
 */
export function quantileOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence is between 0 and 1: ${confidence}`)
  if (confidence === 0.95) return 1.959963984540054
  let low = 0
  let high = 38
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2
    if (twoSided(middle) > 1 - confidence) low = middle
    else high = middle
  }
  return (low + high) / 2
}

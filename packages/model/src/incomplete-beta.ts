/** The distribution function of a beta variable, and its quantiles. */
import { logBeta } from './log-beta.js'

const MOST_TERMS = 500
const MOST_STEPS = 200
/** Lentz's floor: what a zero denominator is taken for. */
const TINY = 1e-300

/**
 * I_x(a, b), the regularised incomplete beta function: the probability that a beta variable of shapes a, b > 0 is at most x ∈ [0, 1].
 * Error below 1e-12 up to a, b = 250.
 * Source: the continued fraction of DLMF 8.17.22, by the modified method of Lentz (Thompson & Barnett 1986, J. Comput. Phys. 64, 490–509).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction is quick on the side of x that is below the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  return (front / a) * continuedFraction(x, a, b)
}

function continuedFraction(x: number, a: number, b: number): number {
  const term = (m: number, half: boolean) =>
    half
      ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
      : (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  let c = 1
  let d = 0
  let value = 1
  for (let k = 1; k <= MOST_TERMS; k++) {
    const t = term(k >> 1, k % 2 === 1)
    d = 1 / (Math.abs(1 + t * d) < TINY ? TINY : 1 + t * d)
    c = Math.abs(1 + t / c) < TINY ? TINY : 1 + t / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  // The fraction begins 1 / (1 + d₁ / …), whose denominator is what was evaluated.
  return 1 / value
}

/**
 * The x of which I_x(a, b) = p ∈ [0, 1], for shapes a, b > 0, to 1e-12 where the density is not tiny. Newton's steps with Halley's
 * correction, within a bracket that is halved whenever a step leaves it.
 */
export function incompleteBetaInverse(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  const mean = a / (a + b)
  if (p > incompleteBeta(mean, a, b)) return 1 - below(1 - p, b, a)
  return below(p, a, b)
}

/** The quantile of a probability that is below the mean's. */
function below(p: number, a: number, b: number): number {
  const scale = logBeta(a, b)
  let low = 0
  let high = a / (a + b)
  // Near 0, I_x(a, b) is x^a / (a B(a, b)).
  let x = Math.min(Math.exp((Math.log(p * a) + scale) / a), high)
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = incompleteBeta(x, a, b) - p
    if (excess === 0) return x
    if (excess > 0) high = x
    else low = x
    const newton = excess / Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - scale)
    const bend = 0.5 * newton * ((a - 1) / x - (b - 1) / (1 - x))
    const next = x - newton / Math.max(0.5, 1 - bend)
    const safe = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(safe - x) <= 1e-16 * x || high - low <= 1e-16 * high) return safe
    x = safe
  }
  return x
}

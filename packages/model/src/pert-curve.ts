/**
 * The PERT distribution as a curve of a normal score z, for draws by the million: the value that is as far into its own distribution as z
 * into the normal one, B⁻¹(Φ(z)) for the beta distribution function B. MODEL.md §10.
 *
 * On each panel of z the curve is the polynomial of degree five that has its value, slope and second derivative at both ends. Those are
 * exact: with f the beta density, y′ = φ(z) / f(y) and y″ = −y′ (z + y′ f′(y) / f(y)).
 */
import { ModelError } from './errors.js'
import { exponential } from './exponential.js'
import { logBeta } from './log-beta.js'
import { logarithm, minusLog } from './minus-log.js'
import { normalCdf, normalDensity } from './normal.js'

/** Scores beyond ±8, one draw in 10^15, count as ±8. */
const LIMIT = 8
const PER_UNIT = 8
const PANELS = 2 * LIMIT * PER_UNIT
const TERMS = 6

/** Terms of the power series of an incomplete beta function up to 1/2, for 1e-14. */
const SERIES = 40

/** No node past the middle is wanted: where a step that overshoots stops, in ln u. */
const MOST = logarithm(0.75)

/** Six coefficients for each panel, then the value at the last end. */
export type ScoreCurve = Float64Array

/**
 * The PERT distribution on [0, 1] as a function of the normal score, within 1e-10 of exact at every score: a range's draw is
 * low + (high − low) · `atScore(curve, z)`.
 *
 * @param part where the mode is, (mode − low) / (high − low); any number in [0, 1] will do for a range without width
 * @throws ModelError `bad-argument` when `part` is not in [0, 1]
 */
export function pertCurve(part: number): ScoreCurve {
  if (!(part >= 0 && part <= 1)) throw new ModelError('bad-argument', `not a part: ${part}`, String(part))
  const nodes = new Float64Array(3 * (PANELS + 1))
  const alpha = 1 + 4 * part
  const first = climb(nodes, alpha, 6 - alpha, 1)
  // From the other end, a score counts the other way, and so does the value: near 1 it is 1 − y that keeps its digits.
  climb(nodes, 6 - alpha, alpha, -1, first)
  return polynomials(nodes)
}

/** The curve at a normal score: a part of the range, in [0, 1]. */
export function atScore(curve: ScoreCurve, z: number): number {
  const x = (z + LIMIT) * PER_UNIT
  if (x <= 0) return curve[0]!
  if (x >= PANELS) return curve[PANELS * TERMS]!
  const panel = x | 0
  const t = x - panel
  const at = panel * TERMS
  // In pairs, which the processor computes side by side.
  const first = curve[at]! + t * curve[at + 1]!
  const second = curve[at + 2]! + t * curve[at + 3]!
  const third = curve[at + 4]! + t * curve[at + 5]!
  const square = t * t
  return first + square * (second + square * third)
}

/**
 * Value, slope and second derivative at the nodes, from one end of the scores to where the value passes 1/2; `sign` is −1 when the end is
 * the top one, where the curve is 1 minus the one of the shapes the other way round. Nodes before `known` are filled already.
 */
function climb(nodes: Float64Array, alpha: number, beta: number, sign: 1 | -1, known = 0): number {
  const series = powerSeries(alpha, beta)
  const scale = logBeta(alpha, beta)
  let log = 0
  let slope = 0
  for (let n = 0; n <= PANELS - known; n++) {
    const z = n / PER_UNIT - LIMIT
    const probability = normalCdf(z)
    const target = logarithm(probability) + scale
    // Below all other nodes, where the series is its first term; then from the node before.
    log = n === 0 ? (target + logarithm(alpha)) / alpha : Math.min(log + slope / PER_UNIT, MOST)
    log = solve(series, alpha, beta, target, log)
    const value = exponential(log)
    if (value > 0.5) return n
    const first = normalDensity(z) * exponential(scale - (alpha - 1) * log + (beta - 1) * minusLog(value))
    const second = -first * (z + first * ((alpha - 1) / value - (beta - 1) / (1 - value)))
    const at = 3 * (sign > 0 ? n : PANELS - n)
    nodes[at] = sign > 0 ? value : 1 - value
    nodes[at + 1] = first
    nodes[at + 2] = sign * second
    slope = first / value
  }
  return PANELS + 1 - known
}

/** Coefficients of S, where the incomplete beta function of u is u^alpha · S(u): (1 − beta)ₙ / (n! (alpha + n)). DLMF 8.17.7. */
function powerSeries(alpha: number, beta: number): Float64Array {
  const series = new Float64Array(SERIES)
  let factor = 1
  for (let n = 0; n < SERIES; n++) {
    series[n] = factor / (alpha + n)
    factor *= (n + 1 - beta) / (n + 1)
  }
  return series
}

/** ln u of which the incomplete beta function is e^target, by Newton's method on the logarithms of both, nearly a straight line. */
function solve(series: Float64Array, alpha: number, beta: number, target: number, from: number): number {
  let log = from
  for (let step = 0; step < 20; step++) {
    const u = exponential(log)
    let sum = 0
    for (let n = SERIES - 1; n >= 0; n--) sum = sum * u + series[n]!
    const error = alpha * log + logarithm(sum) - target
    const change = error * sum * exponential((beta - 1) * minusLog(u))
    log = Math.min(log - change, MOST)
    if (Math.abs(change) < 1e-13) break
  }
  return log
}

/** Quintic Hermite polynomials of the part of its panel that a score has passed, from 0 to 1. */
function polynomials(nodes: Float64Array): ScoreCurve {
  const curve = new Float64Array(PANELS * TERMS + 1)
  const step = 1 / PER_UNIT
  for (let panel = 0; panel < PANELS; panel++) {
    const from = 3 * panel
    const start = nodes[from]!
    const rise = nodes[from + 3]! - start
    const slope = nodes[from + 1]! * step
    const slopeAfter = nodes[from + 4]! * step
    const bend = nodes[from + 2]! * step * step
    const bendAfter = nodes[from + 5]! * step * step
    curve.set(
      [
        start,
        slope,
        bend / 2,
        10 * rise - 6 * slope - 4 * slopeAfter + (bendAfter - 3 * bend) / 2,
        -15 * rise + 8 * slope + 7 * slopeAfter + (3 * bend - 2 * bendAfter) / 2,
        6 * rise - 3 * (slope + slopeAfter) + (bendAfter - bend) / 2
      ],
      panel * TERMS
    )
  }
  curve[PANELS * TERMS] = nodes[3 * PANELS]!
  return curve
}

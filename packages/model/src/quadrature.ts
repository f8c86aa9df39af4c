/**
 * Nodes and weights for expectations over an individual's innovativeness z ~ N(0,1): MODEL.md §4.
 * A rule is a pair of arrays in increasing z, with weights that already hold the normal density.
 */
import { normalDensity } from './normal.js'

export interface Rule {
  nodes: Float64Array
  weights: Float64Array
  /** How many entries of the two arrays are in use. */
  count: number
}

/** Steepness δ·r up to which 16 Gauss–Hermite nodes keep the error of a logistic's mean below 1e-6. */
export const HERMITE_STEEPEST = 1

/** Steepness up to which each rule of `evenRules` serves logistics. */
const EVEN_STEEPEST = [1.2, 1.4, 1.7, 2, 2.8, 4, 8]

/** −ln of what a step of `evenRules` leaves of a logistic, 1e-10. */
const EVEN_DIGITS = 23

/** Where equal steps end: people further are fewer than one in 10^10. */
const EVEN_LIMIT = 6.5

/** People further than this from the middle are fewer than one in 10^15. */
export const Z_LIMIT = 8

const HERMITE_NODES = [
  0.3867606045005574, 1.1638291005549648, 1.9519803457163334, 2.7602450476307014, 3.6008736241715487,
  4.492955302520011, 5.472225705949343, 6.630878198393129
]
const HERMITE_WEIGHTS = [
  0.286568521238012, 0.1583383727509497, 0.04728475235401406, 0.007266937601184749, 0.0005259849265739087,
  1.530003216248732e-5, 1.309473216286817e-7, 1.4978147231618412e-10
]
const LEGENDRE_NODES = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499
]
const LEGENDRE_WEIGHTS = [
  0.18945061045506864, 0.18260341504492364, 0.16915651939500265, 0.1495959888165767, 0.12462897125553407,
  0.0951585116824926, 0.062253523938647456, 0.027152459411754176
]

const mirrored = (half: readonly number[], sign: number) =>
  Float64Array.from([...half.map(x => sign * x).reverse(), ...half])

/** 16-node Gauss–Hermite rule for the weight φ(z). */
export const hermiteRule = (): Rule => ({
  nodes: mirrored(HERMITE_NODES, -1),
  weights: mirrored(HERMITE_WEIGHTS, 1),
  count: 16
})

/** Everyone alike: all the weight on z = 0, for δ = 0. */
export const pointRule = (): Rule => ({
  nodes: new Float64Array(1),
  weights: new Float64Array([1]),
  count: 1
})

/** A rule for logistics of a steepness δ·r up to `steepest`. */
export interface EvenRule extends Rule {
  steepest: number
}

/**
 * Equal steps, the least steep first: on a function without singularity within d of the real axis they leave e^(d²/2 − 2πd/step) of it,
 * and a logistic's are at d = π/(δ·r). Source: Trefethen & Weideman (2014), SIAM Review 56(3), 385–458, §5.
 */
export const evenRules = (): EvenRule[] =>
  EVEN_STEEPEST.map(steepest => {
    const distance = Math.PI / steepest
    const half = Math.ceil((EVEN_LIMIT * (EVEN_DIGITS + distance ** 2 / 2)) / (2 * Math.PI * distance))
    const step = EVEN_LIMIT / half
    const nodes = Float64Array.from({ length: 2 * half + 1 }, (_, j) => (j - half) * step)
    const densities = nodes.map(normalDensity)
    // Everyone is counted: those beyond the last step too.
    const total = densities.reduce((sum, density) => sum + density, 0)
    return { nodes, weights: densities.map(density => density / total), count: nodes.length, steepest }
  })

/** The widest panel on which 16 Gauss–Legendre nodes integrate the normal density to 1e-12. */
const PANEL = 4

/** The widest panel, in units of 1/(δ·r), on which they integrate a curve to 1e-12. */
const CURVE_PANEL = 6

/** Distances from the middle of a steep curve, in units of 1/(δ·r), where a panel must end. */
const STEEP_BREAKS = [2, 6, 15, 40]

/** Room for the panels of `technologies` curves, each with one kink and a steep middle. */
export const panelRule = (technologies: number): Rule => {
  const most = 16 * (2 * (Z_LIMIT / PANEL) + technologies * (2 + 2 * STEEP_BREAKS.length) + 2)
  return { nodes: new Float64Array(most), weights: new Float64Array(most), count: 0 }
}

/**
 * Points of z at which the panels of a curve must end: where it starts (Bass' kink), and around the middle of a curve too steep for the panel.
 *
 * @param kink where the curve leaves zero, in z, or NaN
 * @param middle where it rises fastest, in z
 * @param steepness δ·r, per unit of z
 */
export function pushBreaks(breaks: number[], kink: number, middle: number, steepness: number): void {
  if (Math.abs(kink) < Z_LIMIT) breaks.push(kink)
  if (steepness * PANEL <= CURVE_PANEL) return
  for (const distance of STEEP_BREAKS)
    for (const z of [middle - distance / steepness, middle + distance / steepness])
      if (Math.abs(z) < Z_LIMIT) breaks.push(z)
}

/** Fills `rule` with Gauss–Legendre panels of [−8, 8] that end at each of `breaks`. */
export function fillPanels(rule: Rule, breaks: number[]): void {
  breaks.push(-Z_LIMIT, Z_LIMIT)
  for (let z = PANEL - Z_LIMIT; z < Z_LIMIT; z += PANEL) breaks.push(z)
  breaks.sort((a, b) => a - b)
  let count = 0
  for (let i = 1; i < breaks.length; i++) {
    const from = breaks[i - 1]!
    const half = (breaks[i]! - from) / 2
    if (half < 1e-12) continue
    for (let n = 0; n < 16; n++) {
      const at = n < 8 ? 7 - n : n - 8
      const z = from + half * (1 + (n < 8 ? -LEGENDRE_NODES[at]! : LEGENDRE_NODES[at]!))
      rule.nodes[count] = z
      rule.weights[count] = half * LEGENDRE_WEIGHTS[at]! * normalDensity(z)
      count++
    }
  }
  rule.count = count
}

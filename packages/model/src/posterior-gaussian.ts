/** A Gaussian near the posterior, from figures taken as linear where the posterior lies: MODEL.md §11. */
import { cholesky, solveCholesky } from './linear-algebra.js'
import {
  addTransposed,
  covarianceOf,
  deviationsOf,
  type LowRankGaussian,
  multiply
} from './low-rank-gaussian.js'
import type { PosteriorProblem } from './posterior-problem.js'
import { randomOf } from './random.js'

/** How many times wider than its own each figure is taken, round after round: rounds that start wide do not overshoot. */
const SLACKS = [30, 8, 3, 1, 1, 1] as const
/** Draws of a round for each parameter: enough for slopes by least squares. */
const DRAWS_A_PARAMETER = 3
/** A figure of one side only is aimed inside by this part of what it varies by before the figures, and that tightly. */
const OPEN_MARGIN = 0.3
const OPEN_SIGMA = 0.3
/** Figures that inputs move by less than this part of their room are not decided by them. */
const LEAST_MOVED = 1e-6

/** The figures as linear functions of the inputs, and the Gaussian that they make of the prior. Plain data. */
export interface LinearFigures {
  gaussian: LowRankGaussian
  /** Derivative of each figure by each parameter, figure after figure, averaged over the Gaussian. */
  slopes: Float64Array
  /** Unit of each figure: the standard deviation of a uniform over what it allows, or its own before the figures where it has one side. */
  units: Float64Array
  /** The figures that inputs move, as places among all. */
  moved: Int32Array
}

/**
 * Statistical linearisation: slopes by least squares over draws of the Gaussian of the round before. Slopes at a point would not do: curves
 * that are each mild add up over hundreds of inputs, and the most likely inputs are far from where most of the posterior is.
 * Source: García-Fernández, Svensson, Morelande & Särkkä (2015), IEEE Trans. Signal Processing 63(20), 5561–5573.
 */
export function linearFigures(problem: PosteriorProblem, seed: number): LinearFigures {
  const size = problem.parameters.length
  const { normal } = randomOf(seed, 0)
  let gaussian: LowRankGaussian = { mean: new Float64Array(size), rows: new Float64Array(0), count: 0 }
  let found: LinearFigures | null = null
  for (const slack of SLACKS) {
    const { slopes, means } = regress(problem, gaussian, normal)
    const { units, moved } = unitsOf(problem, slopes)
    gaussian = observe(problem, { slopes, means, units, moved }, gaussian.mean, slack)
    found = { gaussian, slopes, units, moved }
  }
  return found!
}

/** Mean and slopes of each figure over draws of the Gaussian. */
function regress(problem: PosteriorProblem, gaussian: LowRankGaussian, normal: () => number) {
  const size = problem.parameters.length
  const figures = problem.figures.length
  const count = DRAWS_A_PARAMETER * size
  const deviate = deviationsOf(gaussian)
  const deviations = new Float64Array(count * size)
  const values = new Float64Array(count * figures)
  const at = new Float64Array(size)
  for (let d = 0; d < count; d++) {
    const deviation = deviations.subarray(d * size, (d + 1) * size)
    deviate(normal, deviation)
    for (let i = 0; i < size; i++) at[i] = gaussian.mean[i]! + deviation[i]!
    // A share of nobody is no value; the slopes see that nobody is there yet.
    problem.values(at).forEach((value, j) => {
      values[d * figures + j] = Number.isNaN(value) ? 0 : value
    })
  }
  const means = new Float64Array(figures)
  for (let d = 0; d < count; d++)
    for (let j = 0; j < figures; j++) means[j]! += values[d * figures + j]! / count
  const normalMatrix = new Float64Array(size * size)
  for (let d = 0; d < count; d++)
    for (let i = 0; i < size; i++) {
      const deviation = deviations[d * size + i]!
      for (let k = 0; k <= i; k++) normalMatrix[i * size + k]! += deviation * deviations[d * size + k]!
    }
  for (let i = 0; i < size; i++) normalMatrix[i * size + i]! += 1
  const factor = cholesky(normalMatrix, size)
  const slopes = new Float64Array(figures * size)
  for (let j = 0; j < figures; j++) {
    const slope = slopes.subarray(j * size, (j + 1) * size)
    for (let d = 0; d < count; d++) {
      const off = values[d * figures + j]! - means[j]!
      for (let i = 0; i < size; i++) slope[i]! += off * deviations[d * size + i]!
    }
    solveCholesky(factor, size, slope)
  }
  return { slopes, means }
}

function unitsOf({ allowed, parameters }: PosteriorProblem, slopes: Float64Array) {
  const size = parameters.length
  const units = new Float64Array(allowed.length)
  const moved: number[] = []
  allowed.forEach(({ low, high }, j) => {
    const spread = Math.hypot(...slopes.subarray(j * size, (j + 1) * size))
    const isOpen = high - low === Number.POSITIVE_INFINITY
    const room = isOpen ? Math.abs(low > Number.NEGATIVE_INFINITY ? low : high) : high - low
    units[j] = isOpen ? spread : room / Math.sqrt(12)
    if (spread > LEAST_MOVED * room) moved.push(j)
  })
  return { units, moved: Int32Array.from(moved) }
}

/** What is left of the prior once each figure is observed in the middle of what it allows, or inside where it has one side and was not. */
function observe(
  { allowed }: PosteriorProblem,
  { slopes, means, units, moved }: Omit<LinearFigures, 'gaussian'> & { means: Float64Array },
  mean: Float64Array,
  slack: number
): LowRankGaussian {
  const size = mean.length
  const aims = [...moved].flatMap(j => {
    const { low, high } = allowed[j]!
    if (high - low < Number.POSITIVE_INFINITY)
      return [{ j, off: (means[j]! - (low + high) / 2) / units[j]!, sigma: slack }]
    const inside =
      low > Number.NEGATIVE_INFINITY ? (means[j]! - low) / units[j]! : (high - means[j]!) / units[j]!
    const off = (low > Number.NEGATIVE_INFINITY ? 1 : -1) * (inside - OPEN_MARGIN)
    return inside < OPEN_MARGIN ? [{ j, off, sigma: slack * OPEN_SIGMA }] : []
  })
  const rows = new Float64Array(aims.length * size)
  aims.forEach(({ j, sigma }, r) => {
    for (let i = 0; i < size; i++) rows[r * size + i] = slopes[j * size + i]! / (units[j]! * sigma)
  })
  const seen = { mean, rows, count: aims.length }
  // The least of |x|² + |A (x − mean) + off / sigma|² is at C Aᵀ (A mean − off / sigma).
  const target = new Float64Array(aims.length)
  multiply(seen, mean, target)
  aims.forEach(({ off, sigma }, r) => {
    target[r]! -= off / sigma
  })
  const next = new Float64Array(size)
  addTransposed(seen, target, 1, next)
  covarianceOf(seen)(next)
  return { mean: next, rows, count: aims.length }
}

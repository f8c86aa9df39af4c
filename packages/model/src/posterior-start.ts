/** Where a chain starts: inputs that return every figure, near a draw of the Gaussian. */
import { cholesky, solveCholesky } from './linear-algebra.js'
import { addTransposed, deviationsOf, gram } from './low-rank-gaussian.js'
import type { LinearFigures } from './posterior-gaussian.js'
import { isInside, type PosteriorProblem } from './posterior-problem.js'

/** Draws that are tried, and steps from each. */
const MOST_DRAWS = 12
const MOST_STEPS = 30
/** The furthest that a step moves, in standard deviations. */
const FURTHEST = 2
/** A figure is aimed inside by this part of its room, or of its unit where that is less. */
const MARGIN = 0.3
/** A step aims to leave this part of the worst figure's distance: further, figures are no longer linear. */
const LEFT = 0.3
const LEAST_LEFT = 0.1

/**
 * Inputs near a draw of the Gaussian that return every figure: by Levenberg and Marquardt's shortest steps, draw after draw until some are found.
 *
 * @returns null where none are
 */
export function startingPoint(
  problem: PosteriorProblem,
  linear: LinearFigures,
  normal: () => number
): Float64Array | null {
  const deviate = deviationsOf(linear.gaussian)
  const x = new Float64Array(problem.parameters.length)
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    deviate(normal, x)
    for (let i = 0; i < x.length; i++) x[i]! += linear.gaussian.mean[i]!
    for (let k = 0; k < MOST_STEPS; k++) {
      const values = Float64Array.from(problem.values(x))
      if (isInside(problem.allowed, values)) return x
      if (values.some(Number.isNaN)) break
      moveInside(problem, linear, values, x)
    }
  }
  return null
}

/** Moves by a damped step towards the inside of every figure. */
function moveInside(
  problem: PosteriorProblem,
  { units, moved }: LinearFigures,
  values: Float64Array,
  x: Float64Array
): void {
  const size = x.length
  const count = moved.length
  const off = Float64Array.from(moved, j => {
    const { low, high } = problem.allowed[j]!
    const room = MARGIN * Math.min(high - low, units[j]!)
    const value = values[j]!
    return ((value < low + room ? low + room : value > high - room ? high - room : value) - value) / units[j]!
  })
  const slopes = new Float64Array(values.length * size)
  problem.slopes(x, slopes)
  const rows = new Float64Array(count * size)
  moved.forEach((j, r) => {
    for (let i = 0; i < size; i++) rows[r * size + i] = slopes[j * size + i]! / units[j]!
  })
  const seen = { mean: x, rows, count }
  const left = Math.max(LEAST_LEFT, LEFT * Math.max(...off.map(Math.abs)))
  const matrix = gram(seen, size)
  for (let r = 0; r < count; r++) matrix[r * count + r]! += left * left
  solveCholesky(cholesky(matrix, count), count, off)
  const step = new Float64Array(size)
  addTransposed(seen, off, 1, step)
  const part = Math.min(1, FURTHEST / Math.hypot(...step))
  for (let i = 0; i < size; i++) x[i]! += part * step[i]!
}

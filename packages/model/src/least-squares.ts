/** Least squares within bounds, for a few parameters: Levenberg–Marquardt on those that no bound holds. */
import { cholesky, solveCholesky } from './linear-algebra.js'

/** Part of each parameter's width by which it is moved to see what follows. */
const DIFFERENCE = 1e-6
const MOST_STEPS = 100
/** Past this damping no step helps any more. */
const MOST_DAMPING = 1e12

export interface Bounds {
  low: readonly number[]
  high: readonly number[]
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, r) => sum + r * r, 0)

/**
 * Walks down from a point to one, within its bounds, around which the sum of squared residuals is no smaller. A parameter whose bounds meet
 * stays.
 *
 * @param residuals of a point, as many each time
 */
export function leastSquares(
  residuals: (at: readonly number[]) => number[],
  start: readonly number[],
  { low, high }: Bounds
): { at: number[]; value: number } {
  const held = (x: number, i: number) => Math.min(high[i]!, Math.max(low[i]!, x))
  let at = start.map(held)
  let found = residuals(at)
  let value = sumOfSquares(found)
  let damping = 1e-3
  for (let step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
    const slopes = at.map((x, i) => {
      const width = DIFFERENCE * (high[i]! - low[i]!)
      const other = x + width > high[i]! ? x - width : x + width
      const moved = residuals(at.map((value, j) => (j === i ? other : value)))
      return moved.map((r, j) => (width > 0 ? (r - found[j]!) / (other - x) : 0))
    })
    const pulls = slopes.map(slope => slope.reduce((sum, s, j) => sum - s * found[j]!, 0))
    const free = at.flatMap((x, i) =>
      pulls[i] === 0 || (x <= low[i]! && pulls[i]! < 0) || (x >= high[i]! && pulls[i]! > 0) ? [] : [i]
    )
    if (free.length === 0) break
    const before = value
    while (damping < MOST_DAMPING) {
      const next = [...at]
      const move = dampedStep(slopes, pulls, free, damping)
      free.forEach((i, f) => {
        next[i] = held(at[i]! + move[f]!, i)
      })
      const tried = residuals(next)
      const squares = sumOfSquares(tried)
      if (squares < value) {
        at = next
        found = tried
        value = squares
        damping = Math.max(1e-12, damping / 10)
        break
      }
      damping *= 10
    }
    if (before - value <= 1e-15 * before) break
  }
  return { at, value }
}

/** The step of the free parameters, shorter and steeper the more it is damped. */
function dampedStep(
  slopes: readonly number[][],
  pulls: readonly number[],
  free: readonly number[],
  damping: number
): Float64Array {
  const size = free.length
  const matrix = new Float64Array(size * size)
  free.forEach((i, a) => {
    free.forEach((j, b) => {
      const product = slopes[i]!.reduce((sum, s, r) => sum + s * slopes[j]![r]!, 0)
      matrix[a * size + b] = a === b ? product * (1 + damping) : product
    })
  })
  const step = Float64Array.from(free, i => pulls[i]!)
  solveCholesky(cholesky(matrix, size), size, step)
  return step
}

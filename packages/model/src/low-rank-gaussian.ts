/**
 * A Gaussian that a few linear observations have made of N(0, I): covariance C = (I + AᵀA)⁻¹ with few rows in A. By Woodbury's identity
 * C v = v − Aᵀ (I + AAᵀ)⁻¹ A v: nothing as large as the square of the dimension is ever held.
 */
import { cholesky, solveCholesky } from './linear-algebra.js'

/** Plain data, so that it passes between threads. */
export interface LowRankGaussian {
  mean: Float64Array
  /** A, row after row: derivatives of the observations, over their standard deviations. */
  rows: Float64Array
  count: number
}

/** A v, into `out`. */
export function multiply({ rows, count }: LowRankGaussian, vector: Float64Array, out: Float64Array): void {
  const size = vector.length
  for (let r = 0; r < count; r++) {
    let sum = 0
    for (let i = 0; i < size; i++) sum += rows[r * size + i]! * vector[i]!
    out[r] = sum
  }
}

/** Adds `factor` · Aᵀ w to `out`. */
export function addTransposed(
  { rows, count }: LowRankGaussian,
  weights: Float64Array,
  factor: number,
  out: Float64Array
): void {
  const size = out.length
  for (let r = 0; r < count; r++) {
    const weight = factor * weights[r]!
    for (let i = 0; i < size; i++) out[i]! += weight * rows[r * size + i]!
  }
}

/** A Aᵀ: its eigenvalues say by how much the observations narrow the combinations of inputs that they see. */
export function gram({ rows, count }: LowRankGaussian, size: number): Float64Array {
  const out = new Float64Array(count * count)
  for (let r = 0; r < count; r++)
    for (let s = 0; s <= r; s++) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += rows[r * size + i]! * rows[s * size + i]!
      out[r * count + s] = sum
      out[s * count + r] = sum
    }
  return out
}

/** Returns a function that overwrites a vector v with C v. */
export function covarianceOf(gaussian: LowRankGaussian): (vector: Float64Array) => void {
  const { count } = gaussian
  const inner = gram(gaussian, gaussian.mean.length)
  for (let r = 0; r < count; r++) inner[r * count + r]! += 1
  const factor = cholesky(inner, count)
  const seen = new Float64Array(count)
  return vector => {
    multiply(gaussian, vector, seen)
    solveCholesky(factor, count, seen)
    addTransposed(gaussian, seen, -1, vector)
  }
}

/** Returns a function that writes a draw of N(0, C): v = z + Aᵀ w of standard normal z and w has covariance C⁻¹, C v then has C. */
export function deviationsOf(gaussian: LowRankGaussian): (normal: () => number, out: Float64Array) => void {
  const times = covarianceOf(gaussian)
  const weights = new Float64Array(gaussian.count)
  return (normal, out) => {
    for (let i = 0; i < out.length; i++) out[i] = normal()
    for (let r = 0; r < weights.length; r++) weights[r] = normal()
    addTransposed(gaussian, weights, 1, out)
    times(out)
  }
}

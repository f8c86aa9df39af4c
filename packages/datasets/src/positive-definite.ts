/** Less is what rounding leaves of 0. Stricter than the engine, which takes the rows in another order. */
const SMALLEST_PIVOT = 1e-8

/** Whether a symmetric matrix of `size` rows with ones on its diagonal is positive definite: its Cholesky pivots are positive. */
export function isPositiveDefinite(size: number, at: (row: number, column: number) => number): boolean {
  const factor = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = at(i, j)
      for (let k = 0; k < j; k++) rest -= factor[i * size + k]! * factor[j * size + k]!
      if (i === j && !(rest > SMALLEST_PIVOT)) return false
      factor[i * size + j] = i === j ? Math.sqrt(rest) : rest / factor[j * size + j]!
    }
  }
  return true
}

/** Small dense symmetric matrices, row after row in one array: what a posterior of some tens of figures needs. */

/** The lower Cholesky factor of a positive definite matrix; zeros above the diagonal. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!
      for (let k = 0; k < j; k++) sum -= factor[i * size + k]! * factor[j * size + k]!
      factor[i * size + j] = i === j ? Math.sqrt(sum) : sum / factor[j * size + j]!
    }
  return factor
}

/** Overwrites `vector` with the solution of matrix · x = vector, from the Cholesky factor of the matrix. */
export function solveCholesky(factor: Float64Array, size: number, vector: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = vector[i]!
    for (let k = 0; k < i; k++) sum -= factor[i * size + k]! * vector[k]!
    vector[i] = sum / factor[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]!
    for (let k = i + 1; k < size; k++) sum -= factor[k * size + i]! * vector[k]!
    vector[i] = sum / factor[i * size + i]!
  }
}

/**
 * Factors a square matrix in place by rows, with partial pivoting: L below the diagonal, U from it on.
 *
 * @returns the order of the rows
 */
function factor(matrix: Float64Array, size: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i)
  for (let k = 0; k < size; k++) {
    let pivot = k
    for (let i = k + 1; i < size; i++)
      if (Math.abs(matrix[i * size + k]!) > Math.abs(matrix[pivot * size + k]!)) pivot = i
    if (pivot !== k) {
      const row = matrix.slice(k * size, (k + 1) * size)
      matrix.copyWithin(k * size, pivot * size, (pivot + 1) * size)
      matrix.set(row, pivot * size)
      const place = order[k]!
      order[k] = order[pivot]!
      order[pivot] = place
    }
    for (let i = k + 1; i < size; i++) {
      const part = matrix[i * size + k]! / matrix[k * size + k]!
      matrix[i * size + k] = part
      for (let j = k + 1; j < size; j++) matrix[i * size + j]! -= part * matrix[k * size + j]!
    }
  }
  return order
}

/** The inverse of a square matrix, which is overwritten. */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const order = factor(matrix, size)
  const out = new Float64Array(size * size)
  for (let c = 0; c < size; c++) {
    for (let i = 0; i < size; i++) {
      let sum = order[i] === c ? 1 : 0
      for (let k = 0; k < i; k++) sum -= matrix[i * size + k]! * out[k * size + c]!
      out[i * size + c] = sum
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = out[i * size + c]!
      for (let k = i + 1; k < size; k++) sum -= matrix[i * size + k]! * out[k * size + c]!
      out[i * size + c] = sum / matrix[i * size + i]!
    }
  }
  return out
}

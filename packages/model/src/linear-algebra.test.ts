import { describe, expect, it } from 'vitest'
import { cholesky, inverse, solveCholesky } from './linear-algebra.js'

const SIZE = 3
const matrix = () => new Float64Array([4, 2, -1, 2, 5, 0.5, -1, 0.5, 3])

const times = (a: Float64Array, b: Float64Array): number[] =>
  Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [i, j] = [Math.floor(at / SIZE), at % SIZE]
    let sum = 0
    for (let k = 0; k < SIZE; k++) sum += a[i * SIZE + k]! * b[k * SIZE + j]!
    return sum
  })

describe('linear algebra', () => {
  it('factors a positive definite matrix, and solves with its factor', () => {
    const factor = cholesky(matrix(), SIZE)
    const transposed = Float64Array.from(
      factor,
      (_, at) => factor[(at % SIZE) * SIZE + Math.floor(at / SIZE)]!
    )
    times(factor, transposed).forEach((value, at) => {
      expect(value).toBeCloseTo(matrix()[at]!, 12)
    })
    const solution = new Float64Array([1, 2, 3])
    solveCholesky(factor, SIZE, solution)
    const back = [0, 1, 2].map(i =>
      [0, 1, 2].reduce((sum, k) => sum + matrix()[i * SIZE + k]! * solution[k]!, 0)
    )
    back.forEach((value, i) => {
      expect(value).toBeCloseTo(i + 1, 12)
    })
  })

  it('inverts a matrix whose first pivot is nil', () => {
    const swapped = new Float64Array([0, 2, 1, 3, 0, 1, 1, 1, 0])
    times(swapped.slice(), inverse(swapped.slice(), SIZE)).forEach((value, at) => {
      expect(value).toBeCloseTo(at % (SIZE + 1) === 0 ? 1 : 0, 12)
    })
  })
})

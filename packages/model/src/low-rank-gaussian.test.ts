import { describe, expect, it } from 'vitest'
import { inverse } from './linear-algebra.js'
import { covarianceOf, deviationsOf, gram, type LowRankGaussian } from './low-rank-gaussian.js'
import { randomOf } from './random.js'

const SIZE = 5
const gaussian: LowRankGaussian = {
  mean: new Float64Array(SIZE),
  rows: Float64Array.from([1, 2, 0, -1, 0.5, 0, 3, 1, 0.2, -2]),
  count: 2
}

/** (I + AᵀA)⁻¹ the long way: as large as the dimension. */
function dense(): Float64Array {
  const { rows, count } = gaussian
  const matrix = new Float64Array(SIZE * SIZE)
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++) {
      matrix[i * SIZE + j] = i === j ? 1 : 0
      for (let r = 0; r < count; r++) matrix[i * SIZE + j]! += rows[r * SIZE + i]! * rows[r * SIZE + j]!
    }
  return inverse(matrix, SIZE)
}

describe('a Gaussian narrowed by a few observations', () => {
  const covariance = dense()

  it('multiplies by its covariance as the dense matrix does', () => {
    const times = covarianceOf(gaussian)
    for (let j = 0; j < SIZE; j++) {
      const unit = new Float64Array(SIZE)
      unit[j] = 1
      times(unit)
      for (let i = 0; i < SIZE; i++) expect(unit[i]).toBeCloseTo(covariance[i * SIZE + j]!, 12)
    }
  })

  it('is drawn with that covariance', () => {
    const deviate = deviationsOf(gaussian)
    const { normal } = randomOf(5, 0)
    const draws = 40_000
    const found = new Float64Array(SIZE * SIZE)
    const draw = new Float64Array(SIZE)
    for (let d = 0; d < draws; d++) {
      deviate(normal, draw)
      for (let i = 0; i < SIZE; i++)
        for (let j = 0; j < SIZE; j++) found[i * SIZE + j]! += (draw[i]! * draw[j]!) / draws
    }
    found.forEach((value, at) => {
      expect(Math.abs(value - covariance[at]!)).toBeLessThan(0.03)
    })
  })

  it('is the standard normal where nothing was observed', () => {
    const none = { mean: new Float64Array(2), rows: new Float64Array(0), count: 0 }
    expect(gram(none, 2)).toHaveLength(0)
    const vector = Float64Array.from([0.3, -2])
    covarianceOf(none)(vector)
    expect([...vector]).toEqual([0.3, -2])
  })
})

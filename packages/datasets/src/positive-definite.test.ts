import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPositiveDefinite } from './positive-definite.js'

/** By minors, along the first row: slow, and sure. */
function determinant(rows: readonly (readonly number[])[]): number {
  if (rows.length === 0) return 1
  return rows[0]!.reduce((sum, value, j) => {
    const minor = rows.slice(1).map(row => row.filter((_, k) => k !== j))
    return sum + (j % 2 === 0 ? value : -value) * determinant(minor)
  }, 0)
}

/** A symmetric matrix with ones on its diagonal. */
const correlations = fc.integer({ min: 1, max: 5 }).chain(size =>
  fc
    .array(fc.double({ min: -0.95, max: 0.95, noNaN: true }), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2
    })
    .map(values => {
      const at = (i: number, j: number): number =>
        i === j ? 1 : i < j ? at(j, i) : values[(i * (i - 1)) / 2 + j]!
      return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))
    })
)

describe('a positive definite matrix', () => {
  it('has leading minors above 0 (Sylvester), and no other has', () => {
    let refused = 0
    fc.assert(
      fc.property(correlations, rows => {
        const minors = rows.map((_, k) => determinant(rows.slice(0, k + 1).map(row => row.slice(0, k + 1))))
        fc.pre(minors.every(minor => Math.abs(minor) > 1e-6))
        const positive = minors.every(minor => minor > 0)
        if (!positive) refused++
        expect(isPositiveDefinite(rows.length, (i, j) => rows[i]![j]!)).toBe(positive)
      }),
      { seed: 12, numRuns: 500 }
    )
    expect(refused).toBeGreaterThan(30)
  })

  it('is not one on the edge: three inputs at −1/2 of each other', () => {
    expect(isPositiveDefinite(3, (i, j) => (i === j ? 1 : -0.5))).toBe(false)
    expect(isPositiveDefinite(3, (i, j) => (i === j ? 1 : -0.4999))).toBe(true)
    expect(isPositiveDefinite(0, () => 1)).toBe(true)
  })
})

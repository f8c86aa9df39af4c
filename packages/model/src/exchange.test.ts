import { describe, expect, it } from 'vitest'
import { correlate, correlationFactor } from './correlation.js'
import { exchangeOf } from './exchange.js'
import { firstOrder, totalOrder } from './sobol-indices.js'
import { createPoints, fillScores } from './sobol-points.js'

const NAMES = ['a', 'b', 'c', 'd']
const ROWS = 8192
/** f = a + 2 b + 3 c + 4 d, with a and b correlated by 0.6, a and c by −0.3, d with nothing. */
const WEIGHTS = [1, 2, 3, 4]
const PAIRS = [
  { first: 'a', second: 'b', correlation: 0.6 },
  { first: 'a', second: 'c', correlation: -0.3 }
]

function samples() {
  const factor = correlationFactor(NAMES, PAIRS)!
  const points = createPoints(8, 5)
  const both = new Float64Array(ROWS * 8)
  fillScores(points, 0, ROWS, both)
  const half = (from: number) => {
    const out = new Float64Array(ROWS * 4)
    for (let d = 0; d < ROWS; d++) out.set(both.subarray(d * 8 + from, d * 8 + from + 4), d * 4)
    correlate(factor, out, 4, ROWS)
    return out
  }
  return { factor, a: half(0), b: half(4) }
}

const linear = (rows: Float64Array): Float64Array =>
  Float64Array.from({ length: ROWS }, (_, d) =>
    WEIGHTS.reduce((sum, weight, i) => sum + weight * rows[d * 4 + i]!, 0)
  )

function indices(members: readonly number[]) {
  const { factor, a, b } = samples()
  const exchange = exchangeOf(members, factor)
  const mixed = new Float64Array(ROWS * 4)
  exchange.first(a, b, mixed, 4, ROWS)
  const first = linear(mixed)
  exchange.total(a, b, mixed, 4, ROWS)
  const total = linear(mixed)
  return {
    isSame: exchange.isSame,
    first: firstOrder(linear(a), linear(b), first),
    total: totalOrder(linear(a), total)
  }
}

/** wᵀ R w of the whole, by hand: 1 + 4 + 9 + 16 + 2·(0.6·2 − 0.3·3). */
const VARIANCE = 30 + 2 * (1.2 - 0.9)

describe('Sobol’ indices of a linear function of correlated inputs', () => {
  it('are those of independent inputs for an input that is correlated with none', () => {
    const { isSame, first, total } = indices([3])
    expect(isSame).toBe(true)
    expect(first).toBeCloseTo(16 / VARIANCE, 1)
    expect(total).toBeCloseTo(16 / VARIANCE, 2)
  })

  it('give an input the part of the others that goes with it, first, and only what it adds to them, in total', () => {
    const a = indices([0])
    expect(a.isSame).toBe(false)
    // cov(a, f) = 1 + 0.6·2 − 0.3·3; what the others leave of a: 1 − 0.6² − 0.3², for b and c are independent.
    expect(Math.abs(a.first - 1.3 ** 2 / VARIANCE)).toBeLessThan(0.02)
    expect(Math.abs(a.total - (1 - 0.36 - 0.09) / VARIANCE)).toBeLessThan(0.005)
    const b = indices([1])
    expect(Math.abs(b.first - (2 + 0.6) ** 2 / VARIANCE)).toBeLessThan(0.02)
    // b given a, c: its covariance with c is nil but a ties them; by the inverse of the correlation matrix.
    const determinant = 1 - 0.36 - 0.09
    expect(Math.abs(b.total - (4 * determinant) / (1 - 0.09) / VARIANCE)).toBeLessThan(0.01)
  })

  it('take a group that holds all that is correlated as one independent input', () => {
    const group = indices([0, 1, 2])
    expect(group.isSame).toBe(true)
    expect(Math.abs(group.first - (VARIANCE - 16) / VARIANCE)).toBeLessThan(0.02)
    expect(Math.abs(group.total - (VARIANCE - 16) / VARIANCE)).toBeLessThan(0.01)
  })

  it('keep the correlations of the rows that they mix', () => {
    const { factor, a, b } = samples()
    const mixed = new Float64Array(ROWS * 4)
    for (const mix of ['first', 'total'] as const) {
      exchangeOf([0], factor)[mix](a, b, mixed, 4, ROWS)
      const mean = (i: number, j: number) => {
        let sum = 0
        for (let d = 0; d < ROWS; d++) sum += mixed[d * 4 + i]! * mixed[d * 4 + j]!
        return sum / ROWS
      }
      expect([mean(0, 0), mean(1, 1), mean(0, 1), mean(0, 2), mean(1, 2), mean(0, 3)].map(round)).toEqual([
        1, 1, 0.6, -0.3, 0, 0
      ])
    }
  })
})

const round = (value: number): number => Math.round(value * 20) / 20 + 0

import { describe, expect, it } from 'vitest'
import { exponential } from './exponential.js'

describe('exponential', () => {
  it('is e^x to 2e-15 of itself where the tables serve, and just beyond', () => {
    for (let n = -4500; n <= 4500; n++) {
      const x = n / 100 + 1e-3
      expect(Math.abs(exponential(x) / Math.exp(x) - 1), `x = ${x}`).toBeLessThanOrEqual(2e-15)
    }
  })

  it('is e^x to 1e-14 of itself beyond the tables, as far as a number reaches', () => {
    for (let n = -7080; n <= 7090; n++) {
      const x = n / 10
      expect(Math.abs(exponential(x) / Math.exp(x) - 1), `x = ${x}`).toBeLessThanOrEqual(1e-14)
    }
    expect(exponential(-740)).toBeGreaterThan(0)
    expect(Math.abs(exponential(-740) / Math.exp(-740) - 1)).toBeLessThan(0.1)
  })

  it.each([
    [0, 1],
    [-0, 1],
    [1e-300, 1],
    [-800, 0],
    [800, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NaN, Number.NaN]
  ])('of %d is %d', (x, expected) => expect(exponential(x)).toBe(expected))

  it('keeps e^x · e^−x at 1', () => {
    for (let n = 1; n < 400; n++) expect(exponential(n / 10) * exponential(-n / 10)).toBeCloseTo(1, 14)
  })
})

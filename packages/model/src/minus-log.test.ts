import { describe, expect, it } from 'vitest'
import { exponentialLess1, logarithm, minusLog } from './minus-log.js'

/** Relative distance; absolute near 0. */
const off = (found: number, expected: number) =>
  Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-3)

describe('logarithm', () => {
  it('is that of the engine to 1e-15, from the smallest number to the largest', () => {
    for (let n = -10700; n <= 10230; n++) {
      const x = 2 ** (n / 10)
      expect(off(logarithm(x), Math.log(x)), `x = ${x}`).toBeLessThan(1e-15)
    }
  })

  it.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN]
  ])('of %d is %d', (x, expected) => expect(logarithm(x) + 0).toBe(expected))
})

describe('minusLog', () => {
  it('is −ln(1 − x) to 1e-15 on both sides of its branches', () => {
    for (let n = -3000; n < 1000; n++) {
      const x = n / 1000
      expect(off(minusLog(x), -Math.log1p(-x)), `x = ${x}`).toBeLessThan(2e-15)
    }
  })
})

describe('exponentialLess1', () => {
  it('is e^x − 1 without the loss of digits near 0', () => {
    for (let n = -400; n <= 400; n++) {
      const x = n / 100 + 1e-9
      expect(Math.abs(exponentialLess1(x) / Math.expm1(x) - 1), `x = ${x}`).toBeLessThan(2e-15)
    }
  })
})

import { describe, expect, it } from 'vitest'
import cases from '../cases/incomplete-beta.json' with { type: 'json' }
import { incompleteBeta, incompleteBetaInverse } from './incomplete-beta.js'

const SHAPES = [
  [1, 5],
  [5, 1],
  [1.4, 4.6],
  [3, 3],
  [0.4, 0.7],
  [60, 20]
] as const

describe(cases.title, () => {
  it.each(cases.expected.rows)('I($x; $a, $b) = $I', ({ x, a, b, I }) => {
    expect(Math.abs(incompleteBeta(x, a, b) - I)).toBeLessThan(cases.tolerance.absolute)
    expect(Math.abs(incompleteBetaInverse(I, a, b) - x)).toBeLessThan(1e-11)
  })
})

describe('incompleteBeta', () => {
  it('is the binomial tail for whole shapes', () => {
    const tail = (x: number, a: number, n: number) => {
      let sum = 0
      let term = (1 - x) ** n
      for (let k = 0; k <= n; k++) {
        if (k >= a) sum += term
        term *= ((n - k) / (k + 1)) * (x / (1 - x))
      }
      return sum
    }
    for (const [a, b] of [
      [1, 1],
      [2, 5],
      [5, 2],
      [7, 7],
      [10, 3]
    ] as const)
      for (let x = 0.05; x < 1; x += 0.05)
        expect(Math.abs(incompleteBeta(x, a, b) - tail(x, a, a + b - 1))).toBeLessThan(1e-13)
  })

  it.each(SHAPES)('is 0 and 1 at the ends, and mirrored: shapes %d, %d', (a, b) => {
    expect([incompleteBeta(0, a, b), incompleteBeta(1, a, b)]).toEqual([0, 1])
    for (let x = 0.1; x < 1; x += 0.1)
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 14)
  })
})

describe('incompleteBetaInverse', () => {
  it.each(SHAPES)('undoes the function: shapes %d, %d', (a, b) => {
    for (let n = 1; n < 200; n++)
      expect(Math.abs(incompleteBeta(incompleteBetaInverse(n / 200, a, b), a, b) - n / 200)).toBeLessThan(
        1e-13
      )
    expect([incompleteBetaInverse(0, a, b), incompleteBetaInverse(1, a, b)]).toEqual([0, 1])
  })

  it('keeps its digits in the tail', () => {
    // I_x(1, 5) = 1 − (1 − x)^5, and I_x(5, 1) = x^5.
    for (const p of [1e-15, 1e-9, 1e-3]) {
      expect(incompleteBetaInverse(p, 1, 5) / -Math.expm1(Math.log1p(-p) / 5)).toBeCloseTo(1, 12)
      expect(incompleteBetaInverse(p, 5, 1) / p ** 0.2).toBeCloseTo(1, 12)
    }
  })
})

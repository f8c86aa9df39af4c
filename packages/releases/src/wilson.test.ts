/** Wilson's interval against published values and R. */
import { describe, expect, it } from 'vitest'
import { quantileOf, twoSided } from './normal.js'
import { wilson, wilsonOfShare } from './wilson.js'

/**
 * Newcombe RG, Statistics in Medicine 17 (1998) 857-872, worked values 81/263, 15/148, 0/20 and 1/29, and the study's own headline, by
 * R 4.2.2 `prop.test(correct = FALSE)`: 81/263 is 0.2553 to 0.3662 in the article.
 */
const CASES: [k: number, n: number, low: number, high: number][] = [
  [81, 263, 0.255288519878, 0.366209576983],
  [15, 148, 0.0623863995307, 0.1604872417233],
  [0, 20, 0, 0.161125158053],
  [1, 29, 0.00611321429276, 0.1717552187932],
  [29, 29, 0.8830302015, 1],
  [340, 400, 0.811686389269, 0.881655004697],
  [12, 100, 0.0699940643702, 0.1981209942671],
  [258, 300, 0.816168387649, 0.894728673069],
  [225, 300, 0.698048403546, 0.795630110842]
]

describe('Wilson’s interval', () => {
  it.each(CASES)('is that of R for %i of %i', (k, n, low, high) => {
    const found = wilson(k, n)!
    expect(Math.abs(found[0] - low)).toBeLessThan(1e-9)
    expect(Math.abs(found[1] - high)).toBeLessThan(1e-9)
    expect(found[0]).toBeGreaterThanOrEqual(0)
    expect(found[1]).toBeLessThanOrEqual(1)
  })

  it('is nothing for nobody, and refuses what is no part of a whole', () => {
    expect(wilson(0, 0)).toBeNull()
    for (const [k, n] of [
      [5, 4],
      [-1, 4],
      [0, -1],
      [1.5, 4],
      [1, Number.NaN]
    ])
      expect(() => wilson(k!, n!)).toThrow(RangeError)
    expect(() => wilsonOfShare(1.2, 10)).toThrow('a share is from 0 to 1: 1.2')
    expect(() => wilsonOfShare(0.2, 0)).toThrow('a size is above 0: 0')
    expect(() => wilson(1, 2, 1)).toThrow(RangeError)
  })

  it('solves (p - share)² = z² p (1 - p) / n at both ends, for any confidence', () => {
    for (const confidence of [0.5, 0.8, 0.9, 0.99, 0.999])
      for (const [share, size] of [
        [0.3, 40],
        [0.86, 174.01],
        [0.5, 1]
      ] as const)
        for (const p of wilsonOfShare(share, size, confidence))
          expect((p - share) ** 2).toBeCloseTo((quantileOf(confidence) ** 2 * p * (1 - p)) / size, 12)
  })
})

describe('the normal law', () => {
  it('agrees with tables far and near', () => {
    // Abramowitz & Stegun, table 26.1 and 26.2.
    expect(twoSided(0)).toBe(1)
    expect(twoSided(1)).toBeCloseTo(0.31731050786291, 12)
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 13)
    expect(twoSided(-3)).toBeCloseTo(0.0026997960632602, 13)
    expect(twoSided(5) / 5.733031437583875e-7).toBeCloseTo(1, 9)
    expect(quantileOf(0.9)).toBeCloseTo(1.6448536269514722, 11)
    expect(quantileOf(0.99)).toBeCloseTo(2.5758293035489004, 11)
  })
})

/** Differences of shares against published values, and Holm against its definition. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, holm } from './compare.js'

describe('a difference of shares', () => {
  it('has Newcombe’s interval', () => {
    // Newcombe RG, Statistics in Medicine 17 (1998) 873-890, table II, method 10: 56/70 and 48/80; 9/10 and 3/10.
    const first = differenceOf({ k: 56, n: 70 }, { k: 48, n: 80 })
    expect([first.difference, first.low, first.high].map(value => value.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339'
    ])
    const second = differenceOf({ k: 9, n: 10 }, { k: 3, n: 10 })
    expect([second.low, second.high].map(value => value.toFixed(4))).toEqual(['0.1705', '0.8090'])
  })

  it('has the p-value of Pearson’s χ², and 1 where nobody differs', () => {
    // 56 14 / 48 32: χ² = 150 (56·32 - 14·48)² / (70·80·104·46) = 7.0234.
    const chi2 = (150 * (56 * 32 - 14 * 48) ** 2) / (70 * 80 * 104 * 46)
    const { p } = differenceOf({ k: 56, n: 70 }, { k: 48, n: 80 })
    expect(chi2).toBeCloseTo(7.0234, 3)
    expect(p).toBeCloseTo(0.008045, 5)
    expect(differenceOf({ k: 12, n: 12 }, { k: 40, n: 40 }).p).toBe(1)
    expect(() => differenceOf({ k: 0, n: 0 }, { k: 1, n: 2 })).toThrow(RangeError)
    expect(() => differenceOf({ k: 3, n: 2 }, { k: 1, n: 2 })).toThrow(RangeError)
  })
})

/** Smallest level at which Holm's steps reject each hypothesis, by its definition: the largest of the steps up to it. */
const naiveHolm = (values: readonly number[]): number[] =>
  values.map(value => {
    const upTo = values.filter(other => other <= value)
    const steps = upTo.map(other => other * values.filter(one => one >= other).length)
    return Math.min(1, Math.max(...steps))
  })

describe('Holm’s correction', () => {
  it('is that of the article’s steps', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map(value => value.toFixed(3))).toEqual([
      '0.030',
      '0.060',
      '0.060',
      '0.020'
    ])
    expect(holm([])).toEqual([])
  })

  it('agrees with its definition, on values drawn at random', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        values => {
          for (const [k, value] of holm(values).entries())
            expect(value).toBeCloseTo(naiveHolm(values)[k]!, 12)
        }
      ),
      { numRuns: 200, seed: 82 }
    )
  })
})

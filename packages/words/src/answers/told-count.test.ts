import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberWith } from '../testing/answers.js'
import { countText, isWide, stepOf, toldCount } from './told-count.js'

describe('a count', () => {
  it.each([
    [numberWith(9437, 8921, 9934), { value: 9437, low: 8921, high: 9934 }],
    [numberWith(-8921, -47_900, 12_249), { value: -8921, low: -47_900, high: 12_200 }],
    [numberWith(702_345, 702_100, 702_600), { value: 702_000, low: 702_000, high: 703_000 }],
    [numberWith(12.4, 9.8, 15.1), { value: 12, low: 10, high: 15 }],
    [numberWith(0.2, -0.4, 0.4), { value: 0, low: 0, high: 0 }]
  ])('has three figures from ten thousand on, units below: %#', (number, told) => {
    expect(toldCount(number)).toEqual(told)
  })

  it('without a range has ends that are itself', () => {
    expect(toldCount({ value: 19_437, range: null })).toEqual({ value: 19_400, low: 19_400, high: 19_400 })
  })

  it('has a zero without a sign', () => {
    expect(Object.is(toldCount(numberWith(-0.3, -0.4, 0.1)).value, 0)).toBe(true)
    expect(countText(toldCount(numberWith(-0.4, -0.4, 900)).low, 'fr')).toBe('0')
  })

  it('moves no number by more than half a step, and keeps their order', () => {
    const sorted = fc
      .tuple(
        ...([0, 1, 2].map(() => fc.double({ min: -1e6, max: 1e6, noNaN: true })) as [
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
          fc.Arbitrary<number>
        ])
      )
      .map(of => of.toSorted((a, b) => a - b) as [number, number, number])
    fc.assert(
      fc.property(sorted, ([low, value, high]) => {
        const number = numberWith(value, low, high)
        const told = toldCount(number)
        for (const [said, was] of [
          [told.low, low],
          [told.value, value],
          [told.high, high]
        ] as const)
          expect(Math.abs(said - was)).toBeLessThanOrEqual(stepOf(was) / 2 + 1e-9 * Math.abs(was))
        expect(told.low).toBeLessThanOrEqual(told.value)
        expect(told.value).toBeLessThanOrEqual(told.high)
        // A range that is wide for its number stays one.
        if (high - low > 10 && high - low > 0.1 * Math.max(...[low, high].map(Math.abs)))
          expect(isWide(told)).toBe(true)
      }),
      { seed: 6, numRuns: 500 }
    )
  })
})

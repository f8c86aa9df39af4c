/**
 * Weights against R: T. Lumley, package survey 4.1.1, help pages of postStratify and rake (data set api, apiclus1), run on R 4.2.2. Its
 * means, standard errors, svyciprop and the Rao-Scott test need the api data themselves and are not tried here; the weighted mean of
 * the raked cells is, from its cell means.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveOf } from './effective.js'
import { CannotCalibrate, type RakingMargin, rake } from './rake.js'

const margin = (name: string, choiceOf: string[], population: Record<string, number>): RakingMargin => ({
  name,
  choiceOf,
  population: new Map(Object.entries(population))
})

const COUNTS = [12, 132, 3, 11, 8, 17]
const STYPE = margin('stype', ['E', 'E', 'H', 'H', 'M', 'M'], { E: 4421, H: 755, M: 1018 })
const SCH_WIDE = margin('sch.wide', ['No', 'Yes', 'No', 'Yes', 'No', 'Yes'], { No: 1072, Yes: 5122 })
const BASE = 33.847

describe('raking', () => {
  it('is post-stratification on one margin', () => {
    const one = margin('stype', ['E', 'H', 'M'], { E: 4421, H: 755, M: 1018 })
    const { weights } = rake([144, 14, 25], [one], { base: BASE })
    expect(weights.map(weight => weight.toFixed(6))).toEqual(['30.701389', '53.928571', '40.720000'])
  })

  it('meets every margin to 1e-9 and agrees with R', () => {
    const { weights } = rake(COUNTS, [STYPE, SCH_WIDE], { base: BASE })
    const expected = [39.83923645, 29.87067547, 67.12552941, 50.32940107, 49.0690718, 36.79102504]
    // R's rake stops when counts move by less than 1: off by 0.02 at most.
    const stopped = [39.83850941, 29.87046387, 67.12578263, 50.33015277, 49.0700674, 36.79218166]
    for (const [k, weight] of weights.entries()) {
      expect(weight).toBeCloseTo(expected[k]!, 6)
      expect(Math.abs(weight - stopped[k]!)).toBeLessThan(0.02)
    }
    for (const { choiceOf, population } of [STYPE, SCH_WIDE])
      for (const [choice, headcount] of population) {
        const sum = weights.reduce((s, w, k) => s + (choiceOf[k] === choice ? w * COUNTS[k]! : 0), 0)
        expect(Math.abs(sum / headcount - 1)).toBeLessThan(1e-9)
      }
    const means = [596.3333333, 653.6439394, 659.3333333, 607.4545455, 606.375, 643.2352941]
    const weigh = (value: (k: number) => number) =>
      weights.reduce((s, w, k) => s + w * COUNTS[k]! * value(k), 0)
    expect(weigh(k => means[k]!) / weigh(() => 1)).toBeCloseTo(641.2303209, 5)
  })

  it('says what it cannot calibrate, and divides by no 0', () => {
    const empty = margin('stype', ['E', 'H'], { E: 10, H: 5 })
    expect(() => rake([4, 0], [empty])).toThrow(new CannotCalibrate('stype', 'H'))
    expect(() => rake([4, 2], [margin('stype', ['E', 'H'], { E: 10, H: 0 })])).toThrow(RangeError)
    expect(rake([4, 0], [margin('stype', ['E', 'H'], { E: 10, H: 0 })]).weights).toEqual([2.5, 0])
    // Both E are in “No”, so that both margins cannot hold.
    const apart = margin('wide', ['No', 'Yes'], { No: 8, Yes: 7 })
    expect(() => rake([4, 2], [margin('stype', ['E', 'H'], { E: 10, H: 5 }), apart])).toThrow(
      'the margins do not meet'
    )
    expect(() => rake([-1], [])).toThrow(RangeError)
    expect(() => rake([1], [margin('a', ['x'], { x: Number.NaN })])).toThrow(RangeError)
  })

  it('trims the widest weights, and tells both ratios', () => {
    const { ratio, trimmedRatio, weights } = rake([10, 10], [margin('a', ['x', 'y'], { x: 10, y: 200 })], {
      widest: 5
    })
    expect([ratio, trimmedRatio]).toEqual([20, 5])
    expect(weights).toEqual([1, 5])
  })

  it('meets margins drawn from any table of people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 900 })), {
          minLength: 6,
          maxLength: 6
        }),
        cells => {
          const counts = cells.map(([count]) => count)
          const sumOf = (choiceOf: string[]) => {
            const sums: Record<string, number> = {}
            for (const [k, [, headcount]] of cells.entries())
              sums[choiceOf[k]!] = (sums[choiceOf[k]!] ?? 0) + headcount
            return margin('drawn', choiceOf, sums)
          }
          const margins = [sumOf(STYPE.choiceOf as string[]), sumOf(SCH_WIDE.choiceOf as string[])]
          const { weights } = rake(counts, margins)
          for (const { choiceOf, population } of margins)
            for (const [choice, headcount] of population) {
              const sum = weights.reduce((s, w, k) => s + (choiceOf[k] === choice ? w * counts[k]! : 0), 0)
              expect(Math.abs(sum / headcount - 1)).toBeLessThan(1e-9)
            }
        }
      ),
      { numRuns: 100, seed: 81 }
    )
  })
})

describe('the effective number', () => {
  it('is Kish’s', () => {
    const weights = [39.83850941, 29.87046387, 67.12578263, 50.33015277, 49.0700674, 36.79218166]
    const { n, effective, designEffect } = effectiveOf(
      COUNTS.map((count, k) => ({ count, weight: weights[k]! }))
    )
    expect(n).toBe(183)
    expect(effective).toBeCloseTo(174.01053, 4)
    expect(designEffect).toBeCloseTo(1.0516605, 6)
    expect(effectiveOf([])).toEqual({ n: 0, effective: 0, designEffect: 1 })
  })
})

/** Curves through points: what MODEL.md §3 makes of a curve is what the fit compares with the points. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AdoptionTarget, type CurvePriors, fitAdoption } from './fit-adoption.js'
import { meanAdoption } from './mean-adoption.js'
import { holds, share } from './testing/arbitrary-values.js'

const PRIORS: CurvePriors = {
  ceiling: { low: 0.6, mode: 0.85, high: 0.98 },
  rate: { low: 0.15, mode: 0.35, high: 0.9 },
  midpoint: { low: 2024, mode: 2030, high: 2038 }
}
const LEADS = [0, 6] as const
const fitted = (points: readonly AdoptionTarget[], lead = 6, priors = PRIORS) => {
  const [slow, median, fast] = fitAdoption(priors, points, lead)
  return { slow: slow!, median: median!, fast: fast! }
}
const point = (year: number, of: number, weight = 400): AdoptionTarget => ({ year, share: of, weight })
const curves = fc.record({ ceiling: share(0.6, 0.98), rate: share(0.15, 0.9), midpoint: share(2020, 2035) })

/** The sum that the median fit makes least, written out once more. */
function distance(
  { ceiling, midpoint, rate }: { ceiling: number; midpoint: number; rate: number },
  points: readonly AdoptionTarget[],
  lead: number
): number {
  const logit = (x: number) => Math.log(x / (1 - x))
  const [c, r] = [PRIORS.ceiling, PRIORS.rate]
  const sigmas = [(logit(c.high) - logit(c.low)) / 4, (Math.log(r.high) - Math.log(r.low)) / 4]
  const means = meanAdoption(lead)(
    { ceiling, midpoint, rate },
    points.map(({ year }) => year)
  )
  return (
    points.reduce((sum, { share: seen, weight }, i) => sum + weight * (means[i]! - seen) ** 2, 0) +
    ((logit(ceiling) - logit(c.mode)) / sigmas[0]!) ** 2 +
    (Math.log(rate / r.mode) / sigmas[1]!) ** 2
  )
}

describe('a curve fitted to points of its own', () => {
  it.each(LEADS)('is that curve again, of people who lead by %d years', lead => {
    holds(
      fc.property(curves, curve => {
        const years = [-8, -4, -2, 0, 2, 4, 8].map(elapsed => curve.midpoint + elapsed / curve.rate / 2)
        const shares = meanAdoption(lead)(curve, years)
        const { median } = fitted(
          years.map((year, i) => point(year, shares[i]!, 1e9)),
          lead
        )
        for (const misfit of median.misfits) expect(Math.abs(misfit)).toBeLessThan(1e-4)
        expect(median.ceiling).toBeCloseTo(curve.ceiling, 3)
        expect(median.rate / curve.rate).toBeCloseTo(1, 2)
        expect(Math.abs(median.midpoint - curve.midpoint)).toBeLessThan(0.05)
      }),
      25
    )
  })
})

describe('one point', () => {
  it.each(LEADS)('is met at every pace by the midpoint alone, of people who lead by %d years', lead => {
    holds(
      fc.property(share(0.005, 0.58), share(2, 4), (seen, log) => {
        const { slow, median, fast } = fitted([point(2025.5, seen, 10 ** log)], lead)
        for (const { misfits } of [slow, median, fast]) expect(Math.abs(misfits[0]!)).toBeLessThan(1e-6)
        expect([slow.ceiling, median.ceiling, fast.ceiling]).toEqual([
          expect.closeTo(0.6, 5),
          expect.closeTo(0.85, 5),
          expect.closeTo(0.98, 5)
        ])
        expect(median.rate).toBeCloseTo(0.35, 5)
        expect(fast.rate).toBeCloseTo(0.9, 5)
      }),
      25
    )
  })

  it('above the ceiling is missed, by no more than the ceiling may rise', () => {
    const { slow, fast } = fitted([point(2025, 0.99, 1e6)])
    expect(slow.ceiling).toBeLessThanOrEqual(0.98)
    expect(fast.ceiling).toBe(0.98)
    for (const { misfits } of [slow, fast]) expect(misfits[0]).toBeCloseTo(-0.01, 3)
    const { slow: held } = fitted([point(2025, 0.8, 1e-3)])
    expect(held.ceiling).toBeCloseTo(0.6, 2)
    expect(held.misfits[0]!).toBeCloseTo(-0.2, 2)
  })

  it('of nobody, or of everybody, gives numbers', () => {
    for (const seen of [0, 1])
      for (const curve of fitAdoption(PRIORS, [point(2025, seen)], 6))
        for (const value of [curve.ceiling, curve.midpoint, curve.rate])
          expect(Number.isFinite(value)).toBe(true)
  })
})

describe('no point', () => {
  it('leaves every parameter at its prior, the slow pace late', () => {
    expect(fitAdoption(PRIORS, [], 6)).toEqual([
      { pace: 'slow', ceiling: 0.6, rate: 0.15, midpoint: 2038, misfits: [] },
      { pace: 'median', ceiling: 0.85, rate: 0.35, midpoint: 2030, misfits: [] },
      { pace: 'fast', ceiling: 0.98, rate: 0.9, midpoint: 2024, misfits: [] }
    ])
  })
})

const clouds = fc
  .array(fc.tuple(fc.integer({ min: 2012, max: 2026 }), share(0, 0.95), share(0, 4)), {
    minLength: 2,
    maxLength: 6
  })
  .map(list => list.map(([year, seen, log]) => point(year, seen, 10 ** log)))

describe('a fit to several points', () => {
  it('is as near as the best of a fine grid, within the bounds', () => {
    holds(
      fc.property(clouds, fc.constantFrom(...LEADS), (points, lead) => {
        const { median } = fitted(points, lead)
        expect(median.ceiling).toBeGreaterThanOrEqual(0.6)
        expect(median.ceiling).toBeLessThanOrEqual(0.98)
        expect(median.rate).toBeGreaterThanOrEqual(0.15 - 1e-12)
        expect(median.rate).toBeLessThanOrEqual(0.9 + 1e-12)
        let best = Number.POSITIVE_INFINITY
        for (let c = 0; c <= 8; c++)
          for (let r = 0; r <= 8; r++)
            for (let midpoint = 2000; midpoint <= 2050; midpoint += 2) {
              const curve = { ceiling: 0.6 + (0.38 * c) / 8, rate: 0.15 * 6 ** (r / 8), midpoint }
              best = Math.min(best, distance(curve, points, lead))
            }
        expect(distance(median, points, lead)).toBeLessThanOrEqual(best + 1e-9)
      }),
      8
    )
  })

  it('comes nearer a point that weighs more', () => {
    holds(
      fc.property(clouds, fc.constantFrom(2, 10, 100), (points, times) => {
        const [first, ...others] = points as [AdoptionTarget, ...AdoptionTarget[]]
        const near = fitted([{ ...first, weight: first.weight * times }, ...others]).median.misfits[0]!
        const far = fitted(points).median.misfits[0]!
        expect(Math.abs(near)).toBeLessThanOrEqual(Math.abs(far) + 1e-5)
      }),
      30
    )
  })

  it('is the same in any order, and again', () => {
    const points = [point(2020, 0.1), point(2023, 0.22), point(2025, 0.4, 2000)]
    expect(fitAdoption(PRIORS, points, 6)).toEqual(fitAdoption(PRIORS, points, 6))
    expect(fitted(points.toReversed()).median.midpoint).toBeCloseTo(fitted(points).median.midpoint, 6)
  })

  it('keeps a parameter whose range is one number', () => {
    const one = { low: 0.9, mode: 0.9, high: 0.9 }
    const { slow, fast } = fitted([point(2020, 0.1), point(2025, 0.5)], 6, { ...PRIORS, ceiling: one })
    expect([slow.ceiling, fast.ceiling]).toEqual([0.9, 0.9])
  })
})

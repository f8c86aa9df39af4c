import { describe, expect, it } from 'vitest'
import { projectionAccuracy } from './projection-accuracy.js'

describe('errors of projections', () => {
  // Errors of +10 %, −5 % and +30 %, the second one five years on.
  const checks = [
    { horizon: 2, projected: 110, observed: 100, low: 95, high: 120 },
    { horizon: 5, projected: 190, observed: 200, low: 170, high: 195 },
    { horizon: 2, projected: 65, observed: 50 }
  ]

  it('by horizon, then overall', () => {
    const { horizons, overall } = projectionAccuracy(checks)
    expect(horizons.map(({ horizon, n, ranges, coverage }) => [horizon, n, ranges, coverage])).toEqual([
      [2, 2, 1, 1],
      [5, 1, 1, 0]
    ])
    expect(horizons[0]!.mape).toBeCloseTo(0.2, 15)
    expect(horizons[0]!.bias).toBeCloseTo(0.2, 15)
    expect(horizons[1]!.mape).toBeCloseTo(0.05, 15)
    expect(horizons[1]!.bias).toBeCloseTo(-0.05, 15)
    expect(overall).toMatchObject({ n: 3, ranges: 2, coverage: 0.5 })
    expect(overall!.mape).toBeCloseTo(0.45 / 3, 15)
    expect(overall!.bias).toBeCloseTo(0.35 / 3, 15)
  })

  it('counts an observation at the end of a range as within it', () => {
    const at = (observed: number) =>
      projectionAccuracy([{ horizon: 1, projected: 100, observed, low: 90, high: 110 }]).overall!.coverage
    expect([at(90), at(110), at(111)]).toEqual([1, 1, 0])
  })

  it('has no coverage where no range was given, and nothing to say of nothing', () => {
    expect(projectionAccuracy([checks[2]!]).overall).toMatchObject({ ranges: 0, coverage: null })
    expect(projectionAccuracy([])).toEqual({ horizons: [], overall: null })
  })

  it('refuses what is no observation, and half a range', () => {
    for (const observed of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => projectionAccuracy([{ horizon: 1, projected: 1, observed }])).toThrow('not an observation')
    expect(() => projectionAccuracy([{ horizon: 1, projected: 1, observed: 1, low: 1 }])).toThrow(
      'half a range'
    )
  })
})

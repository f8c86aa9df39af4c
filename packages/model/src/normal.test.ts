import { describe, expect, it } from 'vitest'
import { normalCdf, normalDensity, normalQuantile } from './normal.js'

/** Φ as the nearest double, computed with mpmath at 40 digits. */
const KNOWN: [number, number][] = [
  [-20, 2.7536241186062337e-89],
  [-10, 7.619853024160525e-24],
  [-8, 6.220960574271784e-16],
  [-7.1, 6.237844463331576e-13],
  [-7.0710678118654755, 7.687298972140161e-13],
  [-7, 1.279812543885835e-12],
  [-5, 2.866515718791939e-7],
  [-3, 0.0013498980316300946],
  [-1.5, 0.06680720126885807],
  [-1, 0.15865525393145705],
  [-0.25, 0.4012936743170763],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [1.96, 0.9750021048517795],
  [2.5, 0.9937903346742238],
  [6, 0.9999999990134123],
  [8, 0.9999999999999993]
]

describe('normalCdf', () => {
  it.each(KNOWN)('Φ(%d) = %d to 1e-15', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThanOrEqual(1e-15)
  })

  it.each(KNOWN.filter(([z]) => z < 0 && z > -10))('Φ(%d) keeps its digits in the tail', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThanOrEqual(1e-7)
  })

  it('is 0 and 1 at the ends, infinite ones too', () => {
    for (const z of [-40, -Number.MAX_VALUE, Number.NEGATIVE_INFINITY]) expect(normalCdf(z)).toBe(0)
    for (const z of [40, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) expect(normalCdf(z)).toBe(1)
  })

  it('never falls where its two formulas meet', () => {
    for (let z = -7.2; z < -6.9; z += 1e-3) expect(normalCdf(z + 1e-3)).toBeGreaterThan(normalCdf(z))
  })
})

describe('normalDensity', () => {
  it('is the slope of Φ', () => {
    for (const z of [-3, -1, 0, 0.5, 2]) {
      const step = 1e-5
      expect((normalCdf(z + step) - normalCdf(z - step)) / (2 * step)).toBeCloseTo(normalDensity(z), 9)
    }
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15)
  })
})

/** Φ⁻¹ as the nearest double, computed with mpmath at 40 digits; both sides of each seam of the algorithm are among them. */
const QUANTILES: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-30, -11.464024688443615],
  [2 ** -54, -8.292361075813595],
  [1e-12, -7.034483825301132],
  [2 ** -33, -6.3379577545537895],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.075, -1.439531470938456],
  [0.0750001, -1.4395307645017297],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4999, -0.00025066283008800747],
  [0.6, 0.2533471031357997],
  [0.925, 1.4395314709384561],
  [0.9250001, 1.4395321773759004],
  [0.975, 1.9599639845400538],
  [0.9999, 3.7190164854557084],
  [1 - 2 ** -33, 6.3379577545537895]
]

describe('normalQuantile', () => {
  it.each(QUANTILES)('Φ⁻¹(%d) = %d to 1e-15', (p, expected) => {
    expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThanOrEqual(1e-15)
  })

  it('undoes Φ', () => {
    for (let z = -8; z < 5; z += 0.01)
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(z > -6 ? 1e-9 : 1e-7)
  })

  it('is infinite at 0 and 1, 0 at the middle, and nothing outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(0.5)).toBe(0)
    for (const p of [-1e-9, 1 + 1e-9, Number.NaN]) expect(normalQuantile(p)).toBeNaN()
  })

  it('is the same on both sides, and rises', () => {
    let before = Number.NEGATIVE_INFINITY
    for (let n = 1; n < 2 ** 12; n++) {
      const p = n / 2 ** 12
      expect(normalQuantile(1 - p) + normalQuantile(p)).toBe(0)
      expect(normalQuantile(p)).toBeGreaterThan(before)
      before = normalQuantile(p)
    }
  })
})

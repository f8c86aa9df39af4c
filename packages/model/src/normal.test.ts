import { describe, expect, it } from 'vitest'
import { normalCdf, normalDensity } from './normal.js'

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

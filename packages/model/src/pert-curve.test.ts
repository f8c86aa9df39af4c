import { describe, expect, it } from 'vitest'
import cases from '../cases/pert-normal-scores.json' with { type: 'json' }
import { incompleteBetaInverse } from './incomplete-beta.js'
import { normalCdf } from './normal.js'
import { pertMean, pertVariance } from './pert.js'
import { atScore, pertCurve } from './pert-curve.js'
import { fillPanels, panelRule } from './quadrature.js'

const PARTS = [0, 1e-12, 0.004, 0.125, 0.3, 0.5, 0.66, 0.9, 1 - 1e-9, 1]

describe(cases.title, () => {
  it.each(cases.expected.rows)('mode at $part', ({ part, z, value }) => {
    const curve = pertCurve(part)
    z.forEach((score, i) => {
      expect(Math.abs(atScore(curve, score) - value[i]!)).toBeLessThan(cases.tolerance.absolute)
    })
  })
})

describe.each(PARTS)('pertCurve(%d)', part => {
  const curve = pertCurve(part)
  const [alpha, beta] = [1 + 4 * part, 5 - 4 * part]

  it('is the inverse of the beta distribution, at and between the nodes', () => {
    for (let z = -8; z <= 8; z += 1 / 37) {
      const exact =
        z < 0
          ? incompleteBetaInverse(normalCdf(z), alpha, beta)
          : 1 - incompleteBetaInverse(normalCdf(-z), beta, alpha)
      expect(Math.abs(atScore(curve, z) - exact)).toBeLessThan(5e-11)
    }
  })

  it('never falls and stays within the range', () => {
    let deepest = 0
    let before = 0
    for (let z = -9; z < 9; z += 1e-3) {
      const value = atScore(curve, z)
      deepest = Math.max(deepest, before - value)
      before = value
    }
    // One rounding, where two panels meet.
    expect(deepest).toBeLessThanOrEqual(2 ** -52)
    expect(atScore(curve, -9)).toBeGreaterThan(0)
    expect(before).toBeLessThanOrEqual(1)
  })

  it('has the mean and the variance of PERT', () => {
    const rule = panelRule(1)
    fillPanels(rule, [])
    let mean = 0
    let square = 0
    for (let j = 0; j < rule.count; j++) {
      const value = atScore(curve, rule.nodes[j]!)
      mean += rule.weights[j]! * value
      square += rule.weights[j]! * value * value
    }
    const range = { low: 0, mode: part, high: 1 }
    expect(Math.abs(mean - pertMean(range))).toBeLessThan(1e-9)
    expect(Math.abs(square - mean * mean - pertVariance(range))).toBeLessThan(1e-9)
  })

  it('mirrors the mode on the other side', () => {
    const other = pertCurve(1 - part)
    for (let z = -8; z <= 8; z += 0.173)
      expect(Math.abs(atScore(curve, z) + atScore(other, -z) - 1)).toBeLessThan(1e-12)
  })
})

describe('atScore', () => {
  it('keeps to its ends beyond them', () => {
    const curve = pertCurve(0.3)
    for (const z of [-9, -1e9, Number.NEGATIVE_INFINITY]) expect(atScore(curve, z)).toBe(atScore(curve, -8))
    for (const z of [9, 1e9, Number.POSITIVE_INFINITY]) expect(atScore(curve, z)).toBe(atScore(curve, 8))
    expect(atScore(curve, Number.NaN)).toBeNaN()
  })

  it.each([-0.01, 1.01, Number.NaN])('has no curve for a mode at %d', part => {
    expect(() => pertCurve(part)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

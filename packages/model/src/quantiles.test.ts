import { describe, expect, it } from 'vitest'
import known from '../cases/quantiles-type-7.json' with { type: 'json' }
import { PROBABILITIES, quantile } from './quantiles.js'
import { uniforms } from './testing/seeded-random.js'

describe('quantile', () => {
  it(known.title, () => {
    const sorted = known.inputs.sample.toSorted((a, b) => a - b)
    known.inputs.p.forEach((p, i) => {
      expect(Math.abs(quantile(sorted, p) - known.expected.quantiles[i]!)).toBeLessThanOrEqual(
        known.tolerance.absolute
      )
    })
  })

  it('is the least and the greatest at the ends, the middle in the middle', () => {
    expect(quantile([1, 2, 9], 0)).toBe(1)
    expect(quantile([1, 2, 9], 0.5)).toBe(2)
    expect(quantile([1, 2, 9], 1)).toBe(9)
    expect(quantile([1, 2, 4, 9], 0.5)).toBe(3)
  })

  it('never falls as p rises, and stays on a sample of equal values', () => {
    const uniform = uniforms(1)
    const sorted = Float64Array.from({ length: 37 }, uniform).sort()
    for (let i = 0; i < 200; i++)
      expect(quantile(sorted, (i + 1) / 200)).toBeGreaterThanOrEqual(quantile(sorted, i / 200))
    for (const p of PROBABILITIES) expect(quantile([0.1, 0.1, 0.1, 0.1], p)).toBe(0.1)
  })

  it('is the value of a sample of one, and NaN of none', () => {
    expect(quantile([7], 0.3)).toBe(7)
    expect(quantile([], 0.3)).toBeNaN()
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses p = %d', p => {
    expect(() => quantile([1, 2], p)).toThrow(`not a probability: ${p}`)
  })
})

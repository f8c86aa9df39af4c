import { describe, expect, it } from 'vitest'
import published from '../cases/beta-pert.json' with { type: 'json' }
import independent from '../cases/pert-distribution.json' with { type: 'json' }
import { ModelError } from './errors.js'
import { checkRange, pertMean, pertQuantile, pertShape, pertVariance } from './pert.js'

const within = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected), `${actual}, expected ${expected}`).toBeLessThanOrEqual(tolerance)

describe.each([
  { ...published, moments: 1e-8, quantiles: published.tolerance.absolute },
  {
    ...independent,
    moments: independent.tolerance.moments_relative,
    quantiles: independent.tolerance.quantiles_absolute
  }
])('$title', ({ expected, moments, quantiles }) => {
  it.each(expected.rows.map(row => ({ ...row })))('$low, $mode, $high', row => {
    const { alpha, beta } = pertShape(row)
    within(alpha, row.alpha, moments)
    within(beta, row.beta, moments)
    within(pertMean(row), row.mean, moments * Math.max(1, Math.abs(row.mean)))
    within(pertVariance(row), row.variance, moments * Math.max(1, row.variance))
    for (const [p, value] of Object.entries(row.quantiles))
      within(pertQuantile(row, Number(p)), value, quantiles)
  })
})

describe('pertQuantile', () => {
  const range = { low: 0.1, mode: 0.3, high: 0.7 }

  it('has the ends themselves as its ends', () => {
    for (const { low, mode, high } of [
      range,
      { low: -3, mode: -3, high: 0.1 },
      { low: 1e9, mode: 2e9, high: 2e9 }
    ]) {
      expect(pertQuantile({ low, mode, high }, 0)).toBe(low)
      expect(pertQuantile({ low, mode, high }, 1)).toBe(high)
    }
  })

  it('has the mean and the variance of the formulas', () => {
    const n = 20_000
    const draws = Array.from({ length: n }, (_, i) => pertQuantile(range, (i + 0.5) / n))
    const mean = draws.reduce((sum, x) => sum + x, 0) / n
    within(mean, pertMean(range), 1e-7)
    within(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n, pertVariance(range), 1e-6)
  })

  it('is the value itself where there is no doubt', () => {
    const sure = { low: 4, mode: 4, high: 4 }
    for (const p of [0, 0.3, 1]) expect(pertQuantile(sure, p)).toBe(4)
    expect([pertMean(sure), pertVariance(sure)]).toEqual([4, 0])
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %d', p => {
    expect(() => pertQuantile(range, p)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

describe('checkRange', () => {
  it.each([
    [0, 0, 0],
    [-1, -1, 1],
    [-1, 1, 1],
    [2, 3, 4]
  ])('takes %d, %d, %d', (low, mode, high) => {
    expect(() => checkRange({ low, mode, high }, 'exits')).not.toThrow()
  })

  it.each([
    [Number.NaN, 0, 1, 'is not made of finite numbers'],
    [0, Number.NaN, 1, 'is not made of finite numbers'],
    [0, 1, Number.POSITIVE_INFINITY, 'is not made of finite numbers'],
    [-1e308, 0, 1e308, 'is not made of finite numbers'],
    [2, 1.5, 1, 'has its low above its high'],
    [0, -0.1, 1, 'has its mode outside its ends'],
    [0, 1.1, 1, 'has its mode outside its ends']
  ])('refuses %d, %d, %d', (low, mode, high, why) => {
    const attempt = () => checkRange({ low, mode, high }, 'exits')
    expect(attempt).toThrow(ModelError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'bad-range', value: 'exits' }))
    expect(attempt).toThrow(`the range of exits ${why}: ${low}, ${mode}, ${high}`)
  })
})

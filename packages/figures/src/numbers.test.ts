import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, betweenText, change, decimal, exact, precise, quantity, spanText } from './numbers.js'

describe('quantities', () => {
  it.each([
    [0.24, 'share', '24\u00a0%', '24%'],
    [0.0084, 'share', '0,8\u00a0%', '0.8%'],
    [0.0701, 'share', '7\u00a0%', '7%'],
    [0.0714, 'share', '7,1\u00a0%', '7.1%'],
    [-0.03, 'share', '−3\u00a0%', '−3%'],
    [-0.0001, 'share', '0\u00a0%', '0%'],
    [0.0996, 'share', '10\u00a0%', '10%'],
    [15_000, 'fte', '15\u202f000\u00a0ETP', '15,000\u00a0FTE'],
    [234_567, 'persons', '235\u202f000', '235,000'],
    [1_234_567, 'persons', '1\u202f230\u202f000', '1,230,000'],
    [1874, 'persons', '1\u202f874', '1,874'],
    [Number.NaN, 'share', '–', '–'],
    [Number.POSITIVE_INFINITY, 'fte', '–', '–']
  ] as const)('%d of %s', (value, unit, fr, en) => {
    expect(quantity(value, unit, 'fr')).toBe(fr)
    expect(quantity(value, unit, 'en')).toBe(en)
  })

  it('are as published where they are quoted', () => {
    expect(exact(0.037, 'share', 'fr')).toBe('3,7\u00a0%')
    expect(exact(0.07, 'share', 'fr')).toBe('7\u00a0%')
    expect(exact(230_000, 'persons', 'en')).toBe('230,000')
  })

  it('have the decimals that they are asked for', () => {
    expect(precise(0.24, 'share', 1, 'fr')).toBe('24,0\u00a0%')
    expect(precise(281_044, 'fte', 1, 'fr')).toBe('281\u202f000\u00a0ETP')
  })
})

describe('changes', () => {
  it.each([
    [0.04, 'share', '+4\u00a0points', '+4\u00a0points'],
    [0.008, 'share', '+0,8\u00a0point', '+0.8\u00a0points'],
    [-0.01, 'share', '−1\u00a0point', '−1\u00a0point'],
    [0, 'share', '0\u00a0point', '0\u00a0points'],
    [-15_000, 'fte', '−15\u202f000\u00a0ETP', '−15,000\u00a0FTE'],
    [Number.NaN, 'share', '–', '–']
  ] as const)('%d of %s', (value, unit, fr, en) => {
    expect(change(value, unit, 'fr')).toBe(fr)
    expect(change(value, unit, 'en')).toBe(en)
  })
})

describe('ranges', () => {
  it('say both ends, the unit once', () => {
    expect(spanText(0.18, 0.3, 'share', 'fr')).toBe('18 à 30\u00a0%')
    expect(spanText(0.04, 0.052, 'share', 'fr')).toBe('4,0 à 5,2\u00a0%')
    expect(spanText(0.06, 0.112, 'share', 'en')).toBe('6 to 11%')
    expect(betweenText(0.18, 0.3, 'share', 'fr')).toBe('entre 18 et 30\u00a0%')
    expect(betweenText(12_000, 18_040, 'fte', 'en')).toBe('between 12,000 and 18,000\u00a0FTE')
  })

  it('are one number where both ends read the same', () => {
    expect(spanText(0.241, 0.239, 'share', 'fr')).toBe('24\u00a0%')
    expect(betweenText(0, 0, 'fte', 'en')).toBe('0\u00a0FTE')
  })
})

it('a number of any size reads back within its rounding', () => {
  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(finite, value => {
      const read = Number(bare(value, 'persons', 'en').replaceAll(',', '').replace('−', '-'))
      expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(0.5, Math.abs(value) * 0.0051))
      expect(decimal(value, 2, 'fr')).not.toMatch(/[-.,]{2}| |-/)
    }),
    { seed: 5, numRuns: 300 }
  )
})

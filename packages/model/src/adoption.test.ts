import { describe, expect, it } from 'vitest'
import { bass, logistic } from './adoption.js'
import type { Dataset } from './dataset.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const everyoneAlike = { heterogeneity: [rows.leadYears('nurse', 0)] }

const adoption = (overrides: Partial<Dataset>, pace = 0) => {
  const { at } = project(smallDataset({ ...everyoneAlike, ...overrides }), { adoption: { default: pace } })
  return (year: number) => at({ indicator: 'adoption', technology: 'ai' }, year)
}

describe('logistic', () => {
  it('is half its ceiling at its midpoint, and goes to 0 and to its ceiling', () => {
    expect(logistic(2026, 0.8, 2026, 0.5)).toBe(0.4)
    expect(logistic(-1e9, 0.8, 2026, 0.5)).toBe(0)
    expect(logistic(1e9, 0.8, 2026, 0.5)).toBe(0.8)
  })
})

describe('bass', () => {
  it('is 0 at and before its start, and goes to its ceiling', () => {
    expect([2000, 2020].map(t => bass(t, 0.8, 2020, 0.03, 0.4))).toEqual([0, 0])
    expect(bass(2020.01, 0.8, 2020, 0.03, 0.4)).toBeGreaterThan(0)
    expect(bass(1e6, 0.8, 2020, 0.03, 0.4)).toBe(0.8)
  })

  it('starts with the innovators: its slope at the start is P', () => {
    expect(bass(2020 + 1e-6, 1, 2020, 0.03, 0.4) / 1e-6).toBeCloseTo(0.03, 6)
  })
})

describe('adoption of a profession where everyone is alike', () => {
  const paces = [
    { ceiling: 0.5, midpoint: 2030, rate: 0.2 },
    { ceiling: 0.7, midpoint: 2028, rate: 0.4 },
    { ceiling: 1, midpoint: 2024, rate: 1 }
  ] as const
  const curves = (['slow', 'median', 'fast'] as const).map((pace, i) =>
    rows.logisticRow('nurse', 'ai', pace, paces[i]!)
  )

  it('is the curve, each of its parameters read at the pace', () => {
    const years = [2018, 2024, 2030]
    const expected = (ceiling: number, midpoint: number, rate: number) =>
      years.map(year => expect.closeTo(logistic(year, ceiling, midpoint, rate), 14))
    expect(years.map(adoption({ adoption: curves }, -1))).toEqual(expected(0.5, 2030, 0.2))
    expect(years.map(adoption({ adoption: curves }, 0))).toEqual(expected(0.7, 2028, 0.4))
    expect(years.map(adoption({ adoption: curves }, 1))).toEqual(expected(1, 2024, 1))
    expect(years.map(adoption({ adoption: curves }, 0.5))).toEqual(expected(0.85, 2026, 0.7))
    expect(years.map(adoption({ adoption: curves }, -0.25))).toEqual(expected(0.65, 2028.5, 0.35))
  })

  it('reads a Bass curve the same way', () => {
    const bassCurves = rows.bassRows('nurse', 'ai', { ceiling: 0.9, start: 2020, p: 0.03, q: 0.4 })
    const fast = { ...bassCurves[2]!, start: 2018, q: 0.6 }
    const at = adoption({ adoption: [bassCurves[0]!, bassCurves[1]!, fast] }, 0.5)
    for (const year of [2018, 2019, 2022, 2030])
      expect(at(year)).toBeCloseTo(bass(year, 0.9, 2019, 0.03, 0.5), 14)
  })

  it('is 0 of a technology without a curve', () => {
    expect(adoption({ adoption: [], potential: [] })(2030)).toBe(0)
  })
})

describe('intensity', () => {
  it('takes its part of the use, and leaves adoption alone', () => {
    const full = project(smallDataset({ potential: [rows.gain('nurse', 'care', 'ai', 2019, 0.6)] }))
    const part = project(
      smallDataset({
        potential: [rows.gain('nurse', 'care', 'ai', 2019, 0.6)],
        intensity: [rows.intensity('nurse', 'ai', 0.4)]
      })
    )
    const key = { indicator: 'adoption', technology: 'ai' }
    expect(part.at(key, 2028)).toBe(full.at(key, 2028))
    expect(part.at('potential', 2028)).toBe(full.at('potential', 2028))
    expect(part.at('effective', 2028)).toBeCloseTo(0.4 * full.at('effective', 2028), 15)
  })
})

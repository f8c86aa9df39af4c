import { describe, expect, it } from 'vitest'
import { randomOf } from './random.js'

const DRAWS = 50_000

describe('seeded random numbers', () => {
  it('are the same for the same seed and stream, and others for another', () => {
    const of = (seed: number, stream: number) => {
      const { uniform } = randomOf(seed, stream)
      return Array.from({ length: 20 }, uniform)
    }
    expect(of(1, 2)).toEqual(of(1, 2))
    const all = [of(1, 2), of(1, 3), of(2, 2), of(2, 1), of(0, 0)].flat()
    expect(new Set(all).size).toBe(all.length)
  })

  it('fill (0, 1) evenly, one after the other as in pairs', () => {
    const { uniform } = randomOf(7, 1)
    const cells = new Float64Array(100)
    let before = uniform()
    for (let k = 0; k < DRAWS; k++) {
      const now = uniform()
      expect(now > 0 && now < 1).toBe(true)
      cells[Math.floor(before * 10) * 10 + Math.floor(now * 10)]!++
      before = now
    }
    // Pearson's statistic of 100 cells: beyond 99 ± 5 standard deviations of √(2 · 99) they would not be even.
    const expected = DRAWS / 100
    const statistic = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(Math.abs(statistic - 99)).toBeLessThan(5 * Math.sqrt(198))
  })

  it('are normal where that is asked: mean 0, variance 1, no skew, fourth moment 3', () => {
    const { normal } = randomOf(7, 2)
    const moments = [0, 0, 0, 0]
    for (let k = 0; k < DRAWS; k++) {
      const value = normal()
      for (let m = 0; m < 4; m++) moments[m]! += value ** (m + 1) / DRAWS
    }
    const expected = [0, 1, 0, 3]
    const error = [1, 2, 15, 96].map(variance => 5 * Math.sqrt(variance / DRAWS))
    moments.forEach((moment, m) => {
      expect(Math.abs(moment - expected[m]!), `moment ${m + 1}`).toBeLessThan(error[m]!)
    })
  })
})

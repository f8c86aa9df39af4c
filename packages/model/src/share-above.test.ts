import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal.js'
import { naiveCrowd } from './testing/naive-crowd.js'
import { ask } from './testing/naive-person.js'
import * as rows from './testing/rows.js'
import { project, scenario, smallDataset } from './testing/small-dataset.js'

const shareAbove = (dataset: ReturnType<typeof smallDataset>, year: number) =>
  project(dataset).at('share_above', year)

/** z at which a gain on a logistic curve equals the threshold. */
const crossing = (year: number, threshold: number, delta: number, gain: number) =>
  (2026 - Math.log(gain / threshold - 1) / 0.5 - year) / delta

describe('share above the threshold, one logistic curve', () => {
  const at2030 = [rows.gain('nurse', 'care', 'ai', 2019, 0.6)]
  it.each([
    { delta: 0.01, threshold: 0.3 },
    { delta: 0.5, threshold: 0.3 },
    { delta: 2, threshold: 0.3 },
    { delta: 2, threshold: 0.05 },
    { delta: 6, threshold: 0.45 },
    { delta: 6, threshold: 0.59999 },
    { delta: 60, threshold: 0.17 }
  ])('is Φ(−z*) to 1e-9, δ = $delta, θ = $threshold', ({ delta, threshold }) => {
    const dataset = smallDataset({
      potential: at2030,
      threshold,
      heterogeneity: [rows.leadYears('nurse', delta)]
    })
    for (let year = 2019; year <= 2030; year++) {
      const expected = normalCdf(-crossing(year, threshold, delta, 0.6))
      expect(Math.abs(shareAbove(dataset, year) - expected)).toBeLessThan(1e-9)
    }
  })

  it('is nobody where the gain cannot reach the threshold, and everybody where nobody is below', () => {
    const above = (threshold: number) => shareAbove(smallDataset({ potential: at2030, threshold }), 2025)
    expect(above(0.61)).toBe(0)
    expect(above(1e-12)).toBe(1)
  })

  it('is to 1e-9 beside a Bass curve that has not started', () => {
    const dataset = smallDataset({
      technologies: ['ai', 'robot'].map(rows.named),
      potential: [...at2030, rows.gain('nurse', 'care', 'robot', 2019, 0.9)],
      adoption: [
        ...rows.logisticRows('nurse', 'ai', { ceiling: 1, midpoint: 2026, rate: 0.5 }),
        ...rows.bassRows('nurse', 'robot', { ceiling: 1, start: 2060, p: 0.5, q: 0.4 })
      ]
    })
    for (let year = 2020; year <= 2030; year++) {
      const expected = normalCdf(-crossing(year, 0.3, 2, 0.6))
      expect(Math.abs(shareAbove(dataset, year) - expected)).toBeLessThan(1e-9)
    }
  })

  it('is to 1e-9 beside a curve whose ceiling is 0', () => {
    const dataset = smallDataset({
      technologies: ['ai', 'robot'].map(rows.named),
      potential: [...at2030, rows.gain('nurse', 'care', 'robot', 2019, 0.9)],
      adoption: [
        ...rows.logisticRows('nurse', 'ai', { ceiling: 1, midpoint: 2026, rate: 0.5 }),
        ...rows.logisticRows('nurse', 'robot', { ceiling: 0, midpoint: 2026, rate: 0.5 })
      ]
    })
    for (let year = 2020; year <= 2030; year++) {
      const expected = normalCdf(-crossing(year, 0.3, 2, 0.6))
      expect(Math.abs(shareAbove(dataset, year) - expected)).toBeLessThan(1e-9)
    }
  })
})

describe('share above the threshold, everyone alike', () => {
  it('is 0 or 1', () => {
    const dataset = smallDataset({
      potential: [rows.gain('nurse', 'care', 'ai', 2019, 0.6)],
      heterogeneity: [rows.leadYears('nurse', 0)]
    })
    const { at } = project(dataset)
    for (let year = 2018; year <= 2030; year++)
      expect(at('share_above', year)).toBe(at('effective', year) > 0.3 ? 1 : 0)
    expect([at('share_above', 2025), at('share_above', 2027)]).toEqual([0, 1])
  })
})

describe('share above the threshold, a Bass curve', () => {
  it('counts those who have started and passed it', () => {
    const dataset = smallDataset({
      adoption: rows.bassRows('nurse', 'ai', { ceiling: 1, start: 2022, p: 0.3, q: 0.3 }),
      potential: [rows.gain('nurse', 'care', 'ai', 2019, 0.6)]
    })
    // F(t) = 1/2 at ln(2 + Q/P) / (P + Q) years.
    const z = (year: number) => (2022 + Math.log(3) / 0.6 - year) / 2
    for (let year = 2019; year <= 2030; year++)
      expect(Math.abs(shareAbove(dataset, year) - normalCdf(-z(year)))).toBeLessThan(1e-9)
  })
})

describe('share above the threshold, where a negative gain makes freed time fall', () => {
  /** The first technology frees, the second takes back, a third frees again. */
  const upAndDown = (
    midpoints: readonly number[],
    rate: number,
    gains: readonly number[],
    threshold = 0.3
  ) => {
    const technologies = midpoints.map((_, k) => `technology-${k}`)
    return smallDataset({
      threshold,
      technologies: technologies.map(rows.named),
      potential: technologies.map((technology, k) => rows.gain('nurse', 'care', technology, 2019, gains[k]!)),
      adoption: technologies.flatMap((technology, k) =>
        rows.logisticRows('nurse', technology, { ceiling: 1, midpoint: midpoints[k]!, rate })
      ),
      heterogeneity: [rows.leadYears('nurse', 5)]
    })
  }
  const question = (dataset: ReturnType<typeof smallDataset>, year: number) => ({
    dataset,
    scenario: scenario(),
    profession: 'nurse',
    year
  })
  const intervals = (dataset: ReturnType<typeof smallDataset>, year: number) => {
    const answer = ask(question(dataset, year))
    let edges = 0
    for (let z = -8; z < 8; z += 1e-3)
      if (answer(z).freed > dataset.threshold !== answer(z + 1e-3).freed > dataset.threshold) edges++
    return edges
  }

  it('is the measure of two intervals, against brute force', () => {
    const dataset = upAndDown([2020, 2026, 2032], 2, [0.5, -0.8, 0.6])
    expect(intervals(dataset, 2026)).toBe(3)
    for (const year of [2020, 2023, 2026, 2030]) {
      const expected = naiveCrowd(question(dataset, year)).above(0.3)
      expect(Math.abs(shareAbove(dataset, year) - expected)).toBeLessThan(1e-9)
    }
  })

  it('is 0 where a negative gain alone costs time, and its bands hold everyone under 10 %', () => {
    const dataset = upAndDown([2024], 0.5, [-0.4])
    const { at } = project(dataset)
    expect(at('effective', 2030)).toBeLessThan(-0.1)
    expect(at('share_above', 2030)).toBe(0)
    expect(at('people_0_10', 2030)).toBe(at('headcount', 2030))
  })

  it.each([
    { rate: 8, under: 1e-3 },
    { rate: 2, under: 1e-6 },
    { rate: 2, under: 1e-7 }
  ])('does not miss an interval narrower than a step of the scan, r = $rate', ({ rate, under }) => {
    const dataset = upAndDown([2026.25, 2026.65], rate, [0.5, -0.9])
    const answer = ask(question(dataset, 2026))
    let [peak, top] = [0, 0]
    for (let i = 0; i <= 160_000; i++) {
      const z = -8 + i / 10_000
      const { freed } = answer(z)
      if (freed > peak) [peak, top] = [freed, z]
    }
    const near = { ...dataset, threshold: peak - under }
    /** Where freed time falls to the threshold on one side of the peak, by halving. */
    const edge = (side: number) => {
      let [inside, outside] = [top, top + side / 2]
      for (let step = 0; step < 60; step++) {
        const middle = (inside + outside) / 2
        if (answer(middle).freed > near.threshold) inside = middle
        else outside = middle
      }
      return inside
    }
    const [from, to] = [edge(-1), edge(1)]
    expect(to - from).toBeLessThan(0.1)
    const expected = normalCdf(to) - normalCdf(from)
    expect(Math.abs(shareAbove(near, 2026) - expected)).toBeLessThan(1e-9)
  })
})

import { describe, expect, it } from 'vitest'
import { bass } from './adoption.js'
import type { AdoptionCurve } from './dataset.js'
import { normalDensity } from './normal.js'
import {
  evenRules,
  fillPanels,
  hermiteRule,
  panelRule,
  pointRule,
  pushBreaks,
  type Rule,
  Z_LIMIT
} from './quadrature.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const mean = ({ nodes, weights, count }: Rule, f: (z: number) => number) => {
  let sum = 0
  for (let j = 0; j < count; j++) sum += weights[j]! * f(nodes[j]!)
  return sum
}

/** Simpson's rule on both sides of `kink`, fine enough for any curve of these tests. */
function bruteForce(f: (z: number) => number, kink = 0): number {
  const side = (from: number, to: number) => {
    const steps = 8000
    const h = (to - from) / steps
    const at = (z: number) => f(z) * normalDensity(z)
    let sum = at(from) + at(to)
    for (let i = 1; i < steps; i++) sum += (i % 2 === 0 ? 2 : 4) * at(from + i * h)
    return (h * sum) / 3
  }
  return Math.abs(kink) < 9 ? side(-9, kink) + side(kink, 9) : side(-9, 9)
}

/** E[Z^n] = (n − 1)!! for even n, 0 for odd. */
const moment = (n: number) => {
  let product = n % 2 === 0 ? 1 : 0
  for (let i = n - 1; i > 1; i -= 2) product *= i
  return product
}

describe('hermiteRule', () => {
  const rule = hermiteRule()
  it.each(Array.from({ length: 16 }, (_, n) => 2 * n))('is exact for z^%d', n => {
    expect(Math.abs(mean(rule, z => z ** n) / moment(n) - 1)).toBeLessThan(1e-12)
  })
  it('is symmetric and in increasing order', () => {
    for (let j = 0; j < 16; j++) {
      expect(rule.nodes[j]).toBe(-rule.nodes[15 - j]!)
      expect(rule.weights[j]).toBe(rule.weights[15 - j])
      if (j > 0) expect(rule.nodes[j]).toBeGreaterThan(rule.nodes[j - 1]!)
    }
  })
})

describe('pointRule', () => {
  it('is everyone at 0', () => {
    expect(mean(pointRule(), z => 3 + z)).toBe(3)
  })
})

describe('evenRules', () => {
  const logistic = (steepness: number, middle: number) => (z: number) =>
    1 / (1 + Math.exp(-steepness * (z - middle)))
  const middles = [-6, -2.5, -0.3, 0, 1, 3.3, 7]

  it.each(evenRules())('integrate logistics, their products and logarithms up to δ·r = $steepest', rule => {
    expect([...rule.nodes]).toEqual([...rule.nodes].sort((a, b) => a - b))
    expect(Math.abs(mean(rule, () => 1) - 1)).toBeLessThan(2e-10)
    for (const middle of middles) {
      const curve = logistic(rule.steepest, middle)
      const product = (z: number) =>
        (1 - 0.9 * curve(z)) * (1 - 0.5 * logistic(rule.steepest / 2, -middle)(z))
      for (const f of [curve, product, (z: number) => Math.log(1 - 0.6 * curve(z))])
        expect(Math.abs(mean(rule, f) - bruteForce(f))).toBeLessThan(1e-8)
    }
  })

  it('take over from each other, the less steep first, with more and more nodes', () => {
    const rules = evenRules()
    for (let i = 1; i < rules.length; i++) {
      expect(rules[i]!.steepest).toBeGreaterThan(rules[i - 1]!.steepest)
      expect(rules[i]!.count).toBeGreaterThan(rules[i - 1]!.count)
    }
  })
})

describe('fillPanels', () => {
  const panels = (push: (breaks: number[]) => void = () => undefined) => {
    const rule = panelRule(4)
    const breaks: number[] = []
    push(breaks)
    fillPanels(rule, breaks)
    return rule
  }

  it.each([0, 1, 2, 3, 4, 6])('without breaks is exact for z^%d', n => {
    expect(Math.abs(mean(panels(), z => z ** n) - moment(n))).toBeLessThan(1e-9)
  })

  it.each([-7.99, -3.2, -4, 0, 1e-13, 1.234, 4, 7.5])('integrates a kink at %d', kink => {
    const rule = panels(breaks => pushBreaks(breaks, kink, kink, 0.1))
    // E[max(z − kink, 0)] = φ(kink) − kink (1 − Φ(kink)), here by brute force from the kink on.
    const ramp = (z: number) => Math.max(z - kink, 0)
    expect(Math.abs(mean(rule, ramp) - bruteForce(ramp, kink))).toBeLessThan(1e-6)
  })

  it.each([0.1, 0.5, 0.75, 0.76, 1, 2, 5, 10, 20, 50])('integrates logistics of steepness %d', steepness => {
    for (const middle of [-9, -3.9, -1, 0, 0.3, 2, 4.1, 8.5]) {
      const rule = panels(breaks => pushBreaks(breaks, Number.NaN, middle, steepness))
      const curve = (z: number) => 1 / (1 + Math.exp(-steepness * (z - middle)))
      expect(Math.abs(mean(rule, curve) - bruteForce(curve))).toBeLessThan(1e-8)
    }
  })

  it('has room for the breaks of four steep curves that start inside, and keeps them in order', () => {
    const rule = panels(breaks => {
      for (const kink of [-2, -1, 0.5, 3]) pushBreaks(breaks, kink, kink + 0.3, 60)
    })
    expect(rule.count).toBeLessThanOrEqual(rule.nodes.length)
    for (let j = 1; j < rule.count; j++) expect(rule.nodes[j]).toBeGreaterThan(rule.nodes[j - 1]!)
    expect(rule.nodes[0]).toBeGreaterThan(-Z_LIMIT)
    expect(rule.nodes[rule.count - 1]).toBeLessThan(Z_LIMIT)
    expect(mean(rule, () => 1)).toBeCloseTo(1, 12)
  })
})

describe('expectations of a run, against a brute-force integral', () => {
  const steepness = [0.1, 0.3, 0.5, 1, 1.2, 1.4, 1.499, 1.5, 1.501, 2, 3, 5, 8, 12, 20, 35, 50]
  const years = [2019, 2022, 2025, 2026, 2027, 2030]
  const delta = 5
  const technologies = ['a', 'b', 'c', 'd']

  /** Several technologies with one curve, in one activity. */
  const projected = (adoption: (technology: string) => AdoptionCurve[]) =>
    project(
      smallDataset({
        technologies: technologies.map(rows.named),
        potential: technologies.map(technology => rows.gain('nurse', 'care', technology, 2019, 0.6)),
        adoption: technologies.flatMap(adoption),
        heterogeneity: [rows.leadYears('nurse', delta)]
      })
    ).at

  it.each(steepness)('logistic, δ·r = %d: adoption to 1e-6', s => {
    const rate = s / delta
    const at = projected(technology =>
      rows.logisticRows('nurse', technology, { ceiling: 1, midpoint: 2026, rate })
    )
    for (const year of years) {
      const curve = (z: number) => 1 / (1 + Math.exp(-rate * (year + delta * z - 2026)))
      const adoption = at({ indicator: 'adoption', technology: 'a' }, year)
      expect(Math.abs(adoption - bruteForce(curve))).toBeLessThan(1e-6)
    }
  })

  it.each(steepness)('four logistics in one activity, δ·r = %d: effective gain to 1e-6', s => {
    const rate = s / delta
    const at = projected(technology =>
      rows.logisticRows('nurse', technology, { ceiling: 1, midpoint: 2026, rate })
    )
    for (const year of years) {
      const freed = (z: number) => 1 - (1 - 0.6 / (1 + Math.exp(-rate * (year + delta * z - 2026)))) ** 4
      expect(Math.abs(at('effective', year) - bruteForce(freed))).toBeLessThan(1e-6)
    }
  })

  it.each(steepness)('Bass, δ·(P + Q) = %d: adoption and effective gain to 1e-6', s => {
    for (const part of [0.02, 0.3, 0.8, 1]) {
      const p = (part * s) / delta
      const q = ((1 - part) * s) / delta
      const at = projected(technology =>
        rows.bassRows('nurse', technology, { ceiling: 1, start: 2024.5, p, q })
      )
      for (const year of years) {
        const curve = (z: number) => bass(year + delta * z, 1, 2024.5, p, q)
        const kink = (2024.5 - year) / delta
        const adoption = at({ indicator: 'adoption', technology: 'a' }, year)
        expect(Math.abs(adoption - bruteForce(curve, kink))).toBeLessThan(1e-6)
        const freed = (z: number) => 1 - (1 - 0.6 * curve(z)) ** 4
        expect(Math.abs(at('effective', year) - bruteForce(freed, kink))).toBeLessThan(1e-6)
      }
    }
  })
})

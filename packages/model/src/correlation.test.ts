import { describe, expect, it } from 'vitest'
import {
  type Correlation,
  type CorrelationFactor,
  correlate,
  correlationFactor,
  regression
} from './correlation.js'
import { normalCdf } from './normal.js'
import { createPoints, fillScores } from './sobol-points.js'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
const pair = (first: string, second: string, correlation: number): Correlation => ({
  first,
  second,
  correlation
})
/** Of e, b and d, the last correlated with both. */
const PAIRS = [pair('e', 'b', 0.5), pair('b', 'd', -0.7), pair('d', 'e', -0.2)]

function factorOf(pairs: Correlation[]): CorrelationFactor {
  const factor = correlationFactor(NAMES, pairs)
  if (!factor) throw new Error('no factor')
  return factor
}

describe('correlationFactor', () => {
  it('is of the inputs that are correlated, in the order of the names', () => {
    const { members, matrix, lower } = factorOf(PAIRS)
    expect([...members]).toEqual([1, 3, 4])
    expect([...matrix]).toEqual([1, -0.7, 0.5, -0.7, 1, -0.2, 0.5, -0.2, 1])
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) {
        let sum = 0
        for (let k = 0; k < 3; k++) sum += lower[i * 3 + k]! * lower[j * 3 + k]!
        expect(sum).toBeCloseTo(matrix[i * 3 + j]!, 15)
        if (j > i) expect(lower[i * 3 + j]).toBe(0)
      }
  })

  it('keeps the order of the names past the tenth', () => {
    const names = Array.from({ length: 12 }, (_, i) => `input-${i}`)
    const factor = correlationFactor(names, [
      pair('input-11', 'input-2', 0.1),
      pair('input-10', 'input-2', 0.2)
    ])
    expect([...(factor?.members ?? [])]).toEqual([2, 10, 11])
    expect([...(factor?.matrix ?? [])].slice(0, 3)).toEqual([1, 0.2, 0.1])
  })

  it('is nothing without a pair', () => {
    expect(correlationFactor(NAMES, [])).toBeNull()
  })

  it('refuses a name that is not known, with those that are', () => {
    expect(() => correlationFactor(NAMES, [pair('a', 'z', 0.1)])).toThrow(
      expect.objectContaining({ code: 'unknown-id', value: 'z', known: NAMES })
    )
  })

  it.each([1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a correlation of %d', correlation => {
    expect(() => correlationFactor(NAMES, [pair('a', 'c', correlation)])).toThrow(
      expect.objectContaining({ code: 'impossible-correlation', value: 'a, c' })
    )
  })

  it('refuses an input with itself, and a pair given twice', () => {
    const refused = expect.objectContaining({ code: 'impossible-correlation' })
    expect(() => correlationFactor(NAMES, [pair('a', 'a', 0.5)])).toThrow(refused)
    expect(() => correlationFactor(NAMES, [pair('a', 'b', 0.5), pair('b', 'a', 0.4)])).toThrow(refused)
  })

  it('refuses correlations that no inputs can have, and names the inputs', () => {
    const impossible = [pair('a', 'b', 0.9), pair('b', 'c', 0.9), pair('a', 'c', -0.9), pair('d', 'e', 0.1)]
    expect(() => correlationFactor(NAMES, impossible)).toThrow(
      expect.objectContaining({ code: 'impossible-correlation', value: 'a, b, c' })
    )
    // 0.9, 0.9 allow down to 0.62, where the matrix is singular.
    const edge = (r: number) => [pair('a', 'b', 0.9), pair('b', 'c', 0.9), pair('a', 'c', r)]
    expect(() => correlationFactor(NAMES, edge(0.62))).toThrow('no inputs can be so correlated: a, b, c')
    expect(correlationFactor(NAMES, edge(0.63))).not.toBeNull()
  })
})

describe('correlate', () => {
  const dimensions = NAMES.length
  const draws = 16_384
  const independent = new Float64Array(draws * dimensions)
  fillScores(createPoints(dimensions, 7), 0, draws, independent)
  const factor = factorOf(PAIRS)
  const scores = independent.slice()
  correlate(factor, scores, dimensions, draws)
  const mean = (f: (row: number) => number) => {
    let sum = 0
    for (let d = 0; d < draws; d++) sum += f(d * dimensions)
    return sum / draws
  }

  it('is L times the scores, and leaves the other inputs alone', () => {
    const { members, lower } = factor
    for (let d = 0; d < draws; d += 97)
      for (let i = 0; i < dimensions; i++) {
        const row = d * dimensions
        const place = members.indexOf(i)
        const expected =
          place < 0
            ? independent[row + i]!
            : [...members].reduce((sum, at, k) => sum + lower[place * 3 + k]! * independent[row + at]!, 0)
        expect(scores[row + i]).toBeCloseTo(expected, 14)
      }
  })

  it('gives the scores the correlations asked for', () => {
    for (let i = 0; i < dimensions; i++)
      for (let j = 0; j < i; j++) {
        const [pi, pj] = [factor.members.indexOf(i), factor.members.indexOf(j)]
        const expected = pi < 0 || pj < 0 ? 0 : factor.matrix[pi * 3 + pj]!
        expect(Math.abs(mean(row => scores[row + i]! * scores[row + j]!) - expected)).toBeLessThan(0.01)
      }
  })

  it('leaves every input standard normal', () => {
    for (let i = 0; i < dimensions; i++) {
      const sorted = Array.from({ length: draws }, (_, d) => normalCdf(scores[d * dimensions + i]!)).sort(
        (a, b) => a - b
      )
      // Kolmogorov's distance: 1.36 / 128 at 5 % for independent draws.
      const distance = Math.max(...sorted.map((u, n) => Math.abs(u - (n + 0.5) / draws)))
      expect(distance).toBeLessThan(0.005)
    }
  })
})

describe('regression', () => {
  const factor = factorOf([...PAIRS, pair('a', 'b', 0.3), pair('a', 'd', 0.1)])
  const m = factor.members.length
  const r = (i: number, j: number) => factor.matrix[i * m + j]!

  it('is the correlation when one is known', () => {
    expect(regression(factor, [2])).toEqual(Float64Array.from([r(0, 2), r(1, 2), r(3, 2)]))
  })

  it('is the textbook formula when two are known', () => {
    const determinant = 1 - r(0, 3) ** 2
    // Rows for members 1 and 2; columns for 3 and 0, in the order given.
    const expected = [1, 2].flatMap(h => [
      (r(h, 3) - r(h, 0) * r(0, 3)) / determinant,
      (r(h, 0) - r(h, 3) * r(0, 3)) / determinant
    ])
    regression(factor, [3, 0]).forEach((weight, n) => {
      expect(weight).toBeCloseTo(expected[n]!, 14)
    })
  })

  it('leaves what does not go with what is known: (R_hg − W R_gg) = 0', () => {
    const given = [2, 0, 1]
    const weights = regression(factor, given)
    expect(weights).toHaveLength(3)
    given.forEach(g => {
      const explained = given.reduce((sum, k, n) => sum + weights[n]! * r(k, g), 0)
      expect(explained).toBeCloseTo(r(3, g), 14)
    })
  })

  it('has nothing to say of nothing, or from nothing', () => {
    expect(regression(factor, [])).toHaveLength(0)
    expect(regression(factor, [0, 1, 2, 3])).toHaveLength(0)
  })

  it.each([[[0, 0]], [[4]], [[-1]], [[0.5]]])('refuses the places %j', given => {
    expect(() => regression(factor, given)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

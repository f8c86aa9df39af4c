import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal.js'
import { TABLE_DIMENSIONS } from './sobol-directions.js'
import { createPoints, fillScores, REPLICATES } from './sobol-points.js'

const scoresOf = (dimensions: number, seed: number, draws: number, firstDraw = 0) => {
  const scores = new Float64Array(draws * dimensions)
  fillScores(createPoints(dimensions, seed), firstDraw, draws, scores)
  return scores
}

/** Draws of one replicate in one dimension, as probabilities. */
const uniforms = (scores: Float64Array, dimensions: number, replicate: number, dimension: number) => {
  const points = scores.length / dimensions / REPLICATES
  return Array.from({ length: points }, (_, n) =>
    normalCdf(scores[(n * REPLICATES + replicate) * dimensions + dimension]!)
  )
}

const correlationOf = (x: number[], y: number[]) => {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  const product = (a: number[], ma: number, b: number[], mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0)
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my))
}

describe('fillScores', () => {
  it('has one point in each interval of 2^−m, in every dimension of every replicate', () => {
    const points = 2 ** 6
    const dimensions = TABLE_DIMENSIONS + 20
    const scores = scoresOf(dimensions, 2019, points * REPLICATES)
    for (const replicate of [0, 7, 15])
      for (let i = 0; i < dimensions; i++) {
        const cells = uniforms(scores, dimensions, replicate, i).map(u => Math.floor(u * points))
        expect(new Set(cells).size).toBe(points)
      }
  })

  it('has one point in each box of area 2^−m in the first two dimensions', () => {
    const m = 8
    const scores = scoresOf(2, 5, 2 ** m * REPLICATES)
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
      const x = uniforms(scores, 2, replicate, 0)
      const y = uniforms(scores, 2, replicate, 1)
      for (let k = 0; k <= m; k++) {
        const box = (n: number) =>
          Math.floor(x[n]! * 2 ** k) * 2 ** (m - k) + Math.floor(y[n]! * 2 ** (m - k))
        expect(new Set(x.map((_, n) => box(n))).size).toBe(2 ** m)
      }
    }
  })

  it('gives a draw the same scores in whatever block it is asked for', () => {
    const dimensions = TABLE_DIMENSIONS + 3
    const whole = scoresOf(dimensions, 11, 100)
    for (const [first, draws] of [
      [0, 1],
      [1, 30],
      [15, 2],
      [47, 53],
      [99, 1]
    ] as const)
      expect(scoresOf(dimensions, 11, draws, first)).toEqual(
        whole.slice(first * dimensions, (first + draws) * dimensions)
      )
  })

  it('gives the first dimensions the same scores however many there are', () => {
    const few = scoresOf(3, 8, 40)
    const many = scoresOf(50, 8, 40)
    for (let d = 0; d < 40; d++) expect(many.slice(d * 50, d * 50 + 3)).toEqual(few.slice(d * 3, d * 3 + 3))
  })

  it('gives other replicates, other seeds and other dimensions other scores', () => {
    const scores = scoresOf(4, 1, 64 * REPLICATES)
    expect(new Set(scores).size).toBe(scores.length)
    for (const seed of [0, 2, 2 ** 32 + 1, 2 ** 53 - 1]) {
      const others = new Set(scoresOf(4, seed, 64 * REPLICATES))
      expect(scores.filter(score => others.has(score)).length).toBeLessThan(2)
    }
  })

  it('scrambles the replicates independently', () => {
    // The first bit of a dimension is flipped for all of a replicate or for none: two replicates agree or not, but on average they do not.
    const seeds = 400
    let sum = 0
    for (let seed = 0; seed < seeds; seed++) {
      const scores = scoresOf(2, seed, 8 * REPLICATES)
      sum += correlationOf(uniforms(scores, 2, 0, 1), uniforms(scores, 2, 1, 1))
    }
    expect(Math.abs(sum / seeds)).toBeLessThan(3 / Math.sqrt(seeds))
  })

  it('gives dimensions past the table points of their own', () => {
    const dimensions = 2 * TABLE_DIMENSIONS + 12
    const scores = scoresOf(dimensions, 3, 256 * REPLICATES)
    for (const base of [0, 1, 2, 11])
      for (const [i, j] of [
        [base, base + TABLE_DIMENSIONS],
        [base, base + 2 * TABLE_DIMENSIONS],
        [base + TABLE_DIMENSIONS, base + 2 * TABLE_DIMENSIONS]
      ] as const) {
        const all = (dimension: number) =>
          Array.from({ length: 256 * REPLICATES }, (_, d) => scores[d * dimensions + dimension]!)
        // Standard error 1 / 64 for independent draws.
        expect(Math.abs(correlationOf(all(i), all(j)))).toBeLessThan(4 / 64)
      }
  })

  it('is reproducible', () => {
    expect([...scoresOf(3, 2019, 2)]).toEqual([
      0.5891650008308641, -1.1497895658896333, -0.03577727154567213, -0.9004981556836757, 0.6576040537445497,
      0.11428765600456274
    ])
    expect([...scoresOf(1, 0, 1, 123_456_789)]).toEqual([-0.8987561420236628])
    expect([...scoresOf(TABLE_DIMENSIONS + 1, 2 ** 53 - 1, 1, 40).slice(-2)]).toEqual([
      0.2803213787465164, -1.3528690027728731
    ])
  })

  it('is standard normal', () => {
    const scores = scoresOf(5, 42, 4096)
    for (let i = 0; i < 5; i++) {
      const column = Array.from({ length: 4096 }, (_, d) => scores[d * 5 + i]!)
      const mean = (power: number) => column.reduce((sum, z) => sum + z ** power, 0) / column.length
      expect(Math.abs(mean(1))).toBeLessThan(1e-3)
      expect(Math.abs(mean(2) - 1)).toBeLessThan(5e-3)
      expect(Math.abs(mean(3))).toBeLessThan(0.02)
      expect(Math.abs(mean(4) - 3)).toBeLessThan(0.1)
    }
  })
})

describe('the mean of a smooth function', () => {
  const dimensions = 6
  /** E = 1: a product of 1 + (u² − 1/3) / i. */
  const meanOf = (scores: Float64Array, replicate: number) => {
    const columns = Array.from({ length: dimensions }, (_, i) => uniforms(scores, dimensions, replicate, i))
    const points = columns[0]!.length
    let sum = 0
    for (let n = 0; n < points; n++)
      sum += columns.reduce((product, column, i) => product * (1 + (column[n]! ** 2 - 1 / 3) / (i + 1)), 1)
    return sum / points
  }
  /** Root mean square error of the replicates' means, and their spread. */
  const errorWith = (points: number, seed: number) => {
    const scores = scoresOf(dimensions, seed, points * REPLICATES)
    const means = Array.from({ length: REPLICATES }, (_, r) => meanOf(scores, r))
    const mean = means.reduce((sum, value) => sum + value, 0) / REPLICATES
    const spread = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (REPLICATES - 1)
    return {
      error: Math.sqrt(means.reduce((sum, value) => sum + (value - 1) ** 2, 0) / REPLICATES),
      standardErrors: (mean - 1) / Math.sqrt(spread / REPLICATES)
    }
  }

  it('has an error that falls faster than that of independent draws', () => {
    // 64 times the points: 8 times less for independent draws, 512 times less for n^−1.5.
    expect(errorWith(32, 1).error / errorWith(2048, 1).error).toBeGreaterThan(60)
  })

  it('is within the standard error that the spread of the replicates says', () => {
    const ratios = Array.from({ length: 40 }, (_, seed) => errorWith(128, seed).standardErrors)
    // Student's t with 15 degrees of freedom: variance 15 / 13, within 2.13 in 95 % of cases.
    const square = ratios.reduce((sum, ratio) => sum + ratio * ratio, 0) / ratios.length
    expect(square).toBeGreaterThan(0.5)
    expect(square).toBeLessThan(2)
    expect(ratios.filter(ratio => Math.abs(ratio) > 2.13).length).toBeLessThanOrEqual(6)
  })
})

describe('bad input', () => {
  const refused = expect.objectContaining({ code: 'bad-argument' })

  it.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses the seed %d', seed => {
    expect(() => createPoints(2, seed)).toThrow(refused)
  })

  it.each([0, -3, 1.5, Number.NaN])('refuses %d dimensions', dimensions => {
    expect(() => createPoints(dimensions, 1)).toThrow(refused)
  })

  it.each([
    [-1, 1],
    [0.5, 1],
    [0, -1],
    [0, 4],
    [2 ** 36, 1],
    [Number.NaN, 1]
  ])('refuses, from draw %d, %d draws in room for three', (firstDraw, draws) => {
    expect(() => fillScores(createPoints(2, 1), firstDraw, draws, new Float64Array(6))).toThrow(refused)
  })
})

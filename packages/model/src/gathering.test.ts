import { describe, expect, it } from 'vitest'
import {
  chanceOf,
  convergenceOf,
  createGathering,
  EXACT,
  type Gathering,
  gather,
  spreadOf,
  type Threshold
} from './gathering.js'
import { PROBABILITIES, quantile } from './quantiles.js'
import { createPoints, fillScores, REPLICATES } from './sobol-points.js'
import { normals, uniforms } from './testing/seeded-random.js'

/** Gathers draws, which have a value a column, in blocks. */
function gathered(
  columns: readonly ArrayLike<number>[],
  block = 256,
  thresholds: Threshold[] = []
): Gathering {
  const size = columns.length
  const draws = columns[0]!.length
  const values = Float64Array.from(
    { length: size * draws },
    (_, i) => columns[i % size]![Math.floor(i / size)]!
  )
  const gathering = createGathering(size, draws, { thresholds })
  for (let from = 0; from < draws; from += block) {
    const mine = Math.min(block, draws - from)
    gather(gathering, values.slice(from * size, (from + mine) * size), mine)
  }
  return gathering
}

const sample = (draws: number, draw: () => number) => Float64Array.from({ length: draws }, draw)

/** The long way: keep everything. */
function naive(column: Float64Array) {
  const values = column.filter(value => !Number.isNaN(value)).sort()
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value / n, 0)
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1))
  const quantiles = PROBABILITIES.map(p => quantile(values, p))
  const means = Array.from({ length: REPLICATES }, (_, r) => {
    const own = column.filter((value, draw) => draw % REPLICATES === r && !Number.isNaN(value))
    return own.reduce((sum, value) => sum + value, 0) / own.length
  })
  const middle = means.reduce((sum, one) => sum + one, 0) / REPLICATES
  const se = Math.sqrt(
    means.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (REPLICATES - 1) / REPLICATES
  )
  return { mean, sd, se, min: values[0]!, max: values[n - 1]!, exists: n / column.length, quantiles }
}

const uniform = uniforms(11)
const normal = normals(12)
const MIXED: Record<string, () => number> = {
  heads: () => 780_000 + 100 * normal(),
  share: uniform,
  'often of nobody': () => (uniform() < 0.4 ? Number.NaN : normal()),
  year: () => Math.round(2030 + 3 * normal()),
  constant: () => 0.1
}

describe('spreadOf', () => {
  for (const draws of [33, 1000, EXACT, 3 * EXACT + 77])
    describe(`${draws} draws`, () => {
      const columns = Object.values(MIXED).map(draw => sample(draws, draw))
      const gathering = gathered(columns)
      it.each(Object.keys(MIXED).map((name, result) => ({ name, result })))('$name', ({ result }) => {
        const spread = spreadOf(gathering, result)!
        const expected = naive(columns[result]!)
        const scale = expected.max - expected.min
        expect(Math.abs(spread.mean - expected.mean)).toBeLessThanOrEqual(
          1e-12 * Math.abs(expected.mean) + 1e-15
        )
        expect(Math.abs(spread.sd - expected.sd)).toBeLessThanOrEqual(1e-9 * scale + 1e-13)
        if (draws > 100) expect(Math.abs(spread.se - expected.se)).toBeLessThanOrEqual(1e-9 * scale + 1e-13)
        expect([spread.min, spread.max, spread.exists]).toEqual([expected.min, expected.max, expected.exists])
        if (draws <= EXACT) expect(spread.quantiles).toEqual(expected.quantiles)
      })
    })

  it('keeps the spread of 780 000 ± 100, whatever came first', () => {
    const heads = sample(9000, MIXED['heads']!)
    heads[0] = 700_000
    const { sd } = spreadOf(gathered([heads]), 0)!
    expect(Math.abs(sd / naive(heads).sd - 1)).toBeLessThan(1e-10)
  })

  it('is null for a result that exists in no draw, one value for one draw', () => {
    const gathering = gathered([[Number.NaN], [3]])
    expect(spreadOf(gathering, 0)).toBeNull()
    expect(spreadOf(gathering, 1)).toEqual({
      mean: 3,
      se: Number.NaN,
      sd: Number.NaN,
      min: 3,
      max: 3,
      exists: 1,
      quantiles: [3, 3, 3, 3, 3]
    })
    expect(spreadOf(createGathering(1, 10), 0)).toBeNull()
    const none = gathered([sample(2 * EXACT, () => Number.NaN)])
    expect(spreadOf(none, 0)).toBeNull()
  })

  it('takes sd/√n for its error below two draws a replicate', () => {
    const few = sample(31, normal)
    const { se, sd } = spreadOf(gathered([few]), 0)!
    expect(se).toBe(sd / Math.sqrt(31))
    const rare = Float64Array.from({ length: 1000 }, (_, draw) => (draw % 50 === 0 ? normal() : Number.NaN))
    const spread = spreadOf(gathered([rare]), 0)!
    expect(spread.se).toBe(spread.sd / Math.sqrt(20))
  })

  it('knows that scrambled Sobol’ points do better than independent ones, and by how much', () => {
    const errors: number[] = []
    for (let seed = 1; seed <= 60; seed++) {
      const scores = new Float64Array(2 * 1024)
      fillScores(createPoints(2, seed), 0, 1024, scores)
      const sums = Float64Array.from({ length: 1024 }, (_, d) => scores[2 * d]! + scores[2 * d + 1]!)
      const { mean, se, sd } = spreadOf(gathered([sums]), 0)!
      expect(se).toBeLessThan((0.3 * sd) / Math.sqrt(1024))
      errors.push(mean / se)
    }
    // Student's t with 15 degrees of freedom has a standard deviation of 1.07.
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)
    expect(spread).toBeGreaterThan(0.75)
    expect(spread).toBeLessThan(1.45)
  })

  it('keeps draws until they are too many, also when fewer come than were announced', () => {
    const gathering = createGathering(1, 100_000)
    const column = sample(EXACT - 1, normal)
    gather(gathering, column, column.length)
    expect(spreadOf(gathering, 0)!.quantiles).toEqual(naive(column).quantiles)
    gather(gathering, column, 1)
    gather(gathering, column, 1000)
    expect(gathering.kept.length).toBe(0)
    expect(spreadOf(gathering, 0)!.exists).toBe(1)
  })
})

describe('quantiles of more draws than are kept', () => {
  /** The largest error, as a share of the range from 5 to 95 %. */
  const worst = (column: Float64Array) => {
    const exact = naive(column).quantiles
    const read = spreadOf(gathered([column]), 0)!.quantiles
    return Math.max(...read.map((value, i) => Math.abs(value - exact[i]!))) / (exact[4]! - exact[0]!)
  }
  it.each([
    ['uniform', () => uniform()],
    ['normal', () => normal()],
    ['lognormal', () => Math.exp(normal() / 2)],
    ['two humps', () => (uniform() < 0.3 ? normal() : 8 + normal())],
    ['heads', MIXED['heads']!]
  ] as const)('%s: to a thousandth of the range from 5 to 95 %', (_, draw) => {
    for (const draws of [6000, 10_000, 40_000]) expect(worst(sample(draws, draw))).toBeLessThan(1e-3)
  })

  it('a heavy tail: to a hundredth', () => {
    expect(worst(sample(10_000, () => normal() / normal()))).toBeLessThan(1e-2)
  })

  it.each([
    ['years', MIXED['year']!],
    ['a coin', () => (uniform() < 0.5 ? 1 : 0)],
    ['counts', () => Math.floor(-40 * Math.log(1 - uniform()))]
  ] as const)('%s: exactly', (_, draw) => {
    expect(worst(sample(10_000, draw))).toBe(0)
  })

  it('half a point mass: exact on it, to a few thousandths off it', () => {
    const column = sample(10_000, () => (uniform() < 0.5 ? 0 : 1 + uniform()))
    expect(spreadOf(gathered([column]), 0)!.quantiles.slice(0, 2)).toEqual([0, 0])
    expect(worst(column)).toBeLessThan(5e-3)
  })

  it('a point mass at the low end, with little below', () => {
    const column = sample(10_000, () =>
      uniform() < 0.005 ? 2000 + 30 * uniform() : uniform() < 0.4 ? 2030 : 2031 + 30 * uniform()
    )
    expect(spreadOf(gathered([column]), 0)!.quantiles.slice(0, 2)).toEqual([2030, 2030])
  })

  it('a result that seldom exists', () => {
    for (let i = 0; i < 20; i++)
      expect(worst(sample(20_000, () => (uniform() < 0.005 ? normal() : Number.NaN)))).toBeLessThan(1e-2)
    expect(worst(sample(20_000, () => (uniform() < 0.01 ? normal() : Number.NaN)))).toBeLessThan(1e-2)
    const late = sample(10_000, normal).map((value, draw) => (draw < EXACT ? Number.NaN : value))
    const { quantiles, min, max } = spreadOf(gathered([late]), 0)!
    for (const [i, value] of quantiles.entries())
      expect(value).toBeGreaterThanOrEqual(quantiles[i - 1] ?? min)
    expect(quantiles[4]).toBeLessThanOrEqual(max)
  })

  it('a constant that is one no more', () => {
    const column = sample(10_000, () => 0.3)
    expect(spreadOf(gathered([column]), 0)).toMatchObject({
      mean: 0.3,
      sd: 0,
      se: 0,
      quantiles: Array(5).fill(0.3)
    })
    column[7000] = -5
    column[8000] = 0.3 + 1e-13
    column[9000] = 4
    expect(spreadOf(gathered([column]), 0)).toMatchObject({ min: -5, max: 4, quantiles: Array(5).fill(0.3) })
    expect(spreadOf(gathered([sample(10_000, () => 0)]), 0)!.quantiles).toEqual([0, 0, 0, 0, 0])
  })

  it('never passes the least and the greatest', () => {
    const column = sample(5000, () => Math.min(Math.max(normal(), -1), 1))
    expect(spreadOf(gathered([column]), 0)!.quantiles.map(value => Math.abs(value) <= 1)).not.toContain(false)
  })
})

describe('convergenceOf', () => {
  it('gives the mean at 256 draws, each double, and all', () => {
    const column = sample(3000, normal)
    const points = convergenceOf(gathered([column], 100), 0)
    expect(points.map(({ draws }) => draws)).toEqual([256, 512, 1024, 2048, 3000])
    for (const { draws, mean, se } of points) {
      const expected = naive(column.slice(0, draws))
      expect(mean).toBeCloseTo(expected.mean, 12)
      expect(se).toBeCloseTo(expected.se, 12)
    }
  })

  it('gives nothing before a result exists, and one point at a power of two', () => {
    const late = sample(1024, normal).map((value, draw) => (draw < 300 ? Number.NaN : value))
    expect(convergenceOf(gathered([late]), 0).map(({ draws }) => draws)).toEqual([512, 1024])
    expect(convergenceOf(gathered([sample(20, normal)]), 0).map(({ draws }) => draws)).toEqual([20])
    expect(convergenceOf(createGathering(1, 10), 0)).toEqual([])
  })
})

describe('chanceOf', () => {
  const column = sample(5000, () => (uniform() < 0.2 ? Number.NaN : normal()))
  const never = sample(5000, () => Number.NaN)
  const thresholds = [
    { result: 1, above: 0 },
    { result: 0, above: 1 },
    { result: 0, above: 99 }
  ]
  const gathering = gathered([column, never], 7, thresholds)

  it('counts the draws over the threshold among those that exist', () => {
    const over = column.map(value => (Number.isNaN(value) ? value : value > 1 ? 1 : 0))
    const { mean, se } = naive(over)
    const chance = chanceOf(gathering, 1)!
    expect(chance.chance).toBeCloseTo(mean, 14)
    expect(chance.se).toBeCloseTo(se, 14)
    expect(chanceOf(gathering, 2)).toEqual({ chance: 0, se: 0 })
    expect(chanceOf(gathering, 0)).toBeNull()
  })

  it('does not count a value equal to the threshold', () => {
    const ties = gathered([[1, 2, 2, 3]], 4, [{ result: 0, above: 2 }])
    expect(chanceOf(ties, 0)).toEqual({ chance: 0.25, se: Math.sqrt((0.25 * 0.75) / 3) })
  })
})

it('gives the same bits whatever the size of the blocks', () => {
  const columns = Object.values(MIXED).map(draw => sample(EXACT + 1500, draw))
  const answers = [1, 7, 256, 5000].map(block => {
    const gathering = gathered(columns, block, [{ result: 1, above: 0.7 }])
    return {
      spreads: columns.map((_, result) => spreadOf(gathering, result)),
      convergence: columns.map((_, result) => convergenceOf(gathering, result)),
      chance: chanceOf(gathering, 0)
    }
  })
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

describe('bad input', () => {
  it('says what is wrong', () => {
    expect(() => createGathering(0, 10)).toThrow('not a number of results: 0')
    expect(() => createGathering(2, 0)).toThrow('not a number of draws: 0')
    expect(() => createGathering(2, 1.5)).toThrow('not a number of draws: 1.5')
    expect(() => createGathering(2, 9, { thresholds: [{ result: 2, above: 0 }] })).toThrow(
      'no such result: 2'
    )
    expect(() => createGathering(2, 9, { thresholds: [{ result: 0, above: Number.NaN }] })).toThrow(
      'not a threshold: NaN'
    )
    const gathering = createGathering(2, 9)
    expect(() => gather(gathering, new Float64Array(19), 10)).toThrow('not draws in 19 values: 10')
    expect(() => gather(gathering, new Float64Array(20), 10)).toThrow('over 9 draws: 10')
    expect(() => gather(gathering, new Float64Array(20), -1)).toThrow('not draws in 20 values: -1')
    expect(() => spreadOf(gathering, 2)).toThrow('no such result: 2')
    expect(() => convergenceOf(gathering, -1)).toThrow('no such result: -1')
    expect(() => chanceOf(gathering, 0)).toThrow('no such threshold: 0')
  })
})

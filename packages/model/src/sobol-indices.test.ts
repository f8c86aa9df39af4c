import { describe, expect, it } from 'vitest'
import gCase from '../cases/sobol-g.json' with { type: 'json' }
import ishigamiCase from '../cases/sobol-ishigami.json' with { type: 'json' }
import { normalCdf } from './normal.js'
import { firstOrder, indicesOf, missingRows, type SobolSamples, totalOrder } from './sobol-indices.js'
import { createPoints, fillScores } from './sobol-points.js'
import { normals } from './testing/seeded-random.js'

type Scores = (seed: number, rows: number, width: number) => Float64Array

const independent: Scores = (seed, rows, width) => Float64Array.from({ length: rows * width }, normals(seed))
const scrambled: Scores = (seed, rows, width) => {
  const scores = new Float64Array(rows * width)
  fillScores(createPoints(width, seed), 0, rows, scores)
  return scores
}

/** A function of independent normal scores at A, B and every AB. */
function samplesOf(
  f: (z: Float64Array) => number,
  inputs: number,
  rows: number,
  scores: Float64Array
): SobolSamples {
  const at = (row: number, isB: (input: number) => boolean) =>
    f(Float64Array.from({ length: inputs }, (_, i) => scores[2 * row * inputs + (isB(i) ? inputs : 0) + i]!))
  const column = (isB: (input: number) => boolean) =>
    Float64Array.from({ length: rows }, (_, row) => at(row, isB))
  const mixed = Array.from({ length: inputs }, (_, input) => column(i => i === input))
  return { a: column(() => false), b: column(() => true), first: mixed, total: mixed }
}

const { A, B } = ishigamiCase.inputs
const ishigami = (x: readonly number[]) =>
  Math.sin(x[0]!) + A * Math.sin(x[1]!) ** 2 + B * x[2]! ** 4 * Math.sin(x[0]!)
const g = (z: Float64Array) =>
  z.reduce((product, score, i) => {
    const a = gCase.inputs.a[i]!
    return (product * (Math.abs(4 * normalCdf(score) - 2) + a)) / (1 + a)
  }, 1)

const CASES = [
  {
    known: ishigamiCase,
    inputs: 3,
    f: (z: Float64Array) => ishigami(Array.from(z, score => Math.PI * (2 * normalCdf(score) - 1)))
  },
  { known: gCase, inputs: 8, f: g }
]

it('the Ishigami function is the one of the case', () => {
  ishigamiCase.inputs.check_points.forEach((x, i) => {
    expect(ishigami(x)).toBeCloseTo(ishigamiCase.expected.values_at_check_points[i]!, 12)
  })
})

describe.each(CASES)('$known.title', ({ known, inputs, f }) => {
  const { S1, ST, variance } = known.expected

  it('within the tolerance with 8 192 points', () => {
    const samples = samplesOf(f, inputs, 8192, scrambled(2, 8192, 2 * inputs))
    const tolerance = known.tolerance.estimate_with_N_8192_absolute
    indicesOf(samples, { resamples: 1000, seed: 1 })!.forEach((estimate, input) => {
      expect(Math.abs(estimate.first - S1[input]!)).toBeLessThan(tolerance)
      expect(Math.abs(estimate.total - ST[input]!)).toBeLessThan(tolerance)
    })
    const mean = samples.a.reduce((sum, value) => sum + value, 0) / 8192
    const squares = samples.a.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 8192
    expect(Math.abs(squares / variance - 1)).toBeLessThan(0.05)
  })

  it.each([
    { points: 'independent', scores: independent, rows: 1024 },
    { points: 'scrambled Sobol’', scores: scrambled, rows: 1024 },
    { points: 'scrambled Sobol’', scores: scrambled, rows: 500 }
  ])(
    '95 % intervals of $rows $points points cover the exact value for 90 of 100 seeds',
    ({ scores, rows }) => {
      const covers = { first: new Uint8Array(inputs), total: new Uint8Array(inputs) }
      for (let seed = 1; seed <= 100; seed++) {
        const samples = samplesOf(f, inputs, rows, scores(seed, rows, 2 * inputs))
        indicesOf(samples, { resamples: 300, seed })!.forEach(({ firstInterval, totalInterval }, input) => {
          if (firstInterval[0] <= S1[input]! && S1[input]! <= firstInterval[1]) covers.first[input]!++
          if (totalInterval[0] <= ST[input]! && ST[input]! <= totalInterval[1]) covers.total[input]!++
        })
      }
      for (const times of [...covers.first, ...covers.total]) expect(times).toBeGreaterThanOrEqual(90)
    }
  )

  it('is right on average', () => {
    const estimates = Array.from(
      { length: 60 },
      (_, seed) =>
        indicesOf(samplesOf(f, inputs, 256, scrambled(seed, 256, 2 * inputs)), { resamples: 2, seed })!
    )
    for (let input = 0; input < inputs; input++)
      for (const [which, exact] of [
        ['first', S1[input]!],
        ['total', ST[input]!]
      ] as const) {
        const off = estimates.map(estimate => estimate[input]![which] - exact)
        const mean = off.reduce((sum, one) => sum + one, 0) / off.length
        const se = Math.sqrt(
          off.reduce((sum, one) => sum + (one - mean) ** 2, 0) / off.length / (off.length - 1)
        )
        expect(Math.abs(mean)).toBeLessThan(3.5 * se + 1e-3)
      }
  })
})

describe('firstOrder and totalOrder', () => {
  const weights = [3, 2, 1, 0.5]
  const sum = (z: Float64Array) => z.reduce((total, score, i) => total + weights[i]! * score, 0)
  const { a, b, first } = samplesOf(sum, 4, 4096, scrambled(4, 4096, 8))

  it('agree on a sum, and are the squares of its weights', () => {
    weights.forEach((weight, input) => {
      const exact = weight ** 2 / (9 + 4 + 1 + 0.25)
      expect(Math.abs(firstOrder(a, b, first[input]!) - exact)).toBeLessThan(0.02)
      expect(Math.abs(totalOrder(a, first[input]!) - exact)).toBeLessThan(0.02)
    })
  })

  it('are what their formulas say', () => {
    const [fA, fB, fAB] = [Float64Array.of(1, 2, 4), Float64Array.of(3, 0, 2), Float64Array.of(2, 2, 1)]
    // Of 1 2 4 3 0 2: mean 2, squares 1 + 0 + 4 + 1 + 4 + 0 = 10, variance 10/6.
    expect(firstOrder(fA, fB, fAB)).toBeCloseTo((1 * 1 - 2 * 0 + 0 * -3) / 3 / (10 / 6), 14)
    // Of 1 2 4 2 2 1: mean 2, squares 6, variance 1.
    expect(totalOrder(fA, fAB)).toBeCloseTo((1 + 0 + 9) / 2 / 3, 14)
  })

  it('do not move with the level or the unit of the function', () => {
    const moved = (column: Float64Array) => column.map(value => 780_000 - 100 * value)
    const input = 1
    expect(firstOrder(moved(a), moved(b), moved(first[input]!))).toBeCloseTo(
      firstOrder(a, b, first[input]!),
      8
    )
    expect(totalOrder(moved(a), moved(first[input]!))).toBeCloseTo(totalOrder(a, first[input]!), 8)
  })
})

describe('indicesOf', () => {
  const options = { resamples: 200, seed: 1 }
  const samples = samplesOf(g, 8, 512, scrambled(9, 512, 16))

  it('takes the two sets of AB apart', () => {
    const swapped = indicesOf({ ...samples, total: samples.total.toReversed() }, options)!
    const plain = indicesOf(samples, options)!
    expect(swapped.map(({ first }) => first)).toEqual(plain.map(({ first }) => first))
    expect(swapped.map(({ total }) => total)).toEqual(plain.map(({ total }) => total).reverse())
  })

  it('gives small indices as they come out, below 0 at times, in an interval around 0', () => {
    const small = Array.from(
      { length: 20 },
      (_, seed) => indicesOf(samplesOf(g, 8, 256, independent(seed, 256, 16)), options)![7]!
    )
    const negative = small.filter(({ first }) => first < 0)
    expect(negative.length).toBeGreaterThan(4)
    expect(negative.length).toBeLessThan(16)
    expect(small.filter(({ firstInterval: [low, high] }) => low < 0 && high > 0).length).toBeGreaterThan(16)
  })

  it('gives an input without effect nothing at all', () => {
    const blind = samplesOf(z => z[0]!, 2, 64, independent(1, 64, 4))
    expect(indicesOf(blind, options)![1]).toEqual({
      first: 0,
      firstInterval: [0, 0],
      total: 0,
      totalInterval: [0, 0]
    })
  })

  it('is null for a function that does not vary, but for rounding', () => {
    expect(
      indicesOf(
        samplesOf(() => 0, 2, 64, independent(1, 64, 4)),
        options
      )
    ).toBeNull()
    expect(
      indicesOf(
        samplesOf(() => 0.1, 2, 64, independent(1, 64, 4)),
        options
      )
    ).toBeNull()
    expect(
      indicesOf(
        samplesOf(z => 780_000 + 1e-10 * z[0]!, 2, 64, independent(1, 64, 4)),
        options
      )
    ).toBeNull()
    expect(
      indicesOf(
        samplesOf(z => 780_000 + 1e-3 * z[0]!, 2, 64, independent(1, 64, 4)),
        options
      )
    ).not.toBeNull()
  })

  it('leaves out rows with a value missing anywhere', () => {
    const holes = {
      a: samples.a.slice(),
      b: samples.b.slice(),
      first: samples.first.map(column => column.slice()),
      total: samples.total.map(column => column.slice())
    }
    holes.a[3] = Number.NaN
    holes.b[500] = Number.NaN
    holes.first[2]![3] = Number.NaN
    holes.total[7]![41] = Number.POSITIVE_INFINITY
    const without = (column: Float64Array) => column.filter((_, row) => ![3, 41, 500].includes(row))
    const kept = {
      a: without(samples.a),
      b: without(samples.b),
      first: samples.first.map(without),
      total: samples.total.map(without)
    }
    expect(missingRows(samples)).toBe(0)
    expect(missingRows(holes)).toBe(3)
    const estimates = indicesOf(holes, options)!
    // The rows are the same; their replicates, which the intervals are made of, are not.
    const expected = indicesOf(kept, options)!
    estimates.forEach(({ first, total }, input) => {
      expect({ first, total }).toEqual({ first: expected[input]!.first, total: expected[input]!.total })
    })
  })

  it('is null when too few rows are left', () => {
    const a = samples.a.map((value, row) => (row < 15 ? value : Number.NaN))
    expect(indicesOf({ ...samples, a }, options)).toBeNull()
    expect(missingRows({ ...samples, a })).toBe(512 - 15)
  })

  it('is the same for the same seed', () => {
    expect(indicesOf(samples, options)).toEqual(indicesOf(samples, options))
    expect(indicesOf(samples, { ...options, seed: 2 })).not.toEqual(indicesOf(samples, options))
  })

  it('refuses what does not fit', () => {
    expect(() => indicesOf(samples, { resamples: 1, seed: 1 })).toThrow('not a number of resamples: 1')
    expect(() => indicesOf({ ...samples, b: new Float64Array(9) }, options)).toThrow('not 512 rows: 9')
    expect(() => indicesOf({ ...samples, total: [] }, options)).toThrow('not 8 inputs: 0')
  })
})

import { describe, expect, it } from 'vitest'
import cases from '../cases/sobol-sequence-joe-kuo.json' with { type: 'json' }
import { directionNumbers, TABLE_DIMENSIONS } from './sobol-directions.js'

describe(cases.title, () => {
  /** The published order is that of the Gray code. */
  const point = (directions: Uint32Array, number: number, dimension: number) => {
    let bits = 0
    for (let b = 0; b < 32; b++)
      if (((number ^ (number >>> 1)) >>> b) & 1) bits ^= directions[(b * directions.length) / 32 + dimension]!
    return (bits >>> 0) / 2 ** 32
  }

  it('are exact', () => {
    const directions = directionNumbers(cases.inputs.dimension)
    cases.expected.points.forEach((expected, n) => {
      expect(expected.map((_, d) => point(directions, n, d))).toEqual(expected)
    })
  })

  const all = directionNumbers(TABLE_DIMENSIONS)
  it.each(cases.expected.dimensions)('are exact in dimension $dimension', ({ dimension, points }) => {
    expect(cases.expected.numbers.map(n => point(all, n, dimension - 1))).toEqual(points)
  })
})

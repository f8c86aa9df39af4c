import { describe, expect, it } from 'vitest'
import { leastSquares } from './least-squares.js'

const bounds = (low: number, high: number) => ({ low: [low, low], high: [high, high] })
/** Rosenbrock's valley: its floor is at (1, 1). */
const valley = ([x, y]: readonly number[]) => [10 * (y! - x! ** 2), 1 - x!]

describe('leastSquares', () => {
  it.each([
    [-1.9, 1.9],
    [1.5, -1.5],
    [0, 0]
  ])('walks a curved valley to its floor from (%d, %d)', (x, y) => {
    const { at, value } = leastSquares(valley, [x, y], bounds(-2, 2))
    expect(at.map(v => v.toFixed(6))).toEqual(['1.000000', '1.000000'])
    expect(value).toBeLessThan(1e-12)
  })

  it('stops at a bound that the floor lies beyond, and finds the best of the rest', () => {
    const { at } = leastSquares(valley, [-0.5, -0.5], bounds(-2, 0.5))
    expect(at[0]).toBeCloseTo(0.5, 6)
    expect(at[1]).toBeCloseTo(0.25, 6)
  })

  it('leaves a parameter whose bounds meet, and starts within them', () => {
    const fixed = { low: [3, -9], high: [3, 9] }
    expect(leastSquares(valley, [0, 50], fixed).at).toEqual([3, expect.closeTo(9, 9)])
  })

  it('stays where nothing moves the residuals', () => {
    expect(leastSquares(() => [2], [0.1, 0.2], bounds(0, 1))).toEqual({ at: [0.1, 0.2], value: 4 })
  })
})

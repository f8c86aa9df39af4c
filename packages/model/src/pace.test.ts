import { describe, expect, it } from 'vitest'
import { atPace } from './pace.js'

describe('atPace', () => {
  it.each([
    [-1, 0.1],
    [-0.5, 0.15],
    [0, 0.2],
    [0.25, 0.3],
    [1, 0.6]
  ])('reads a triple at %d', (pace, expected) => {
    expect(atPace(0.1, 0.2, 0.6, pace)).toBeCloseTo(expected, 15)
  })

  it('returns each value exactly at its own pace', () => {
    expect([-1, 0, 1].map(pace => atPace(2032.3, 2028.1, 2025.7, pace))).toEqual([2032.3, 2028.1, 2025.7])
  })
})

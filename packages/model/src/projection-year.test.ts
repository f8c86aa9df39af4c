import { describe, expect, it } from 'vitest'
import { projectionIn } from './projection-year.js'

const points = [
  { year: 2030, headcount: 800, low: 700, high: 900 },
  { year: 2020, headcount: 600, low: 560, high: 620 },
  { year: 2040, headcount: 700 }
]

describe('a year of a projection', () => {
  it('is as published', () => {
    expect(projectionIn(points, 2030)).toEqual({ projected: 800, low: 700, high: 900, interpolated: false })
  })

  it('is linear between published years, and says so', () => {
    expect(projectionIn(points, 2025)).toEqual({ projected: 700, low: 630, high: 760, interpolated: true })
  })

  it('has no range where a neighbour has none', () => {
    expect(projectionIn(points, 2035)).toEqual({
      projected: 750,
      low: undefined,
      high: undefined,
      interpolated: true
    })
  })

  it('is nothing outside the published years', () => {
    expect([2019, 2041].map(year => projectionIn(points, year))).toEqual([null, null])
    expect(projectionIn([], 2020)).toBeNull()
  })

  it('is refused where a year is there twice', () => {
    expect(() => projectionIn([...points, points[0]!], 2025)).toThrow('a year twice: 2030')
  })
})

import { describe, expect, it } from 'vitest'
import { axesOf, interpolate, placeOf, placeOfYear } from './axes.js'
import { smallDataset } from './testing/small-dataset.js'

const axes = axesOf(smallDataset())

describe('axesOf', () => {
  it('counts both ends of the years', () => {
    expect(axes).toEqual({
      professions: ['nurse'],
      activities: ['care'],
      technologies: ['ai'],
      firstYear: 2018,
      lastYear: 2030,
      years: 13
    })
  })
})

describe('placeOf', () => {
  it('finds an id', () => expect(placeOf(['a', 'b'], 'b')).toBe(1))
  it('refuses another, and says which there are', () => {
    expect(() => placeOf(['a', 'b'], 'c')).toThrow(
      expect.objectContaining({ code: 'unknown-id', message: 'unknown id: c', value: 'c', known: ['a', 'b'] })
    )
  })
})

describe('placeOfYear', () => {
  it('finds the first and the last', () =>
    expect([2018, 2030].map(year => placeOfYear(axes, year))).toEqual([0, 12]))
  it.each([2017, 2031, 2020.5, Number.NaN])('refuses %d', year => {
    expect(() => placeOfYear(axes, year)).toThrow(expect.objectContaining({ code: 'year-out-of-range' }))
  })
})

describe('interpolate', () => {
  const read = (x: number) => interpolate([2020, 2024, 2030], [1, 3, 0], x, -7)
  it.each([
    [2019, -7],
    [2020, 1],
    [2021, 1.5],
    [2024, 3],
    [2027, 1.5],
    [2030, 0],
    [2050, 0]
  ])('at %d is %d', (x, expected) => expect(read(x)).toBe(expected))
  it('is constant from a single point on', () => {
    expect([2019, 2020, 2040].map(x => interpolate([2020], [5], x, 5))).toEqual([5, 5, 5])
  })
})

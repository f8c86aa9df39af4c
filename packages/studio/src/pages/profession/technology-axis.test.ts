import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { extentOf, minutesAxis, placeOf, technologyRange } from './technology-axis.js'

it('starts at zero where nothing is negative', () => {
  const axis = minutesAxis([40, 20, 10])
  expect(axis).toEqual({ from: 0, to: 40 })
  expect(extentOf(axis, 0, 20)).toEqual({ start: 0, width: 50 })
})

it('draws a range that starts below zero on both sides of it', () => {
  const axis = minutesAxis([6, -2, 2])
  expect(placeOf(axis, 0)).toBe(25)
  expect(extentOf(axis, -2, 2)).toEqual({ start: 0, width: 50 })
  expect(extentOf(axis, 0, -2)).toEqual({ start: 0, width: 25 })
  expect(extentOf(axis, 0, 6)).toEqual({ start: 25, width: 75 })
})

it('keeps order, zero and both ends for any minutes', () => {
  const minutes = fc.double({ min: -450, max: 450, noNaN: true })
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1 }), minutes, minutes, (values, a, b) => {
      const axis = minutesAxis(values)
      for (const value of [0, a, b]) {
        expect(placeOf(axis, value)).toBeGreaterThanOrEqual(0)
        expect(placeOf(axis, value)).toBeLessThanOrEqual(100)
      }
      expect(placeOf(axis, Math.min(a, b))).toBeLessThanOrEqual(placeOf(axis, Math.max(a, b)))
      expect(extentOf(axis, a, b).width).toBeGreaterThanOrEqual(0)
    }),
    { seed: 20260101 }
  )
})

it('splits the range of the whole, where the technology has a part of it', () => {
  const range = [-0.02, 0, 0.02, 0.03, 0.04] as const
  expect(technologyRange({ freed: [3, 1, 0] }, 0, range)).toEqual([-0.02 * 337.5, 0.04 * 337.5])
  expect(technologyRange({ freed: [3, -1, 0] }, 0, range)).toBeNull()
  expect(technologyRange({ freed: [3, 1, 0] }, 2, range)).toBeNull()
  expect(technologyRange({ freed: [3, 1, 0] }, 0, null)).toBeNull()
})

import { expect, test } from 'vitest'
import { readDifference } from './read-difference.js'

test('a change is that of the numbers that are read', () => {
  // 24 % and 32 %, although 7.7 points lie between them.
  expect(readDifference(0.318, 0.2412, 'share')).toBe(0.08)
  expect(readDifference(0.0846, 0.0712, 'share')).toBe(0.014)
  expect(readDifference(481_321, 363_871, 'fte')).toBe(117_000)
  expect(readDifference(-15_012, 4_000, 'persons')).toBe(-19_000)
})

test('there is no change from what does not exist', () => {
  expect(readDifference(Number.NaN, 0.2, 'share')).toBeNaN()
})

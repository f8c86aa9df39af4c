import { expect, it } from 'vitest'
import { yearRuns } from './year-runs.js'

it.each([
  [[], ''],
  [[2027], '2027'],
  [[2027, 2028], '2027–2028'],
  [[2033, 2031, 2032, 2032, 2050], '2031–2033, 2050'],
  [[2027, 2029, 2031], '2027, 2029, 2031']
])('%j is told as %s', (years, told) => {
  expect(yearRuns(years)).toBe(told)
})

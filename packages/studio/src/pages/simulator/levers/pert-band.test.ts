import { expect, test } from 'vitest'
import { pertBand } from './pert-band.js'

test('a mode at an end gives the closed form of the beta distribution of shapes 1 and 5', () => {
  const band = pertBand(-1, -1, 1)!
  expect(band.low).toBeCloseTo(-1 + 2 * (1 - 0.95 ** 0.2), 4)
  expect(band.high).toBeCloseTo(-1 + 2 * (1 - 0.05 ** 0.2), 4)
})

test('a mode in the middle gives the quantiles of the beta distribution of shapes 3 and 3', () => {
  // Table of the beta distribution: 0.18926 and 0.81074.
  const band = pertBand(0, 1, 2)!
  expect(band.low).toBeCloseTo(2 * 0.18926, 3)
  expect(band.high).toBeCloseTo(2 * 0.81074, 3)
})

test('a range without width has no band', () => {
  expect(pertBand(1, 1, 1)).toBeNull()
})

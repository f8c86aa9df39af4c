import { expect, it } from 'vitest'
import { wilson } from './wilson.js'

/** Newcombe, Statistics in Medicine 17, 1998, p. 857: 81 of 263, 15 of 148, 0 of 20, 1 of 29, to four decimals. */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718]
])('%d of %d', (count, size, low, high) => {
  const [from, to] = wilson(count / size, size)
  expect(from).toBeCloseTo(low, 4)
  expect(to).toBeCloseTo(high, 4)
})

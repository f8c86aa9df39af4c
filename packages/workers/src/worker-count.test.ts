import { expect, it } from 'vitest'
import { workerCount } from './worker-count.js'

it('is what is asked for, or what the machine has, and at least 1', () => {
  expect(workerCount(3, 8)).toBe(3)
  expect(workerCount(1, 8)).toBe(1)
  expect(workerCount(undefined, 8)).toBe(8)
  expect(workerCount(undefined, 0)).toBe(1)
  expect(workerCount(undefined, Number.NaN)).toBe(1)
})

it('is refused where it is none', () => {
  for (const asked of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 5000]) {
    expect(() => workerCount(asked, 8)).toThrow(
      expect.objectContaining({ name: 'ModelError', code: 'bad-argument', value: String(asked) })
    )
  }
})

import { expect, it } from 'vitest'
import { rememberCostly } from './costly-counts.js'

it('counts again what is cheap; what is dear is told again, then counted while nobody waits', async () => {
  let time = 0
  let tookMs = 10
  let counted = 0
  const count = rememberCostly(
    async () => {
      time += tookMs
      return ++counted
    },
    () => time
  )
  expect([await count('a'), await count('a')]).toEqual([1, 2])
  tookMs = 1000
  expect([await count('a'), await count('a'), await count('b')]).toEqual([3, 3, 4])
  time += 20_001
  expect(await count('a')).toBe(3)
  expect(await count('a')).toBe(5)
})

it('keeps what it knew where counting fails, and tries again', async () => {
  let time = 0
  let fails = false
  const count = rememberCostly(
    async () => {
      time += 1000
      if (fails) throw new Error('gone')
      return time
    },
    () => time
  )
  expect(await count('a')).toBe(1000)
  fails = true
  time += 30_000
  expect([await count('a'), await count('a')]).toEqual([1000, 1000])
  fails = false
  await count('a')
  expect(await count('a')).toBeGreaterThan(30_000)
  fails = true
  await expect(count('b')).rejects.toThrow('gone')
})

import { describe, expect, it } from 'vitest'
import { memoryCounter } from './reads.js'

describe('memoryCounter', () => {
  it('counts each key in its window', () => {
    const count = memoryCounter(1000)
    expect(count('a', 0)).toEqual({ count: 1, resetsAt: 1000 })
    expect(count('a', 999)).toEqual({ count: 2, resetsAt: 1000 })
    expect(count('b', 999)).toEqual({ count: 1, resetsAt: 1999 })
    expect(count('a', 1000)).toEqual({ count: 1, resetsAt: 2000 })
    expect(count('b', 1000).count).toBe(2)
  })

  it('tells requests that arrive together apart', () => {
    const count = memoryCounter(1000)
    const seen = [count('a', 0), count('a', 0), count('a', 0)]
    expect(seen.map(each => each.count)).toEqual([1, 2, 3])
  })

  it('forgets the first of too many, not the last', () => {
    const count = memoryCounter(1_000_000)
    for (let key = 0; key < 30_000; key++) count(String(key), key)
    expect(count('29999', 30_000).count).toBe(2)
    expect(count('0', 30_000).count).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { reverseBits, scrambleReversed, subSeed } from './scramble.js'

const scramble = (x: number, seed: number) => reverseBits(scrambleReversed(reverseBits(x), seed)) >>> 0

describe('reverseBits', () => {
  it('turns the bits round', () => {
    for (const x of [0, 1, 2, 0x80000000, 0xdeadbeef, 0x12345678, 0xffffffff]) {
      const naive = [...(x >>> 0).toString(2).padStart(32, '0')].reverse().join('')
      expect(reverseBits(x) >>> 0).toBe(Number.parseInt(naive, 2))
      expect(reverseBits(reverseBits(x)) >>> 0).toBe(x >>> 0)
    }
  })
})

describe('scrambleReversed', () => {
  it('is the published hash, in whole numbers without end', () => {
    const low = (x: bigint) => x & 0xffffffffn
    const naive = (number: number, key: number) => {
      const seed = BigInt(key >>> 0)
      let x = BigInt(number >>> 0)
      x ^= low(x * 0x3d20adean)
      x = low(low(x + seed) * ((seed >> 16n) | 1n))
      x ^= low(x * 0x05526c56n)
      return Number(x ^ low(x * 0x53a22864n))
    }
    for (let n = 0; n < 1000; n++) {
      const [x, seed] = [subSeed(8, n), subSeed(9, n)]
      expect(scrambleReversed(x, seed) >>> 0).toBe(naive(x, seed))
    }
  })

  it('keeps together what is together: numbers share as many first bits after as before', () => {
    for (let n = 0; n < 500; n++) {
      const a = subSeed(1, n) >>> 0
      const b = (a ^ (subSeed(2, n) >>> (n % 32))) >>> 0
      const seed = subSeed(3, n)
      expect(Math.clz32(scramble(a, seed) ^ scramble(b, seed))).toBe(Math.clz32(a ^ b))
    }
  })

  /** Over the seeds, whether the place of the tree below the bits `path` flips, as ±1. */
  const flips = (depth: number, path: number, seeds: number) =>
    Int8Array.from({ length: seeds }, (_, s) => {
      const reversed = reverseBits(path << (32 - depth))
      return (scrambleReversed(reversed, subSeed(77, s)) >>> depth) & 1 ? 1 : -1
    })

  it('flips half of the time at each place, and independently of any other place', () => {
    const seeds = 4096
    const places = [1, 2, 3, 5].flatMap(depth =>
      Array.from({ length: 2 ** depth }, (_, p) => flips(depth, p, seeds))
    )
    places.push(flips(0, 0, seeds))
    // 47 means and 1 081 products, of standard error 1 / 64: five of them would be less than one chance in a thousand.
    for (const [i, place] of places.entries()) {
      expect(Math.abs(place.reduce((sum, flip) => sum + flip, 0) / seeds)).toBeLessThan(5 / 64)
      for (const other of places.slice(0, i))
        expect(Math.abs(place.reduce((sum, flip, s) => sum + flip * other[s]!, 0) / seeds)).toBeLessThan(
          5 / 64
        )
    }
  })
})

describe('subSeed', () => {
  it('gives no seed twice under a seed', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, n) => subSeed(5, n - 10_000))).size).toBe(20_000)
  })
})

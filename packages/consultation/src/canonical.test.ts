import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, hashOf } from './canonical.js'

/** The same record, its keys put in another order at every level. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, shuffled(held)])
  )
}

describe('the canonical text', () => {
  it('is that of the record, whatever the order of its keys, and reads back as it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        expect(canonical(shuffled(value))).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { seed: 7, numRuns: 300 }
    )
  })

  it('is written out: sorted keys, no space, absent for undefined', () => {
    expect(canonical({ b: [1, 'é\n'], a: null, c: undefined, A: { y: true, x: false } })).toBe(
      '{"A":{"x":false,"y":true},"a":null,"b":[1,"é\\n"]}'
    )
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, undefined, 1n]) {
      expect(() => canonical(value)).toThrow(TypeError)
    }
  })

  it('has the digest of FIPS 180-4, in UTF-8', async () => {
    expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(await hashOf('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
  })
})

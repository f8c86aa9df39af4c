import { Secret } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { offeredKey, stepOf, uriOf } from './totp.js'

/** RFC 6238, appendix B: the key of its SHA-1 rows. */
const KEY = Secret.fromLatin1('12345678901234567890').base32

describe('the second factor', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130']
  ])('takes the code of RFC 6238 at %i s, for its step', (seconds, code) =>
    expect(stepOf(KEY, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  )

  it('takes the step before and the one after, and tells which; no other', () => {
    // Of 1 111 111 080 to 1 111 111 110 s.
    const step = 37_037_036
    for (const [seconds, taken] of [
      [1_111_111_049, null],
      [1_111_111_050, step],
      [1_111_111_139, step],
      [1_111_111_140, null]
    ] as const)
      expect(stepOf(KEY, '081804', seconds * 1000), String(seconds)).toBe(taken)
    for (const wrong of ['081805', '000000', '81804', '', 'abcdef', '0818040'])
      expect(stepOf(KEY, wrong, 1_111_111_109_000), wrong).toBeNull()
  })

  it('has a key of 160 bits, another for each session and installation', () => {
    const keys = [offeredKey('a', 's'), offeredKey('a', 't'), offeredKey('b', 's')]
    expect(new Set(keys).size).toBe(3)
    expect(offeredKey('a', 's')).toBe(keys[0])
    expect(keys[0]).toMatch(/^[A-Z2-7]{32}$/)
    expect(uriOf(keys[0]!, 'a@example.org')).toBe(
      `otpauth://totp/Horizon%20Soin:a%40example.org?issuer=Horizon%20Soin&secret=${keys[0]}&algorithm=SHA1&digits=6&period=30`
    )
  })
})

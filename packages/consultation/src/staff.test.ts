import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsSecondFactor, ROLES, readLogin, withPurpose } from './staff.js'

describe('a login', () => {
  it.each([
    [' A.Martin@Example.org ', 'a.martin@example.org'],
    ['Zoé', 'zoé'],
    ['Zoe\u0301', 'zoé'],
    ['b_diop-2', 'b_diop-2'],
    ['ａｂ', 'ab'],
    ['x'.repeat(254), 'x'.repeat(254)]
  ])('“%s” is written %s', (typed, login) => expect(readLogin(typed)).toBe(login))

  it.each([
    '',
    ' ',
    'a',
    '@a',
    'a b',
    'a\nb',
    'a\u0000b',
    '<b>x</b>',
    'a"b',
    "a'b",
    'x'.repeat(255),
    'a\u202eb',
    '😀😀'
  ])('“%s” is none', typed => expect(readLogin(typed)).toBeNull())

  it('is the same however often it is read, and has nothing that breaks a line or a page', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.emailAddress())
    fc.assert(
      fc.property(typed, text => {
        const login = readLogin(text)
        if (login === null) return
        expect(readLogin(login)).toBe(login)
        expect(login).not.toMatch(/[\s\p{C}<>"'&\\]/u)
      }),
      { seed: 21, numRuns: 500 }
    )
  })
})

it('I23: administrators alone need a second factor, whatever else they do', () => {
  fc.assert(
    fc.property(fc.subarray([...ROLES]), roles => {
      expect(needsSecondFactor(roles)).toBe(roles.includes('administrator'))
    }),
    { seed: 22 }
  )
})

it('I24: a code is never digested the same for two purposes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(withPurpose('session', a)).not.toBe(withPurpose('invitation', b))
    }),
    { seed: 23 }
  )
})

import { wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import type { Session } from './session.js'
import { errorOf, toError } from './to-error.js'

const french = { words: wordsOf('fr'), language: 'fr' } as Session
const english = { words: wordsOf('en'), language: 'en' } as Session

describe('toError', () => {
  it('writes a value to the second figure of its error', () => {
    expect(toError('effective', 0.246_312, 0.000_52, french)).toBe('24,631\u00a0%')
    expect(toError('effective', 0.246_312, 0.012, english)).toBe('24.6%')
    expect(toError('freed_fte', 369_703.2, 55.4, english)).toBe('369,703')
    expect(toError('freed_fte', 369_703.2, 0.43, french)).toBe('369\u202f703,20')
  })

  it('keeps a decimal where there is no error', () => {
    expect(toError('effective', 0.25, 0, english)).toBe('25.0%')
  })
})

describe('errorOf', () => {
  it('names points for a share, the unit for a count', () => {
    expect(errorOf('effective', 0.000_52, french)).toBe('0,052\u00a0point')
    expect(errorOf('effective', 0.034, english)).toBe('3.4\u00a0points')
    expect(errorOf('freed_fte', 55.4, french)).toBe('55\u00a0ETP')
  })
})

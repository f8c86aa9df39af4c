import { describe, expect, it } from 'vitest'
import { typeset } from './typography.js'

describe('typeset', () => {
  it('puts French spaces where French has them', () => {
    expect(typeset('message 7 ; synthèse : « oui » ? 45 % !', 'fr')).toBe(
      'message 7\u202f; synthèse\u00a0: «\u00a0oui\u00a0»\u202f? 45\u00a0%\u202f!'
    )
  })

  it('leaves English, ids and paths alone', () => {
    expect(typeset('45 % ; a', 'en')).toBe('45 % ; a')
    expect(typeset('time_use.csv:3 a:b 1 :x', 'fr')).toBe('time_use.csv:3 a:b 1 :x')
  })
})

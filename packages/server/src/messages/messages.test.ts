import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'

const texts = (catalogue: object): string[] =>
  Object.values(catalogue).flatMap(value => {
    if (typeof value === 'string') return [value]
    return typeof value === 'function' ? [String(value('x', 'y'))] : texts(value as object)
  })

describe('messages', () => {
  it('have French spaces and apostrophes in French', () => {
    for (const text of texts(fr)) expect(text).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
  })

  it('have no space before a colon, and no French quote, in English', () => {
    for (const text of texts(en)) expect(text).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]/u)
  })
})

import { describe, expect, it } from 'vitest'
import { enMessages } from './text-en.js'
import { frMessages } from './text-fr.js'

/** Every text, those with parameters filled, by key. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`
    if (typeof value === 'object') return textsOf(value, at)
    if (typeof value === 'boolean') return []
    return [[at, typeof value === 'function' ? value('x', 'y', 'z', 't', 'u', 'v') : value]]
  })

describe('the texts of the messages', () => {
  it('have the same keys in both languages', () => {
    const keys = (catalogue: object) =>
      textsOf(catalogue)
        .map(([key]) => key)
        .sort()
    expect(keys(enMessages)).toEqual(keys(frMessages))
  })

  it('have French spaces and apostrophes in French', () => {
    for (const [key, text] of textsOf(frMessages))
      expect(text, key).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
  })

  it('have no space before a colon, and no French quote, in English', () => {
    for (const [key, text] of textsOf(enMessages))
      expect(text, key).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]|[0-9] %/u)
  })
})

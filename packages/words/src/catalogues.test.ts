import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'

/** Every text of a catalogue, those with parameters filled, by key. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`
    if (typeof value === 'object') return textsOf(value, at)
    return [[at, typeof value === 'function' ? value('x', 'y', 'z') : value]]
  })

const keysOf = (catalogue: object) => textsOf(catalogue).map(([key]) => key)

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(fr).sort())
  })

  it('have French spaces and apostrophes in French', () => {
    for (const [key, text] of textsOf(fr))
      expect(text, key).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
  })

  it('have no space before a colon, and no French quote, in English', () => {
    for (const [key, text] of textsOf(en))
      expect(text, key).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]|[0-9] %/u)
  })
})

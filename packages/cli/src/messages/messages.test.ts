import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'

/** Every text of a catalogue, those with parameters filled, by key. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') {
      // A list where the text joins one, a number where it counts, text anywhere else.
      for (const fill of [['x', 'y', 'z', 't'], [2, 3, 4], [['x', 'y']]])
        try {
          return [[at, String(value(...fill))]]
        } catch {}
      throw new Error(`cannot fill ${at}`)
    }
    return texts(value as object, at)
  })
}

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(
      texts(en)
        .map(([key]) => key)
        .sort()
    ).toEqual(
      texts(fr)
        .map(([key]) => key)
        .sort()
    )
  })

  it('have French spaces and apostrophes in French', () => {
    for (const [key, text] of texts(fr)) expect(text, key).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
  })

  it('have no space before a colon, and no French quote, in English', () => {
    for (const [key, text] of texts(en))
      expect(text, key).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]|[0-9] %/u)
  })
})

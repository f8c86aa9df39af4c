import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'

const texts = (catalogue: object): string[] =>
  Object.values(catalogue).flatMap(value =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [value === fr.list || value === en.list ? '' : String(value('x', 'y', 'z', 't', 'u'))]
        : texts(value as object)
  )

describe('messages of the projection', () => {
  it('have French spaces and apostrophes in French', () => {
    expect(texts(fr).length).toBeGreaterThan(50)
    for (const text of texts(fr)) expect(text).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
  })

  it('have no space before a colon, and no French quote, in English', () => {
    for (const text of texts(en)) expect(text).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]/u)
  })
})

import { describe, expect, it } from 'vitest'
import { answersText } from './text.js'

/** Every text, those with parameters filled, by key. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`
    if (typeof value === 'object') return textsOf(value, at)
    return [[at, typeof value === 'function' ? fill(value) : value]]
  })

/** The third parameter of one is a list. */
const fill = (value: (...args: unknown[]) => string): string =>
  value.length === 3 && value.toString().includes('join')
    ? value('x', false, ['y', 'z'])
    : value('x', 'y', 'z', 't', 'u')

describe('the texts of answers', () => {
  it('have the same keys in both languages', () => {
    const keys = (catalogue: object) => textsOf(catalogue).map(([key]) => key)
    expect(keys(answersText.en)).toEqual(keys(answersText.fr))
  })

  it('are typeset', () => {
    for (const [key, text] of textsOf(answersText.fr))
      expect(text, key).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
    for (const [key, text] of textsOf(answersText.en))
      expect(text, key).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]|\d %/u)
  })
})

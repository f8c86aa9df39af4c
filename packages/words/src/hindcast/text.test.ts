import { describe, expect, it } from 'vitest'
import { hindcastText } from './text.js'

/** Every text, those with parameters filled, by key. */
const textsOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`
    if (typeof value === 'object') return textsOf(value, at)
    return [[at, typeof value === 'function' ? fill(value) : value]]
  })

const fill = (value: (...args: unknown[]) => string): string =>
  value.length === 2 && value.toString().includes('join') ? value(['x'], 'y') : value('x', 'y', 'z', 't', 'u')

describe('the texts of a hindcast', () => {
  it('have the same keys in both languages', () => {
    const keys = (catalogue: object) => textsOf(catalogue).map(([key]) => key)
    expect(keys(hindcastText.en)).toEqual(keys(hindcastText.fr))
  })

  it('are typeset', () => {
    for (const [key, text] of textsOf(hindcastText.fr))
      expect(text, key).not.toMatch(/[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u)
    for (const [key, text] of textsOf(hindcastText.en))
      expect(text, key).not.toMatch(/[\s\u00a0\u202f][:;!?](\s|$)|[«»]|\d %/u)
  })
})

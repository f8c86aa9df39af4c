import { expect, it } from 'vitest'
import { shareWords, shownWords } from './shown-words.js'

it.each([
  [{ value: 1312 }, 'fr', '1\u202f312'],
  [{ hidden: 'protects', low: 0, high: 41 }, 'fr', 'masqué, entre 0 et 41'],
  [{ hidden: 'protects', low: 0, high: 41 }, 'en', 'hidden, between 0 and 41'],
  [{ hidden: 'protects', low: 12, high: null }, 'fr', 'masqué, au moins 12'],
  [{ hidden: 'protects', low: 0, high: null }, 'fr', 'masqué'],
  [{ hidden: 'same', low: 20, high: 24, atLeast: 0.9 }, 'fr', 'au moins 90\u00a0%']
] as const)('%j in %s', (shown, language, words) => {
  expect(shownWords(shown, language)).toBe(words)
})

it('tells a share with its interval', () => {
  expect(shareWords({ value: 0.86, low: 0.8166, high: 0.8946 }, 'fr')).toBe('86\u00a0% (82 à\u00a089)')
})

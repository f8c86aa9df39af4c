import { expect, it } from 'vitest'
import { paceWords } from './pace-words.js'

it.each([
  [0, 'lu au rythme médian', 'read at the median pace'],
  [-0, 'lu au rythme médian', 'read at the median pace'],
  [-1, 'lu au rythme lent', 'read at the slow pace'],
  [1, 'lu au rythme rapide', 'read at the fast pace'],
  [0.4, 'lu au rythme 0,4, entre médian et rapide', 'read at pace 0.4, between median and fast'],
  [-0.25, 'lu au rythme −0,25, entre lent et médian', 'read at pace −0.25, between slow and median']
])('%d reads %s', (pace, french, english) => {
  expect(paceWords(pace, 'fr')).toBe(french)
  expect(paceWords(pace, 'en')).toBe(english)
})

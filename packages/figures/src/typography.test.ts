import { expect, it } from 'vitest'
import { typeset } from './typography.js'

it.each([
  ['Et si : 24 % ?', 'Et si\u00a0: 24\u00a0%\u202f?'],
  ['« rapide » ; lent !', '«\u00a0rapide\u00a0»\u202f; lent\u202f!'],
  ["l'adoption d'outils", 'l’adoption d’outils'],
  ['235 000 personnes en 2030', '235\u202f000 personnes en\u00a02030'],
  ['1 234 567', '1\u202f234\u202f567'],
  ['le 22 novembre 2026, à six points', 'le 22\u00a0novembre 2026, à\u00a0six points'],
  ['12:30, a/b', '12:30, a/b']
])('sets French: %s', (typed, set) => {
  expect(typeset(typed, 'fr')).toBe(set)
  expect(typeset(set, 'fr')).toBe(set)
})

it('sets English: its apostrophes and dates only', () => {
  expect(typeset("nurses' and doctor's time: 22 November ; 24 %", 'en')).toBe(
    "nurses' and doctor’s time: 22\u00a0November ; 24 %"
  )
})

it('composes accents', () => {
  expect(typeset('e\u0301tude', 'en')).toBe('étude')
})

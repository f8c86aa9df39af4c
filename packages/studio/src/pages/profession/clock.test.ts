import { expect, it } from 'vitest'
import { aboutLength, clock, clockEnds } from './clock.js'

it.each<[number, string, string]>([
  [108, '1\u00a0h\u00a048', '1\u00a0h\u00a048\u00a0min'],
  [120.2, '2\u00a0h', '2\u00a0h'],
  [59.6, '1\u00a0h', '1\u00a0h'],
  [27.4, '27\u00a0min', '27\u00a0min'],
  [0.4, '0,4\u00a0min', '0.4\u00a0min'],
  [0, '0\u00a0min', '0\u00a0min'],
  [-75, '−1\u00a0h\u00a015', '−1\u00a0h\u00a015\u00a0min'],
  [Number.NaN, '–\u00a0min', '–\u00a0min']
])('%d minutes on a clock', (minutes, fr, en) => {
  expect(clock(minutes, 'fr')).toBe(fr)
  expect(clock(minutes, 'en')).toBe(en)
})

it.each<[number, string, string, boolean]>([
  [120.4, 'deux heures', 'two hours', false],
  [59.6, 'une heure', 'an hour', true],
  [90, 'une heure et demie', 'an hour and a half', true],
  [150, 'deux heures et demie', 'two and a half hours', false],
  [30.4, 'une demi-heure', 'half an hour', true],
  [95, '1\u00a0h\u00a035', '1\u00a0h\u00a035\u00a0min', false],
  [41.6, '42\u00a0minutes', '42\u00a0minutes', false],
  [117, '1\u00a0h\u00a057', '1\u00a0h\u00a057\u00a0min', false],
  [1, '1\u00a0minute', '1\u00a0minute', true],
  [0.2, '0\u00a0minute', '0\u00a0minutes', true],
  [-60, 'une heure', 'an hour', true]
])('%d minutes, about', (minutes, fr, en, isOne) => {
  expect(aboutLength(minutes, 'fr')).toEqual({ words: fr, isOne })
  expect(aboutLength(minutes, 'en')).toEqual({ words: en, isOne })
})

it('says the unit of a range once where both ends have it', () => {
  expect(clockEnds(33, 62, 'fr')).toEqual(['33\u00a0min', '1\u00a0h\u00a002'])
  expect(clockEnds(33, 48, 'fr')).toEqual(['33', '48\u00a0min'])
  expect(clockEnds(60, 95, 'en')).toEqual(['1\u00a0h', '1\u00a0h\u00a035\u00a0min'])
})

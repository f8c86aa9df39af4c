import { expect, it } from 'vitest'
import { duration } from './durations.js'

it.each<[number, string, string]>([
  [108, '1\u00a0h\u00a048', '1\u00a0h\u00a048\u00a0min'],
  [59.6, '1\u00a0h', '1\u00a0h'],
  [62, '1\u00a0h\u00a002', '1\u00a0h\u00a002\u00a0min'],
  [27.4, '27\u00a0min', '27\u00a0min'],
  [0.4, '0,4\u00a0min', '0.4\u00a0min'],
  [0, '0\u00a0min', '0\u00a0min'],
  [-75, '−1\u00a0h\u00a015', '−1\u00a0h\u00a015\u00a0min'],
  [Number.NaN, '–\u00a0min', '–\u00a0min']
])('%d minutes read as they are said', (minutes, fr, en) => {
  expect(duration(minutes, 'fr')).toBe(fr)
  expect(duration(minutes, 'en')).toBe(en)
})

import { expect, it } from 'vitest'
import { firstSentence } from './first-sentence.js'

it.each([
  ['Une phrase. Une autre.\n\nEt plus.', 'Une phrase.', 'Une autre.\n\nEt plus.'],
  ['Version 1.5 du texte', 'Version 1.5 du texte', ''],
  ['Un titre\n\n- une liste', 'Un titre', '- une liste'],
  ['Pourquoi\u202f? Parce que.', 'Pourquoi\u202f?', 'Parce que.'],
  ['', '', '']
])('of %j', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest])
})

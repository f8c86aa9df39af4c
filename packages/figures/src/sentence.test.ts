import { expect, it } from 'vitest'
import { inSentence, listed } from './sentence.js'

it('lowers the first letter of a label in a sentence, but not of an acronym', () => {
  expect(['Infirmières', 'Élèves', 'IADE', 'X', 'aides', '', 'ORL', '漢字'].map(inSentence)).toEqual([
    'infirmières',
    'élèves',
    'IADE',
    'X',
    'aides',
    '',
    'ORL',
    '漢字'
  ])
})

it('lists with a last link', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(items => listed(items, 'fr'))).toEqual([
    '',
    'a',
    'a et b',
    'a, b et c'
  ])
  expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})

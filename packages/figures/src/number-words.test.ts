import { expect, it } from 'vitest'
import { capitalised, fractionWord, inWords, pointsInWords } from './number-words.js'

it('says small numbers in words', () => {
  expect([0, 1, 12, 16, 17, 31].map(value => inWords(value, 'fr'))).toEqual([
    'zéro',
    'un',
    'douze',
    'seize',
    '17',
    '31'
  ])
  expect([2, 12, 17, 2.5].map(value => inWords(value, 'en'))).toEqual(['two', 'twelve', '17', '2.5'])
})

it('agrees points with their number', () => {
  expect([0, 1, 6].map(points => pointsInWords(points, 'fr'))).toEqual([
    'zéro\u00a0point',
    'un\u00a0point',
    'six\u00a0points'
  ])
  expect([0, 1, 6].map(points => pointsInWords(points, 'en'))).toEqual([
    'zero\u00a0points',
    'one\u00a0point',
    'six\u00a0points'
  ])
})

it('says a share as a fraction only where it is one, to a point and a half', () => {
  expect([0.24, 0.265, 0.34, 0.5, 0.67, 0.745].map(share => fractionWord(share, 'fr'))).toEqual([
    'un quart',
    'un quart',
    'un tiers',
    'la moitié',
    'les deux tiers',
    'les trois quarts'
  ])
  expect([0, 0.07, 0.28, 0.45, 0.9, Number.NaN].map(share => fractionWord(share, 'en'))).toEqual(
    Array(6).fill(null)
  )
})

it('starts a sentence', () => {
  expect(capitalised('l’adoption')).toBe('L’adoption')
  expect(capitalised('')).toBe('')
})

import { wordsOf } from '@horizon-soin/words'
import { expect, test } from 'vitest'
import { simulatorText } from '../text.js'
import { claimWords, type GroupIndex } from './claim.js'

const adoption = (first: number, low: number, high: number): GroupIndex => ({
  group: 'adoption',
  first,
  interval: [low, high]
})
const potential = (first: number, low: number, high: number): GroupIndex => ({
  group: 'potential',
  first,
  interval: [low, high]
})
const told = (...groups: GroupIndex[]) =>
  claimWords(groups, simulatorText.en.sensitivity, wordsOf('en'), 'en')

test('adoption decides where its whole interval is above one half', () => {
  expect(told(potential(0.3, 0.2, 0.4), adoption(0.6, 0.55, 0.66))).toMatch(
    /^Adoption alone explains 60% of the uncertainty, between 55 and 66%.*True here: it weighs more/
  )
})

test('it is first, not told, or second, by how the intervals lie', () => {
  expect(told(adoption(0.45, 0.4, 0.5), potential(0.3, 0.25, 0.35))).toContain(
    'matters most, without deciding'
  )
  expect(told(adoption(0.4, 0.3, 0.5), potential(0.42, 0.35, 0.5))).toContain('cannot tell')
  expect(told(adoption(0.2, 0.1, 0.25), potential(0.6, 0.5, 0.7))).toContain('Not true here')
})

test('an index below 0 is told as 0; without adoption nothing is told', () => {
  expect(told(adoption(-0.01, -0.03, 0.01), potential(0.9, 0.85, 0.95))).toMatch(
    /explains 0%.*between 0 and 1%/
  )
  expect(told(potential(1, 0.9, 1))).toContain('cannot tell')
})

import { wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { en } from './messages/en.js'
import type { Index } from './sensitivity-run.js'
import { claimWords, negativeWords } from './sensitivity-words.js'
import type { Session } from './session.js'

const session = { text: en, words: wordsOf('en'), language: 'en' } as Session

/** A group whose index alone is known to ± `around`. */
const group = (id: Index['group'], first: number, around: number): Index => ({
  input: null,
  group: id,
  first,
  firstInterval: [first - around, first + around],
  total: first,
  totalInterval: [first - around, first + around]
})

const claim = (...indices: Index[]) => claimWords(indices, session)

describe('the claim that adoption decides', () => {
  it('is true where adoption explains more than half, interval and all', () => {
    const said = claim(group('potential', 0.3, 0.02), group('adoption', 0.61, 0.06))
    expect(said).toBe(
      'Adoption alone explains 61% of the uncertainty, between 55 and 67%. The 2019 study says that adoption is what decides. True here: more than all the rest together.'
    )
  })

  it('is told as first of several where it leads without half', () => {
    const said = claim(group('potential', 0.3, 0.02), group('adoption', 0.45, 0.06))
    expect(said).toContain('matters most, without deciding alone: next comes potential gain, 30%')
  })

  it('is left open where intervals meet', () => {
    expect(claim(group('potential', 0.3, 0.1), group('adoption', 0.45, 0.1))).toContain('Raise --points')
    expect(claim(group('potential', 0.5, 0.1), group('adoption', 0.45, 0.1))).toContain('cannot tell')
  })

  it('is false where another group explains more', () => {
    const said = claim(group('demography', 0.9, 0.02), group('adoption', -0.001, 0.01))
    expect(said).toContain('Adoption alone explains 0% of the uncertainty, between 0 and 0.9%')
    expect(said).toContain('Not true here: demography explains more, 90%')
  })

  it('is not judged where adoption is certain', () => {
    expect(claim(group('demography', 1, 0.01))).toContain('no uncertain input')
  })
})

describe('a negative index', () => {
  it('is explained where one is shown, and told apart where its interval leaves 0 out', () => {
    expect(negativeWords([group('adoption', 0.2, 0.1)], session)).toBeNull()
    expect(negativeWords([group('adoption', -0.01, 0.1)], session)).toContain('its interval holds 0')
    expect(negativeWords([group('adoption', -0.2, 0.1)], session)).toContain('far from 0')
  })
})

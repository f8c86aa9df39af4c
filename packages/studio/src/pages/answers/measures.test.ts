import { wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { domainOf, indicatorOf, MEASURES } from './measures.js'
import type { Side } from './sides.js'
import { toldOf } from './told.js'

const number = (value: number, low: number, high: number) => ({
  value,
  range: [low, (low + value) / 2, value, (value + high) / 2, high] as const,
  inputs: 3,
  assumed: 1,
  reconstructed: 0
})
const side = (more: object): Side => ({ freed: ['effective', 'freed_fte'], answer: more }) as unknown as Side

describe('the strips of a measure', () => {
  it('have the same ends for every edition, and hold every number', () => {
    const sides = [side({ headcount: number(90, 80, 100) }), side({ headcount: number(120, 110, 140) })]
    const [low, high] = domainOf('headcount', sides)!
    expect(low).toBeLessThan(80)
    expect(low).toBeGreaterThan(70)
    expect(high).toBeGreaterThan(140)
  })

  it('hold zero where the sign says something, and are not there where nothing is', () => {
    expect(domainOf('balance', [side({ balance: number(40, 30, 50) })])![0]).toBeLessThan(0)
    expect(domainOf('balance', [side({ balance: null })])).toBeNull()
    expect(domainOf('fte', [side({ fte: number(5, 5, 5) })])).toBeNull()
  })
})

it('explains the freed time that the edition counts', () => {
  const later = { ...side({}), freed: ['effective_since_base', 'freed_fte_since_base'] } as Side
  expect(MEASURES.map(measure => indicatorOf(measure, later))).toContain('effective_since_base')
  expect(indicatorOf('freed', later)).toBe('freed_fte_since_base')
  expect(indicatorOf('need', later)).toBe('need')
})

describe('a number that is told', () => {
  const readable = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ')
  const [fr, en] = [wordsOf('fr'), wordsOf('en')]

  it('has its sign where it says something, and its unit where it is no person', () => {
    expect(readable(toldOf('balance', number(729, -301, 1204), fr).value)).toBe('+700 ETP')
    expect(readable(toldOf('balance', number(729, -301, 1204), fr).range)).toBe('−300 à +1 200')
    expect(toldOf('headcount', number(9437, 8921, 9934), en).value).toBe('9,400')
    expect(readable(toldOf('effective', number(0.031, -0.005, 0.07), fr).value)).toBe('3,1 %')
  })

  it('has no range where both ends read alike', () => {
    expect(toldOf('fte', number(702_345, 702_340, 702_350), en).range).toBeNull()
  })
})

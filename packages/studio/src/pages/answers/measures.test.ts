import { spanText } from '@horizon-soin/figures'
import { type Answer, wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { domainOf, indicatorOf, MEASURES } from './measures.js'
import type { Side } from './sides.js'
import { addedTo, toldOf } from './told.js'

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
    expect(readable(toldOf('balance', number(729, -301, 1204), fr).value)).toBe('+729 ETP')
    expect(readable(toldOf('balance', number(729, -301, 1204), fr).range)).toBe('−301 à +1 204')
    expect(toldOf('headcount', number(9437, 8921, 9934), en).value).toBe('9,437')
    expect(readable(toldOf('effective', number(0.031, -0.005, 0.07), fr).value)).toBe('3,1 %')
  })

  it('keeps the sign of an end that is not nothing, however small beside the other', () => {
    expect(readable(toldOf('freed', number(19_700, -812, 42_300), fr).range)).toBe('−812 à +42 300')
  })

  it('reads as the simulator tells it', () => {
    for (const [low, high] of [
      [-47_912, 12_249],
      [8921, 104_512],
      [-150, 31]
    ] as const)
      expect(toldOf('capacity', number((low + high) / 2, low, high), fr).range).toBe(
        spanText(low, high, 'persons', 'fr')
      )
  })

  it('tells apart what is at work and what technologies add to capacity', () => {
    const answer = {
      fte: number(940_000, 9e5, 1e6),
      capacity: number(1_826_600, 1e6, 2e6)
    } as unknown as Answer
    expect(addedTo(answer, en)).toEqual(['940,000', '+887,000'])
    expect(addedTo({ ...answer, capacity: null }, en)).toBeNull()
    const less = addedTo({ ...answer, capacity: { ...answer.fte, value: 939_000 } }, en)
    expect(less).toEqual(['940,000', '−1,000'])
  })

  it('has no range where both ends read alike', () => {
    expect(toldOf('fte', number(702_345, 702_340, 702_350), en).range).toBeNull()
  })
})

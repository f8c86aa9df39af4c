import { describe, expect, it } from 'vitest'
import { roundingOf } from './rounding.js'

describe('roundingOf', () => {
  it.each([
    [0.041, '23,9\u00a0%', '+4,1', '4,1\u00a0points'],
    [0.4, '24\u00a0%', '+4', '4\u00a0points'],
    [0.002, '23,93\u00a0%', '+4,11', '4,11\u00a0points'],
    [0, '23,9\u00a0%', '+4,1', '4,1\u00a0points'],
    [1e-9, '23,93\u00a0%', '+4,11', '4,11\u00a0points'],
    [Number.NaN, '23,9\u00a0%', '+4,1', '4,1\u00a0points']
  ])('reads a share by how much moves: %d', (span, level, signed, amount) => {
    const rounding = roundingOf(span, 'share', 'fr')
    expect(rounding.level(0.23931)).toBe(level)
    expect(rounding.signed(0.04112)).toBe(signed)
    expect(rounding.amount(0.04112)).toBe(amount)
  })

  it.each([
    [383_000, '607\u202f000\u00a0ETP'],
    [38_000, '606\u202f800\u00a0ETP'],
    [12, '606\u202f823\u00a0ETP'],
    [0.2, '606\u202f823\u00a0ETP']
  ])('reads people to three figures of what moves, none under one: %d', (span, level) => {
    expect(roundingOf(span, 'fte', 'fr').level(606_823.4)).toBe(level)
  })

  it('has a true minus, no sign on a zero, and a dash for what is no number', () => {
    const { signed, isZero } = roundingOf(0.05, 'share', 'fr')
    expect([-0.004, 0.0004, -0.0004, 0, Number.NaN].map(signed)).toEqual(['−0,4', '0', '0', '0', '–'])
    expect([-0.004, 0.0004, -0.0004].map(isZero)).toEqual([false, true, true])
  })

  it('adds up to the eye', () => {
    const { rounded } = roundingOf(383_000, 'fte', 'fr')
    expect(rounded(606_823) - rounded(224_310)).toBe(383_000)
    expect(roundingOf(0.05, 'share', 'en').rounded(0.2394)).toBeCloseTo(0.239, 12)
  })

  it.each([
    ['share', 0.014, '1,4\u00a0point', '1.4\u00a0points'],
    ['share', 0.01, '1,0\u00a0point', '1.0\u00a0points'],
    ['share', 0.02, '2,0\u00a0points', '2.0\u00a0points'],
    ['persons', 1, '1\u00a0personne', '1\u00a0person'],
    ['persons', -2, '2\u00a0personnes', '2\u00a0people'],
    ['fte', 3, '3\u00a0ETP', '3\u00a0FTE']
  ] as const)('names the unit of a change: %s %d', (unit, value, fr, en) => {
    const span = unit === 'share' ? 0.05 : 50
    expect(roundingOf(span, unit, 'fr').amount(value)).toBe(fr)
    expect(roundingOf(span, unit, 'en').amount(value)).toBe(en)
  })
})

import type { Term } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { inputValue, termValue, valueWords } from './term-value.js'

describe('values of terms', () => {
  it.each([
    [0.2407, 'share', '24\u00a0%', '24,07\u00a0%'],
    [1.23456, 'factor', '×\u00a01,23', '×\u00a01,2346'],
    [1.005, 'factor', '×\u00a01,005', '×\u00a01,005'],
    [0.9968, 'factor', '×\u00a00,9968', '×\u00a00,9968'],
    [1.04321, 'factor', '×\u00a01,043', '×\u00a01,0432'],
    [1, 'factor', '×\u00a01', '×\u00a01'],
    [2029.13, 'year', '2029,1', '2029,13'],
    [2030, 'year', '2030', '2030'],
    [3.456, 'years', '3,46\u00a0ans', '3,456\u00a0ans'],
    [0.346, 'per-year', '0,35\u00a0par an', '0,346\u00a0par an'],
    [419_500, 'persons', '420\u202f000\u00a0personnes', '419\u202f500\u00a0personnes'],
    [1234.5, 'fte', '1\u202f235\u00a0ETP', '1\u202f234,5\u00a0ETP'],
    [54_321_000, 'euros', '54\u202f300\u202f000\u00a0€', '54\u202f321\u202f000\u00a0€'],
    [54_321.5, 'index', '54\u202f300', '54\u202f321,5']
  ] as const)(
    '%f %s is rounded where it was computed, whole where it was read',
    (value, unit, computed, read) => {
      expect(termValue(value, unit, fr)).toBe(computed)
      expect(inputValue(value, unit, fr)).toBe(read)
    }
  )

  it('tell a factor from 1 as long as anyone could see it in a product', () => {
    for (const change of [0.3, 0.05, 0.005, 0.0005, 0.00005, 0.000005])
      for (const value of [1 + change, 1 - change])
        expect(termValue(value, 'factor', en)).not.toBe(termValue(1, 'factor', en))
    expect(termValue(1 + 1e-12, 'factor', en)).toBe('×\u00a01')
  })

  it('say that there is none', () => {
    expect(termValue(Number.NaN, 'share', en)).toBe('–')
  })
})

describe('valueWords', () => {
  const term = (value: number, input?: Term['input']): Term => ({
    key: 'gain',
    about: {},
    value,
    unit: 'share',
    relation: 'input',
    children: [],
    input
  })
  const row = { source: 'x', status: 'expert' as const, low: 0.1, mode: 0.123_456, high: 0.3 }

  it('keeps the digits of a row, and four figures of what is read between', () => {
    expect(valueWords(term(0.123_456), en)).toBe('12%')
    expect(valueWords(term(0.123_456, row), en)).toBe('12.3456%')
    expect(valueWords(term(0.223_456, row), en)).toBe('22.35%')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate, suggestDate } from './date.js'

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const two = (part: number) => String(part).padStart(2, '0')

describe('isDate', () => {
  it('takes the days of the calendar and no other', () => {
    const part = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), part, part, (year, month, day) => {
        const days = month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)
        expect(isDate(`${year}-${two(month)}-${two(day)}`)).toBe(day >= 1 && day <= days)
      }),
      { seed: 3, numRuns: 2000 }
    )
  })

  it('takes every form but YYYY-MM-DD for no date', () => {
    for (const text of [
      '2027-6-30',
      '30/06/2027',
      '20270630',
      '2027-06-30T00:00Z',
      ' 2027-06-30',
      '2027-06',
      ''
    ])
      expect(isDate(text), text).toBe(false)
    for (const text of ['0999-01-01', '3001-01-01', '２０２７-06-30']) expect(isDate(text), text).toBe(false)
    expect([isDate('2028-02-29'), isDate('2027-02-29'), isDate('2026-02-30')]).toEqual([true, false, false])
  })
})

describe('suggestDate', () => {
  it('reads the usual forms, and does not choose between day and month', () => {
    const read = ['2027-6-3', '2027/06/30', '30/06/2027', '06.30.2027', '20270630', '2027-06-30T12:00:00Z']
    expect(read.map(suggestDate)).toEqual(['03', '30', '30', '30', '30', '30'].map(day => `2027-06-${day}`))
    expect(suggestDate('05/05/2027')).toBe('2027-05-05')
    for (const text of ['03/04/2027', '2026-02-30', '31/31/2027', 'juin 2027', '2027', ''])
      expect(suggestDate(text), text).toBe(null)
  })

  it('suggests dates only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}[-/. ]?[0-9]{1,2}[-/. ]?[0-9]{1,4}$/), text => {
        const date = suggestDate(text)
        expect(date === null || isDate(date)).toBe(true)
      }),
      { seed: 4, numRuns: 1000 }
    )
  })
})

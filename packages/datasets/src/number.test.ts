import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundParams, readNumber, suggestShare, thousandsPoint, withinBounds } from './number.js'

describe('readNumber', () => {
  it('reads back every double as it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(readNumber(String(value))).toEqual({ ok: true, value: value === 0 ? 0 : value })
      }),
      { seed: 1, numRuns: 500 }
    )
  })

  it('reads any text as the number that it is, or not at all', () => {
    const characters = fc.constantFrom(...'0123456789.,eE+-xX _%NaInfity\u00a0١')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 8 }), text => {
        const read = readNumber(text)
        if (read.ok) expect(read.value).toBe(Number(text) + 0)
        else expect(['not-a-number', 'decimal-comma', 'ambiguous-comma']).toContain(read.code)
      }),
      { seed: 2, numRuns: 2000 }
    )
  })

  it('suggests only what reads as a number', () => {
    expect(readNumber(',5')).toEqual({ ok: false, code: 'decimal-comma', suggestion: '0.5' })
    expect(readNumber('-3,25')).toEqual({ ok: false, code: 'decimal-comma', suggestion: '-3.25' })
    expect(readNumber('3,200')).toEqual({
      ok: false,
      code: 'ambiguous-comma',
      params: { thousands: '3200', decimal: '3.2' },
      suggestion: null
    })
    expect(readNumber('0,500')).toEqual({ ok: false, code: 'decimal-comma', suggestion: '0.500' })
    expect(readNumber(' 5')).toEqual({ ok: false, code: 'not-a-number', suggestion: '5' })
    expect(readNumber('12 %')).toEqual({ ok: false, code: 'not-a-number', suggestion: '0.12' })
    expect(readNumber('15,5 %')).toEqual({ ok: false, code: 'not-a-number', suggestion: '0.155' })
    for (const text of ['', '.', '-', 'e5', '1e', '--1', '1.2.3', '0b1', '1_0x']) {
      expect(readNumber(text)).toEqual({ ok: false, code: 'not-a-number', suggestion: null })
    }
  })
})

describe('suggestShare', () => {
  it('takes a share beyond 1 for per cent, where that is in its bounds', () => {
    const share = { min: 0, max: 1 }
    expect([70, 100, 2, 14.5].map(value => suggestShare(value, share))).toEqual(['0.7', '1', '0.02', '0.145'])
    expect([1.1, 101, -5].map(value => suggestShare(value, share))).toEqual([null, null, null])
    expect(suggestShare(100, { above: -1, below: 1 })).toBeNull()
    expect(suggestShare(70, { min: 0, max: 130 })).toBeNull()
  })
})

describe('thousandsPoint', () => {
  it('doubts three decimals after one to three digits, and nothing else', () => {
    expect(thousandsPoint('3.200')).toEqual({ read: '3.2', meant: '3200' })
    expect(thousandsPoint('+120.050')).toEqual({ read: '120.05', meant: '120050' })
    for (const text of ['0.500', '3.20', '3.2000', '1234.567', '3200', '.200', '1e3'])
      expect(thousandsPoint(text)).toBeNull()
  })
})

describe('bounds', () => {
  it('are closed by min and max, open by above and below', () => {
    const bounds = { min: 0, max: 2 }
    expect([-1, 0, 2, 3].map(value => withinBounds(value, bounds))).toEqual([false, true, true, false])
    expect([0, 1, 2].map(value => withinBounds(value, { above: 0, below: 2 }))).toEqual([false, true, false])
    expect(boundParams({ above: 0, max: 1 })).toEqual({ above: 0, max: 1 })
    expect(boundParams({ min: 0, below: 1 })).toEqual({ min: 0, below: 1 })
  })
})

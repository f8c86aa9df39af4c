import { describe, expect, it } from 'vitest'
import { dayOf, instantOf, isLocalTime, isTimeZone, timesOf } from './local-time.js'

const iso = (local: string, zone = 'Europe/Paris') => new Date(instantOf(local, zone)).toISOString()

describe('local times', () => {
  it('follow summer and winter time, in any zone', () => {
    expect(iso('2027-01-31T09:00')).toBe('2027-01-31T08:00:00.000Z')
    expect(iso('2027-07-01T09:00')).toBe('2027-07-01T07:00:00.000Z')
    expect(iso('2027-01-01T00:00', 'Indian/Reunion')).toBe('2026-12-31T20:00:00.000Z')
    expect(iso('2027-01-01T00:00', 'Pacific/Noumea')).toBe('2026-12-31T13:00:00.000Z')
    expect(iso('2027-01-01T00:00', 'America/Cayenne')).toBe('2027-01-01T03:00:00.000Z')
    expect(iso('2027-02-01T12:00', 'Asia/Kathmandu')).toBe('2027-02-01T06:15:00.000Z')
  })

  it('are the first of two where clocks go back, and later where they jump (RFC 5545, 3.3.5)', () => {
    expect(iso('2027-03-28T01:59')).toBe('2027-03-28T00:59:00.000Z')
    expect(iso('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(iso('2027-03-28T03:00')).toBe('2027-03-28T01:00:00.000Z')
    expect(iso('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z')
    expect(iso('2027-10-31T03:00')).toBe('2027-10-31T02:00:00.000Z')
    expect(iso('2027-03-14T02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z')
  })

  it('open and close a consultation', () => {
    const times = timesOf({ opens: '2027-03-01T09:00', closes: '2027-04-30T18:00', timeZone: 'Europe/Paris' })
    expect(times).toEqual({ opensAt: Date.UTC(2027, 2, 1, 8), closesAt: Date.UTC(2027, 3, 30, 16) })
  })

  it('give the day of the place, not that of the server', () => {
    expect(dayOf(Date.UTC(2027, 0, 31, 22, 59), 'Europe/Paris')).toBe('2027-01-31')
    expect(dayOf(Date.UTC(2027, 0, 31, 23, 0), 'Europe/Paris')).toBe('2027-02-01')
    expect(dayOf(Date.UTC(2027, 0, 31, 23, 0), 'America/Cayenne')).toBe('2027-01-31')
    expect(dayOf(Date.UTC(2028, 1, 28, 23, 30), 'Europe/Paris')).toBe('2028-02-29')
  })

  it('are told from what is none', () => {
    expect(isLocalTime('2028-02-29T23:59')).toBe(true)
    for (const no of [
      '2027-02-29T09:00',
      '2027-01-31',
      '2027-01-31T24:00',
      '2027-01-31T09:00Z',
      '2027-1-1T9:00'
    ]) {
      expect(isLocalTime(no), no).toBe(false)
    }
    expect(['Europe/Paris', 'UTC', 'Europe/Pari', ''].map(isTimeZone)).toEqual([true, true, false, false])
  })
})

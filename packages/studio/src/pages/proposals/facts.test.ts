import type { Facets } from '@horizon-soin/consultation'
import { describe, expect, it } from 'vitest'
import { calendarTold, costTold, dateTold } from './facts.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const of = (cost: Partial<Facets['cost']>, calendar: Partial<Facets['calendar']> = {}): Facets => ({
  actors: [],
  cost: { level: 'low', low: null, high: null, per: null, ...cost },
  calendar: { start: null, end: null, ...calendar }
})

describe('what a proposal costs', () => {
  it.each([
    [of({ low: 4e6, high: 8e6, per: 'year' }), '4 à 8 M€ par an', '€4m to €8m a year'],
    [of({ high: 1e7, per: 'total' }), 'jusqu’à 10 M€ en tout', 'up to €10m in all'],
    [of({ low: 5e5, per: 'once' }), 'au moins 0,5 M€, une fois', 'at least €0.5m, once'],
    [of({ low: 3e7, high: 3e7, per: 'total' }), 'environ 30 M€ en tout', 'about €30m in all'],
    [of({ level: 'none' }), 'sans coût propre', 'no cost of its own'],
    [of({ level: 'unknown' }), 'non chiffré', 'not costed'],
    [null, 'non chiffré', 'not costed']
  ])('%j', (facets, fr, en) => {
    expect(plain(costTold(facets, 'fr'))).toBe(fr)
    expect(costTold(facets, 'en')).toBe(en)
  })
})

describe('when', () => {
  it('a proposal would be carried out', () => {
    expect(plain(calendarTold(of({}, { start: 2020, end: 2021 }), 'fr'))).toBe('de 2020 à 2021')
    expect(plain(calendarTold(of({}, { start: 2020, end: 2020 }), 'fr'))).toBe('dès 2020')
    expect(calendarTold(of({}, { end: 2025 }), 'en')).toBe('by 2025')
    expect(calendarTold(null, 'fr')).toBe('pas d’année')
  })

  it('a version was made', () => {
    expect(plain(dateTold('2018-09', 'fr'))).toBe('septembre 2018')
    expect(plain(dateTold('2019-02-07', 'en'))).toBe('7 February 2019')
  })
})

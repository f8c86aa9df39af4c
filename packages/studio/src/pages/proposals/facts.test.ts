import type { Facets } from '@horizon-soin/consultation'
import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import { describe, expect, it } from 'vitest'
import { calendarTold, costLevel, costTold, dateTold } from './facts.js'

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
    expect(plain(costTold({ id: 'proposition-01', facets }, 'fr'))).toBe(fr)
    expect(costTold({ id: 'proposition-01', facets }, 'en')).toBe(en)
  })
})

it('amounts decide the level of a cost, each level up to its bound', () => {
  const level = (cost: Parameters<typeof of>[0]) => costLevel(of({ level: 'unknown', ...cost }))
  expect([level({ high: 1e7 }), level({ low: 1.1e7 }), level({ low: 4e6, high: 2e8 })]).toEqual([
    'low',
    'medium',
    'high'
  ])
  expect([level({}), costLevel(of({ level: 'none' })), costLevel(null)]).toEqual([
    'unknown',
    'none',
    'unknown'
  ])
})

it('a doubtful amount is told as the study tells it', async () => {
  const { proposals } = await readPropositions(PROPOSITIONS)
  const three = proposals.find(({ number }) => number === 3)!
  const latest = three.versions.at(-1)!
  expect(plain(costTold({ id: three.id, facets: latest.facets }, 'fr'))).toContain('point d’interrogation')
  expect(plain(latest.headings.cost!.fr)).toMatch(
    /millions[\s\S]*point d’interrogation[\s\S]*10 M€|10 M€[\s\S]*point d’interrogation/
  )
  expect(latest.facets?.cost.high).toBe(1e7)
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

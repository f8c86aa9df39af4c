import { describe, expect, it } from 'vitest'
import { allotmentOf, ownTables, regionalDataset } from './region-dataset.js'
import { careUse, headcount, person, regional, regionShare } from './testing/regional-dataset.js'

const dataset = regional({
  shares: [regionShare('north', 'headcount', 0.4), regionShare('south', 'headcount', 0.4)],
  population: [person('north', 2018, 0, 99, 100)],
  national: [{ year: 2018, persons: 1200 }]
})

describe('an allotment', () => {
  it('loses nobody where shares do not quite sum to 1', () => {
    const part = allotmentOf(dataset)
    expect(part('north', 'nurse', 'headcount') + part('south', 'nurse', 'headcount')).toBe(1)
    expect(part('elsewhere', 'nurse', 'headcount')).toBe(0)
  })

  it('of places and of those trained abroad is that of heads, unless it is told', () => {
    expect(allotmentOf(dataset)('north', 'nurse', 'foreign')).toBe(0.5)
    const told = { ...dataset, regionShares: [...dataset.regionShares, regionShare('north', 'foreign', 1)] }
    expect(allotmentOf(told)('north', 'nurse', 'foreign')).toBe(1)
    expect(allotmentOf(told)('south', 'nurse', 'foreign')).toBe(0)
    expect(allotmentOf(told)('south', 'nurse', 'places')).toBe(0.5)
  })
})

describe('the dataset of a region', () => {
  it('has the people of the region, and what technologies do as everywhere', () => {
    const north = regionalDataset(dataset, 'north')
    expect(north.title).toEqual({ fr: 'petit · north', en: 'small · north' })
    expect(north.population.map(({ persons }) => persons)).toEqual([100])
    for (const table of ['potential', 'adoption', 'timeUse', 'exits', 'careUse'] as const)
      expect(north[table]).toEqual(dataset[table])
    expect([north.regions, north.regionShares, north.published]).toEqual([[], [], []])
  })

  it('keeps the ages of the nation where it tells no population', () => {
    const own = { ...dataset, regionTables: { south: { population: [] } } }
    expect(regionalDataset(own, 'south').population).toEqual(dataset.population)
    expect(ownTables(own, 'south')).toEqual([])
  })

  it('has its own tables whole, even without a row, in the place of the others', () => {
    const own = { headcount: [headcount('nurse', { from: 30, to: 39 }, 7)], foreign: [] }
    const north = regionalDataset({ ...dataset, regionTables: { north: own } }, 'north')
    expect(north.headcount).toEqual(own.headcount)
    expect(north.foreign).toEqual([])
    expect(north.places).toEqual(regionalDataset(dataset, 'north').places)
    expect(ownTables({ ...dataset, regionTables: { north: own } }, 'north')).toEqual(['headcount', 'foreign'])
    const south = regionalDataset({ ...dataset, regionTables: { north: own } }, 'south')
    expect(south).toEqual({ ...regionalDataset(dataset, 'south') })
  })

  it('keeps the nation’s use of care of a trade that its own does not tell', () => {
    const other = { ...careUse(0, 99, 3), profession: 'doctor' }
    const north = regionalDataset({ ...dataset, regionTables: { north: { careUse: [other] } } }, 'north')
    expect(north.careUse).toEqual([...dataset.careUse, other])
  })
})

import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, run, valueAt } from '@horizon-soin/model'
import { openRegions, runRegions } from '@horizon-soin/model/regions'
import { beforeAll, describe, expect, it } from 'vitest'
import { REGION_MEASURES } from '../../shell/pages.js'
import { isTold, measureOf, peopleIn, regionRows } from './rows.js'
import { allottedProfessions, shareOf, statusParts } from './shares.js'
import { WITH_REGIONS } from './with-regions.js'

let dataset: Dataset
beforeAll(async () => {
  const folder = fileURLToPath(new URL(`../../../../../data/${WITH_REGIONS}`, import.meta.url))
  dataset = (await readFolder(folder)).dataset!
})

const scenario = () => dataset.scenarios.find(({ id }) => id === 'median')!
const rowsOf = (subject: Parameters<typeof regionRows>[2], year: number, of: Dataset = dataset) => {
  const opened = openRegions(of)
  return regionRows(opened, runRegions(opened, scenario()), subject, year)
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('rows of regions', () => {
  it.each([2026, 2033, 2050])('add up to the country in %d', year => {
    const model = compile(dataset)
    const results = run(model, leversOf(model, scenario()).levers)
    for (const { id: profession } of dataset.professions) {
      const { regions, nation } = rowsOf({ profession }, year)
      for (const [column, indicator] of [
        ['headcount', 'headcount'],
        ['freed', 'freed_fte_since_base'],
        ['need', 'need'],
        ['capacity', 'capacity'],
        ['balance', 'balance']
      ] as const) {
        const whole = valueAt(results, { indicator, profession }, year)
        expect(sum(regions.map(row => row[column])), `${profession} ${column}`).toBeCloseTo(whole, 3)
        expect(nation[column]).toBeCloseTo(whole, 3)
      }
    }
  })

  it('free nothing in the base year, since which freed time is counted', () => {
    const { regions, nation } = rowsOf({ group: 'all' }, dataset.baseYear)
    for (const { freed } of [...regions, nation]) expect(freed).toBeCloseTo(0, 6)
    expect(rowsOf({ group: 'all' }, 2040).nation.freed).toBeGreaterThan(0)
  })

  it('tell heads for 100 000 inhabitants of the region, and the balance as a share of its need', () => {
    const { regions, nation } = rowsOf({ profession: 'infirmier' }, 2035)
    for (const { people, headcount, density, need, balance, capacity, balanceShare } of [
      ...regions,
      nation
    ]) {
      expect((density * people) / 100_000).toBeCloseTo(headcount, 6)
      expect(balanceShare * need).toBeCloseTo(capacity - need, 4)
      expect(balance).toBeCloseTo(capacity - need, 4)
    }
    expect(sum(regions.map(({ people }) => people))).toBeCloseTo(nation.people, 4)
  })

  it('have a growth and a balance of zero at the base year', () => {
    const { regions } = rowsOf({ profession: 'medecin-generaliste' }, dataset.balanceBaseYear)
    for (const { growth, balanceShare } of regions) {
      expect(growth).toBe(0)
      expect(balanceShare).toBeCloseTo(0, 9)
    }
  })

  it('have every measure of a profession, and no need of a group', () => {
    const model = compile(dataset)
    const about = [{ profession: 'infirmier' }, { group: 'all' }] as const
    for (const measure of REGION_MEASURES)
      for (const subject of about) {
        const { regions, nation } = rowsOf(subject, 2040)
        const told = isTold(model, measure, subject)
        expect(told).toBe('profession' in subject || !['balance', 'need'].includes(measure))
        for (const row of [...regions, nation]) expect(Number.isFinite(measureOf(row, measure))).toBe(told)
      }
  })

  it('have no density where a region has no people of its own', () => {
    const without = {
      ...dataset,
      regionPopulation: dataset.regionPopulation.filter(({ region }) => region !== 'corse')
    }
    const { regions } = rowsOf({ group: 'all' }, 2030, without)
    expect(regions.filter(({ density }) => Number.isNaN(density)).map(({ id }) => id)).toEqual(['corse'])
  })

  it('say which tables are the region’s own', () => {
    const own = { ...dataset, regionTables: { corse: { foreign: [] } } }
    const { regions } = rowsOf({ group: 'all' }, 2030, own)
    expect(regions.flatMap(({ id, own: tables }) => (tables.length > 0 ? [[id, ...tables]] : []))).toEqual([
      ['corse', 'foreign']
    ])
  })
})

describe('people of a year', () => {
  const band = (year: number, persons: number) =>
    ({ year, ageFrom: 0, ageTo: 120, persons, source: 's', status: 'assumption' }) as const

  it('are on the line between two years, and constant beyond', () => {
    const bands = [band(2030, 200), band(2020, 60), band(2020, 40)]
    expect([2010, 2020, 2025, 2030, 2040].map(year => peopleIn(bands, year))).toEqual([
      100, 100, 150, 200, 200
    ])
    expect(peopleIn([], 2020)).toBeNaN()
  })
})

describe('the allotment', () => {
  it('is told of each profession, by the least firm of its shares', () => {
    expect(allottedProfessions(dataset).map(({ profession }) => profession)).toEqual(
      dataset.professions.map(({ id }) => id)
    )
    const [first] = dataset.professions
    const mixed = {
      ...dataset,
      regionShares: dataset.regionShares.map(row => ({
        ...row,
        status: row.region === 'corse' ? ('assumption' as const) : ('measured' as const)
      }))
    }
    expect(allottedProfessions(mixed)[0]).toMatchObject({ profession: first!.id, status: 'assumption' })
    expect(shareOf(dataset, 'corse', first!.id)?.region).toBe('corse')
    expect(shareOf(dataset, 'atlantide', first!.id)).toBeUndefined()
  })

  it('has parts by status that make the whole', () => {
    const allotted = [
      { profession: 'a', status: 'measured', source: 's' },
      { profession: 'b', status: 'assumption', source: 's' },
      { profession: 'c', status: 'assumption', source: 's' }
    ] as const
    expect(statusParts(allotted, profession => ({ a: 50, b: 30, c: 20 })[profession]!)).toEqual([
      { status: 'measured', professions: 1, part: 0.5 },
      { status: 'assumption', professions: 2, part: 0.5 }
    ])
  })
})

/** Regions against a second implementation, deliberately naive: a list of people, shared out, and needs made to add up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Scenario } from './dataset.js'
import { openRegions } from './region-models.js'
import { runRegions } from './region-run.js'
import { valueAt } from './results.js'
import { holds } from './testing/arbitrary-values.js'
import { naiveWorkforce } from './testing/naive-workforce.js'
import { regionalProjections } from './testing/region-arbitrary.js'

/** The part of a profession that a region has, of places as of heads where nothing else is said. */
function part(dataset: Dataset, region: string, profession: string, of: 'headcount' | 'places'): number {
  const rows = dataset.regionShares.filter(row => row.profession === profession && row.of === of)
  if (rows.length === 0) return part(dataset, region, profession, 'headcount')
  const total = rows.reduce((sum, row) => sum + row.share, 0)
  return rows.find(row => row.region === region)!.share / total
}

/** The people and flows of one region, counted by hand. */
const inRegion = (dataset: Dataset, region: string): Dataset => ({
  ...dataset,
  headcount: dataset.headcount.map(row => ({
    ...row,
    headcount: row.headcount * part(dataset, region, row.profession, 'headcount')
  })),
  series: dataset.series.map(row => ({
    ...row,
    headcount: row.headcount * part(dataset, region, row.profession, 'headcount')
  })),
  places: dataset.places.map(row => ({
    ...row,
    places: row.places * part(dataset, region, row.profession, 'places')
  })),
  foreign: dataset.foreign.map(row => ({
    ...row,
    entrants: row.entrants * part(dataset, region, row.profession, 'headcount')
  }))
})

/** What people use of a profession's care in a year, on the line between the two years of the random populations. */
function used(dataset: Dataset, profession: string, year: number, region: string | null): number {
  const people =
    region === null ? dataset.population : dataset.regionPopulation.filter(row => row.region === region)
  const inYear = (when: number) =>
    people
      .filter(row => row.year === when)
      .reduce((sum, row) => {
        const use = dataset.careUse.find(
          care => care.profession === profession && care.ageFrom <= row.ageFrom && row.ageTo <= care.ageTo
        )!
        return sum + row.persons * use.weight
      }, 0)
  const elapsed = (year - dataset.baseYear) / (dataset.lastYear - dataset.baseYear)
  return (1 - elapsed) * inYear(dataset.baseYear) + elapsed * inYear(dataset.lastYear)
}

/** The need of each region in a year without trend: its own ages' part of what the whole country needs. */
function naiveNeeds(dataset: Dataset, scenario: Scenario, profession: string): (year: number) => number[] {
  const { baseYear, balanceBaseYear, regions } = dataset
  const unmoved = { ...scenario, workforce: {} }
  const fteOf = (of: Dataset) => naiveWorkforce(of, unmoved, profession)[balanceBaseYear - baseYear]!.fte
  const growth = (year: number, region: string | null) =>
    used(dataset, profession, year, region) / used(dataset, profession, balanceBaseYear, region)
  const whole = fteOf(dataset)
  const parts = regions.map(({ id }) => fteOf(inRegion(dataset, id)))
  return year => {
    const wanted = regions.map(({ id }, r) => parts[r]! * growth(year, id))
    const sum = wanted.reduce((a, b) => a + b, 0)
    return wanted.map(need => (need * whole * growth(year, null)) / sum)
  }
}

describe('regions and a naive second implementation', () => {
  it('agree on random datasets and scenarios', () => {
    holds(
      fc.property(regionalProjections(), ({ dataset, scenario }) => {
        const results = runRegions(openRegions(dataset), scenario)
        const { baseYear, balanceBaseYear, lastYear, regions } = dataset
        for (const { id } of dataset.professions) {
          const needs = naiveNeeds(dataset, scenario, id)
          regions.forEach((region, r) => {
            const naive = naiveWorkforce(inRegion(dataset, region.id), scenario, id)
            for (const year of [baseYear, baseYear + 2, lastYear]) {
              const trend = (1 + (scenario.need?.trend ?? 0)) ** (year - balanceBaseYear)
              const expected: Record<string, number> = {
                ...naive[year - baseYear]!,
                need: needs(year)[r]! * trend
              }
              for (const indicator of ['headcount', 'fte', 'entrants', 'leavers', 'need']) {
                const value = expected[indicator]!
                if (Number.isNaN(value)) continue
                const actual = valueAt(results.regions[r]!, { indicator, profession: id }, year)
                const message = `${region.id} ${id} ${indicator} ${year}: ${actual}, expected ${value}`
                expect(Math.abs(actual - value), message).toBeLessThanOrEqual(1e-8 * (1 + value))
              }
            }
          })
        }
      }),
      20,
      true
    )
  })
})

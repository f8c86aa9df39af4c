/** France's regions, held against the country that they make up and against what was counted: MODEL.md §7. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import { leversOf, run, valueAt } from '@horizon-soin/model'
import { openRegions, runRegions } from '@horizon-soin/model/regions'
import { beforeAll, describe, expect, it } from 'vitest'

let france: Dataset
beforeAll(async () => {
  const { dataset } = await readFolder(fileURLToPath(new URL('../data/france-2026', import.meta.url)))
  france = dataset!
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the regions of France', () => {
  it('have shares of each profession that sum to 1 within a billionth', () => {
    expect(france.regions).toHaveLength(18)
    for (const { id } of france.professions) {
      const rows = france.regionShares.filter(({ profession, of }) => profession === id && of === 'headcount')
      expect(rows).toHaveLength(18)
      expect(Math.abs(sum(rows.map(({ share }) => share)) - 1), id).toBeLessThan(1e-9)
    }
  })

  it('have people of every age in every year that add up to the country, to the last person', () => {
    expect(france.regionPopulation).toHaveLength(18 * france.population.length)
    for (const { year, ageFrom, ageTo, persons } of france.population) {
      const rows = france.regionPopulation.filter(row => row.year === year && row.ageFrom === ageFrom)
      expect(rows.every(row => row.ageTo === ageTo)).toBe(true)
      expect(sum(rows.map(row => row.persons))).toBe(persons)
    }
  })

  it('call measured what a register counts by specialty, and assume what nothing shares out', () => {
    const measured = new Set(
      france.regionShares.filter(({ status }) => status === 'measured').map(({ profession }) => profession)
    )
    expect([...measured].sort()).toEqual(['chirurgien', 'medecin-generaliste'])
    for (const { status } of france.regionPopulation) expect(status).toBe('assumption')
  })

  it('are the country again when they are added up, in every scenario', () => {
    const regions = openRegions(france)
    const { nation } = regions
    for (const scenario of france.scenarios) {
      const whole = run(nation, leversOf(nation, scenario).levers)
      const results = runRegions(regions, scenario)
      for (const { id: profession } of france.professions)
        for (const indicator of ['headcount', 'fte', 'freed_fte', 'people_above', 'capacity', 'need'])
          for (const year of [2026, 2030, 2050]) {
            const at = valueAt(whole, { indicator, profession }, year)
            const parts = results.regions.map(one => valueAt(one, { indicator, profession }, year))
            expect(Math.abs(sum(parts) - at), `${profession} ${indicator} ${year}`).toBeLessThan(
              1e-9 * (1 + Math.abs(at))
            )
          }
    }
  })

  it('age unlike each other: raking moves their needs by less than one in a hundred', () => {
    const { factors } = openRegions(france)
    for (const factor of factors!) expect(Math.abs(factor - 1)).toBeLessThan(0.01)
    expect(factors!.some(factor => Math.abs(factor - 1) > 1e-6)).toBe(true)
  })
})

/** Population and use of care by age, held against what is published of the need: MODEL.md §7. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, createResults, type Dataset, leversOf, run, valueAt } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(`../data/${path}`, import.meta.url))

/** Σ population · weight in a year that the table holds, age by age: a second way of counting, without interpolation. */
function use({ population, careUse }: Dataset, profession: string, year: number): number {
  const weights = careUse.filter(row => row.profession === profession)
  let total = 0
  for (const { ageFrom, ageTo, persons } of population.filter(row => row.year === year))
    for (let age = ageFrom; age <= ageTo; age++) {
      const [weight] = weights.filter(row => row.ageFrom <= age && age <= row.ageTo)
      total += (weight!.weight * persons) / (ageTo - ageFrom + 1)
    }
  return total
}

/** The dataset in its median scenario. */
function median(dataset: Dataset) {
  const model = compile(dataset)
  const scenario = dataset.scenarios.find(({ id }) => id === 'median')!
  return run(model, leversOf(model, scenario).levers, createResults(model))
}

const growth = (dataset: Dataset, profession: string, from: number, to: number): number =>
  use(dataset, profession, to) / use(dataset, profession, from) - 1

describe.each(['etude-2019', 'france-2026'])('the need of %s', name => {
  let dataset: Dataset
  beforeAll(async () => {
    const read = await readFolder(at(name))
    expect(read.faults).toEqual([])
    dataset = read.dataset!
  })

  it('has one band for every age, in every year and profession', () => {
    const bands = [
      ...[...new Set(dataset.population.map(row => row.year))].map(year =>
        dataset.population.filter(row => row.year === year)
      ),
      ...dataset.professions.map(({ id }) => dataset.careUse.filter(row => row.profession === id))
    ]
    for (const rows of bands) {
      const sorted = rows.toSorted((a, b) => a.ageFrom - b.ageFrom)
      expect(sorted[0]!.ageFrom).toBe(0)
      expect(sorted.at(-1)!.ageTo).toBe(120)
      for (const [i, row] of sorted.slice(1).entries()) expect(row.ageFrom).toBe(sorted[i]!.ageTo + 1)
    }
  })

  it('covers the years from the one in which need and capacity are equal to the last', () => {
    const years = dataset.population.map(row => row.year)
    expect(years).toContain(dataset.balanceBaseYear)
    expect(Math.max(...years)).toBeGreaterThanOrEqual(dataset.lastYear)
  })

  it('has the totals that are published: 67.4 million people in 2021, 69.2 in 2050', () => {
    const total = (year: number) =>
      dataset.population.filter(row => row.year === year).reduce((sum, row) => sum + row.persons, 0)
    expect(total(2021)).toBe(67_407_241)
    expect(total(2050)).toBe(69_206_324)
  })

  it('grows for nurses from 2021 to 2050 within 5 points of the 50 % of the DREES (ER n° 1319)', () => {
    const own = growth(dataset, 'infirmier', 2021, 2050)
    expect(Math.abs(own - 0.5)).toBeLessThan(0.05)
    expect(own).toBeCloseTo(0.468, 3)
  })

  it('grows for doctors as the DREES has it: +39 % of them for +23 % once weighted by age (Dossier n° 76)', () => {
    // 210 000 to 292 000 doctors of all kinds, 2021 to 2050: the care that they are weighted by grows by 13 %.
    const published = 292_000 / 210_000 / 1.23 - 1
    for (const profession of ['medecin-generaliste', 'chirurgien', 'radiologue'])
      expect(Math.abs(growth(dataset, profession, 2021, 2050) - published), profession).toBeLessThan(0.05)
  })

  it('moves what is drawn: a range on the need of every profession, on the series of those that follow one', () => {
    const professions = (input: string) =>
      dataset.uncertainty.filter(row => row.input === input).map(row => row.profession)
    expect(professions('need').sort()).toEqual(dataset.professions.map(row => row.id).sort())
    expect(professions('series').sort()).toEqual(
      dataset.professions
        .filter(row => row.demography === 'series')
        .map(row => row.id)
        .sort()
    )
  })

  it('says why wherever it supposes', () => {
    const rows = [...dataset.careUse, ...dataset.uncertainty, ...dataset.population]
    for (const row of rows.filter(({ status }) => status === 'assumption'))
      expect(row.note?.length ?? 0, JSON.stringify(row)).toBeGreaterThan(40)
    const known = new Set(dataset.sources.map(({ id }) => id))
    for (const { source } of rows) expect(known.has(source), source).toBe(true)
  })

  it('is what the engine computes: the workforce of the balance base year times the growth of use', () => {
    const results = median(dataset)
    const base = dataset.balanceBaseYear
    for (const { id: profession } of dataset.professions) {
      const of = (indicator: 'need' | 'fte' | 'balance' | 'capacity', year: number) =>
        valueAt(results, { indicator, profession }, year)
      expect(of('need', base)).toBeCloseTo(of('fte', base), 6)
      for (const year of [2030, 2040, 2050]) {
        const expected = of('fte', base) * (1 + growth(dataset, profession, base, year))
        expect(of('need', year) / expected, `${profession} ${year}`).toBeCloseTo(1, 9)
        expect(of('balance', year)).toBeCloseTo(of('capacity', year) - of('need', year), 6)
      }
    }
  })
})

it('the need for nurses grows from 2014 to 2040 as their number was to: +53 % (DREES, ER n° 1062)', async () => {
  const { dataset } = await readFolder(at('etude-2019'))
  expect(Math.abs(growth(dataset!, 'infirmier', 2014, 2040) - 0.53)).toBeLessThan(0.05)
})

it('the number of nurses grows from 2021 to 2050 within 5 points of the 37 % of the DREES (ER n° 1319)', async () => {
  const { dataset } = await readFolder(at('france-2026'))
  const nurses = valueAt(median(dataset!), { indicator: 'headcount', profession: 'infirmier' }, 2050)
  // 598 900 nurses on 1 January 2021: DREES Méthodes n° 14.
  expect(Math.abs(nurses / 598_900 - 1 - 0.37)).toBeLessThan(0.05)
})

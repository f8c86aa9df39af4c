/** Test only. The small dataset in two regions, `north` and `south`; everyone needs as much care. */
import type { CareUse, Dataset, RegionPopulation, RegionShare } from '../dataset.js'
import { smallDataset } from './small-dataset.js'

export { headcount } from './rows.js'

const SOURCED = { source: 'test', status: 'assumption' } as const

export const regionShare = (region: string, of: RegionShare['of'], share: number): RegionShare => ({
  region,
  profession: 'nurse',
  of,
  share,
  ...SOURCED
})

export const person = (
  region: string,
  year: number,
  ageFrom: number,
  ageTo: number,
  persons: number
): RegionPopulation => ({ region, year, ageFrom, ageTo, persons, ...SOURCED })

export const careUse = (ageFrom: number, ageTo: number, weight: number): CareUse => ({
  profession: 'nurse',
  ageFrom,
  ageTo,
  weight,
  ...SOURCED
})

/** @param national heads of the whole population, of any age */
export const regional = ({
  shares,
  population,
  national
}: {
  shares: RegionShare[]
  population: RegionPopulation[]
  national: { year: number; persons: number }[]
}): Dataset =>
  smallDataset({
    regions: ['north', 'south'].map((id, i) => ({ id, label: { fr: id, en: id }, code: String(i) })),
    regionShares: shares,
    regionPopulation: population,
    population: national.map(row => ({ ...row, ageFrom: 0, ageTo: 99, ...SOURCED })),
    careUse: [careUse(0, 99, 1)]
  })

/** Test only. Random datasets that have regions, a population and a use of care. */
import fc from 'fast-check'
import type { Dataset, RegionShare } from '../dataset.js'
import { share, weights } from './arbitrary-values.js'
import { datasets } from './dataset-arbitrary.js'
import { scenarios } from './scenario-arbitrary.js'

const SOURCED = { source: 'test', status: 'assumption' } as const
const AGES = [
  { ageFrom: 0, ageTo: 64 },
  { ageFrom: 65, ageTo: 99 }
]

/** Gives a dataset regions, each with shares of every profession and a population of two years. */
const withRegions = (dataset: Dataset, count: number): fc.Arbitrary<Dataset> => {
  const regions = Array.from({ length: count }, (_, i) => `region-${i}`)
  const of = dataset.professions.flatMap(({ id }) => [
    { profession: id, of: 'headcount' as const },
    { profession: id, of: 'places' as const }
  ])
  const years = [dataset.baseYear, dataset.lastYear]
  const people = regions.flatMap(region => years.flatMap(year => AGES.map(age => ({ region, year, ...age }))))
  return fc
    .record({
      shares: fc.tuple(...of.map(() => weights(count))),
      hasPlaces: fc.boolean(),
      persons: fc.tuple(...people.map(() => share(100, 5000))),
      national: fc.tuple(...years.flatMap(() => AGES.map(() => share(1000, 50000)))),
      weights: fc.tuple(...dataset.professions.map(() => share(1, 30)))
    })
    .map(
      (made): Dataset => ({
        ...dataset,
        regions: regions.map((id, i) => ({ id, label: { fr: id, en: id }, code: String(i) })),
        regionShares: of.flatMap((key, k): RegionShare[] =>
          key.of === 'places' && !made.hasPlaces
            ? []
            : regions.map((region, r) => ({ ...key, region, share: made.shares[k]![r]!, ...SOURCED }))
        ),
        regionPopulation: people.map((row, i) => ({ ...row, persons: made.persons[i]!, ...SOURCED })),
        population: years.flatMap((year, y) =>
          AGES.map((age, a) => ({ year, ...age, persons: made.national[y * AGES.length + a]!, ...SOURCED }))
        ),
        careUse: dataset.professions.flatMap(({ id }, p) => [
          { profession: id, ...AGES[0]!, weight: 1, ...SOURCED },
          { profession: id, ...AGES[1]!, weight: made.weights[p]!, ...SOURCED }
        ])
      })
    )
}

/** A dataset of 1 to 5 regions and a scenario of it. */
export const regionalProjections = () =>
  fc
    .tuple(datasets(), fc.integer({ min: 1, max: 5 }))
    .chain(([dataset, count]) => withRegions(dataset, count))
    .chain(dataset => fc.record({ dataset: fc.constant(dataset), scenario: scenarios(dataset) }))

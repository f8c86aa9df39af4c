/** Test only. Random editions of the same trades. */
import fc from 'fast-check'
import type { Dataset } from '../dataset.js'
import type { Edition } from '../edition.js'
import { type DatasetOptions, datasetsOf, sizes } from './dataset-arbitrary.js'
import { scenarios } from './scenario-arbitrary.js'

/** The same dataset, all of whose years are later by `years`; its technology starts when it did. */
const later = (dataset: Dataset, years: number): Dataset => ({
  ...dataset,
  baseYear: dataset.baseYear + years,
  balanceBaseYear: dataset.balanceBaseYear + years,
  lastYear: dataset.lastYear + years
})

const editionsOf = (size: [number, number, number], options: DatasetOptions): fc.Arbitrary<Edition> =>
  fc
    .record({ dataset: datasetsOf(size, options), years: fc.nat(3) })
    .map(({ dataset, years }) => later(dataset, years))
    .chain(dataset => scenarios(dataset).map(scenario => ({ dataset, scenario })))

/** Two editions that share their ids and nothing else: both have the year 2021. */
export const editionPairs = (options: DatasetOptions = {}): fc.Arbitrary<{ from: Edition; to: Edition }> =>
  sizes.chain(size => fc.record({ from: editionsOf(size, options), to: editionsOf(size, options) }))

/** Need, capacity and balance for other programs: DATASET.md, "Command output". */
import {
  type BalanceTerms,
  type Dataset,
  type Model,
  type ResultRow,
  type Results,
  resultRows,
  type Scenario
} from '@horizon-soin/model'
import { datasetRecord } from './dataset-record.js'
import { toRecord } from './project-records.js'

const SHOWN: readonly string[] = ['capacity', 'need', 'balance']

/** The tables that tell the need and that a dataset has not. */
export const missingOfNeed = ({ population, careUse }: Dataset): string[] => [
  ...(population.length === 0 ? ['population.csv'] : []),
  ...(careUse.length === 0 ? ['care_use.csv'] : [])
]

/** The professions whose need a dataset tells; null where it tells none. */
export const neededProfessions = ({ needs, axes }: Model): string[] | null =>
  needs === null ? null : Array.from(needs.professions, p => axes.professions[p]!)

/** The three indicators, as `project` has them. */
export const balanceResults = (
  results: Results,
  { dataset }: Model,
  years: readonly number[],
  professions: readonly string[]
) =>
  [...resultRows(results, years)]
    .filter((row: ResultRow) => SHOWN.includes(row.indicator) && professions.includes(row.profession ?? ''))
    .map(row => toRecord(row, dataset))

/** The terms of one balance: `fte + care` is the capacity, `need_at_base + population + trend` the need. */
const termsRecord = (terms: BalanceTerms) => ({
  profession: terms.profession,
  year: terms.year,
  fte: terms.fte,
  freed: terms.freed,
  care: terms.care,
  ...terms.elsewhere,
  need_at_base: terms.needAtBase,
  population: terms.population,
  trend: terms.trend
})

/** The whole answer of `balance`. */
export const balanceRecord = (
  dataset: Dataset,
  scenario: Scenario,
  results: ReturnType<typeof balanceResults>,
  terms: readonly BalanceTerms[]
) => ({
  ...datasetRecord(dataset),
  scenario: scenario.id,
  balance_base_year: dataset.balanceBaseYear,
  results,
  terms: terms.map(termsRecord)
})

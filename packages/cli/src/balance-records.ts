/** Need, capacity and balance for other programs: DATASET.md, "Command output". */
import { type BalanceTerms, type Model, type ResultRow, type Results, resultRows } from '@horizon-soin/model'
import { toRecord } from './project-records.js'

const SHOWN: readonly string[] = ['capacity', 'need', 'balance']

/** The three indicators, as `project` has them. */
export const balanceRecords = (
  results: Results,
  { dataset }: Model,
  years: readonly number[],
  professions: readonly string[]
) =>
  [...resultRows(results, years)]
    .filter((row: ResultRow) => SHOWN.includes(row.indicator) && professions.includes(row.profession ?? ''))
    .map(row => toRecord(row, dataset))

/** The terms of one balance: `fte + care` is the capacity, `need_at_base + population + trend` the need. */
export const termsRecord = (terms: BalanceTerms) => ({
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

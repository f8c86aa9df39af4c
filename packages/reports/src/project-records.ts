/** The results of `project` for other programs: DATASET.md, "Command output". */
import {
  type Dataset,
  INDICATORS,
  type ResultRow,
  type Results,
  resultRows,
  type Scenario,
  since,
  sinceYear
} from '@horizon-soin/model'
import { datasetRecord } from './dataset-record.js'
import type { Keep } from './series-filter.js'

/** What results are counted from: the two base years, and the year that `since` gives the effective gain. */
export type Counted = Pick<Dataset, 'baseYear' | 'technologyBaseYear'> & { since?: number | null }

/** A result as DATASET.md has it. `since`: the year that its freed time is counted from, null where it counts none. */
export const toRecord = (
  { indicator, group, profession, technology, year, value }: ResultRow,
  counted: Counted
) => ({
  indicator,
  group,
  profession,
  technology,
  activity: null,
  year,
  value,
  unit: INDICATORS[indicator].unit,
  since: (indicator === 'effective' ? counted.since : null) ?? sinceYear(indicator, counted)
})

/** The keys of a result that a table has too, in its order. */
export const COLUMNS = [
  'indicator',
  'group',
  'profession',
  'technology',
  'activity',
  'year',
  'value',
  'unit'
] as const

export interface ProjectChoice {
  years: readonly number[]
  /** The year that the effective gain is counted from, null for that of the dataset. */
  since: number | null
  keep: Keep
}

/** The results of a run that answer a choice, in the order of the series, then of the years. */
export function projectRows(results: Results, { years, since: reference, keep }: ProjectChoice): ResultRow[] {
  const rows = [...resultRows(results, reference === null ? years : [...new Set([...years, reference])])]
  return (reference === null ? rows : countSince(rows, reference)).filter(
    row => years.includes(row.year) && keep(row)
  )
}

/** The effective gain relative to another year: MODEL.md §6. Every other indicator stays as it is. */
function countSince(rows: readonly ResultRow[], reference: number): ResultRow[] {
  const keyOf = (row: ResultRow) => `${row.group} ${row.profession}`
  const isEffective = (row: ResultRow) => row.indicator === 'effective'
  const then = new Map(
    rows.filter(row => isEffective(row) && row.year === reference).map(row => [keyOf(row), row.value])
  )
  return rows
    .map(row =>
      isEffective(row) ? { ...row, value: since(row.value, then.get(keyOf(row)) ?? Number.NaN) } : row
    )
    .filter(row => Number.isFinite(row.value))
}

/** The whole answer of `project`. */
export const projectRecord = (
  dataset: Dataset,
  scenario: Scenario,
  rows: readonly ResultRow[],
  reference: number | null
) => ({
  ...datasetRecord(dataset),
  scenario: scenario.id,
  ...(reference === null ? {} : { since: reference }),
  results: rows.map(row => toRecord(row, { ...dataset, since: reference }))
})

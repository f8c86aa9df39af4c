/** The results of `project` for other programs. */
import { type Dataset, INDICATORS, type ResultRow, sinceYear } from '@horizon-soin/model'
import type { Session } from './session.js'

/** What results are counted from: the two base years, and the year that `--since` gives the effective gain. */
export type Counted = Pick<Dataset, 'baseYear' | 'technologyBaseYear'> & { since?: number | null }

/** A result as DATASET.md, "Command output", has it. `since`: the year that its freed time is counted from, null where it counts none. */
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

/** A tidy table, `since` in its last column; its cells are ids and numbers, which need no quoting. */
export function writeTidy(records: readonly ReturnType<typeof toRecord>[], { terminal }: Session): void {
  const columns = [...COLUMNS, 'since'] as const
  const lines = [columns, ...records.map(record => columns.map(name => record[name] ?? ''))].map(cells =>
    cells.join(',')
  )
  terminal.raw(`${lines.join('\n')}\n`)
}

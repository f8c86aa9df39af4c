/** The results of `project` for other programs. */
import { INDICATORS, type Indicator, type ResultRow } from '@horizon-soin/model'
import type { Session } from './session.js'

/** A result as DATASET.md, "Command output", has it. */
export const toRecord = ({ indicator, group, profession, technology, year, value }: ResultRow) => ({
  indicator,
  group,
  profession,
  technology,
  activity: null,
  year,
  value,
  unit: INDICATORS[indicator as Indicator].unit
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

/** A tidy table; its cells are ids and numbers, which need no quoting. */
export function writeTidy(records: readonly ReturnType<typeof toRecord>[], { terminal }: Session): void {
  const lines = [COLUMNS, ...records.map(record => COLUMNS.map(name => record[name] ?? ''))].map(cells =>
    cells.join(',')
  )
  terminal.raw(`${lines.join('\n')}\n`)
}

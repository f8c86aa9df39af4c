/** The results of `project` as a tidy table. */
import { COLUMNS, type toRecord } from '@horizon-soin/reports'
import type { Session } from './session.js'

/** `since` in the last column; cells are ids and numbers, which need no quoting. */
export function writeTidy(records: readonly ReturnType<typeof toRecord>[], { terminal }: Session): void {
  const columns = [...COLUMNS, 'since'] as const
  const lines = [columns, ...records.map(record => columns.map(name => record[name] ?? ''))].map(cells =>
    cells.join(',')
  )
  terminal.raw(`${lines.join('\n')}\n`)
}

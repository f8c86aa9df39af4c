/** The results of `ensemble` as a tidy table. */
import { COLUMNS, type Counted, toRecord } from '@horizon-soin/reports'
import { QUANTILES, type SpreadRow } from '@horizon-soin/reports/uncertainty'
import type { Session } from './session.js'

/** That of `project`, then the mean, its standard error and the quantiles; `since` stays last. */
export function writeSpreads(rows: readonly SpreadRow[], counted: Counted, { terminal }: Session): void {
  const header = [...COLUMNS, 'mean', 'se', ...QUANTILES.map(name => `q${name}`), 'since']
  const lines = rows.map(row => {
    const record = toRecord(row, counted)
    const { mean, se, quantiles } = row.spread ?? { mean: '', se: '', quantiles: QUANTILES.map(() => '') }
    const cells = [...COLUMNS.map(name => record[name] ?? ''), mean, se, ...quantiles, record.since ?? '']
    return cells.map(cell => (Number.isNaN(cell) ? '' : cell)).join(',')
  })
  terminal.raw(`${[header.join(','), ...lines].join('\n')}\n`)
}

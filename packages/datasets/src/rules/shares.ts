import { TABLES, type TableName } from '../catalogue.js'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import type { TableRead } from '../read-table.js'

/** How far a sum of shares may be from 1: what rounding to whole percents leaves. DATASET.md, `time_use.csv`. */
export const SHARES_TOLERANCE = 0.005
/** What adding doubles leaves: not in the data, so not to be corrected. */
const ROUNDING = 1e-12

/** Sum in order of size, so that the order of rows changes nothing. */
export const sumOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0)

interface ShareRow {
  profession: string
  share: number
  low?: number
  high?: number
  row?: { file: string; line: number } | undefined
}

/**
 * The shares of each profession sum to 1, within the tolerance; where they do, they are scaled to do so exactly (to the
 * rounding of a double), with their `low` and `high`. One fault a profession, on its first row.
 */
export function checkShares(name: TableName, table: TableRead<TableName>, faults: FaultList): void {
  if (TABLES[name].sharesOf === null) return
  for (const [profession, rows] of groupBy(table.rows as unknown as ShareRow[], row => row.profession)) {
    if (!table.complete(profession)) continue
    const sum = sumOf(rows.map(row => row.share))
    if (Math.abs(sum - 1) > SHARES_TOLERANCE + ROUNDING) {
      faults.add({
        file: table.file,
        line: rows[0]!.row?.line ?? null,
        column: 'share',
        value: String(rows[0]!.share),
        code: 'shares-sum',
        params: { sum: Number(sum.toPrecision(6)), of: profession, tolerance: SHARES_TOLERANCE }
      })
    } else if (Math.abs(sum - 1) > ROUNDING) {
      for (const row of rows) scale(row, sum)
    }
  }
}

function scale(row: ShareRow, sum: number): void {
  row.share = Math.min(1, row.share / sum)
  if (row.low !== undefined) row.low = Math.min(1, row.low / sum)
  if (row.high !== undefined) row.high = Math.min(1, row.high / sum)
}

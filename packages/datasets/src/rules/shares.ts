import { TABLES, type TableName } from '../catalogue.js'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import type { TableRead } from '../read-table.js'
import { propertyOf } from '../spec.js'

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
 * The shares of each profession (and of what else its table tells apart) sum to 1, within the tolerance; where they do, they are scaled to do so exactly (to the
 * rounding of a double), with their `low` and `high`. One fault a sum, on its first row.
 */
export function checkShares(name: TableName, table: TableRead<TableName>, faults: FaultList): void {
  const { sharesOf, tolerance } = TABLES[name]
  if (sharesOf === null) return
  const keyOf = (row: ShareRow) =>
    sharesOf.map(column => (row as unknown as Record<string, string>)[propertyOf(column)]).join(', ')
  for (const [of, rows] of groupBy(table.rows as unknown as ShareRow[], keyOf)) {
    if (!table.complete(rows[0]!.profession)) continue
    const sum = sumOf(rows.map(row => row.share))
    if (Math.abs(sum - 1) > tolerance + ROUNDING) {
      faults.add({
        file: table.file,
        line: rows[0]!.row?.line ?? null,
        column: 'share',
        value: String(rows[0]!.share),
        code: 'shares-sum',
        params: { sum: Number(sum.toPrecision(tolerance < 1e-3 ? 9 : 6)), of, tolerance }
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

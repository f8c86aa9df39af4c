import type { CsvRow } from './csv.js'
import { type KnownIds, readCell } from './read-cell.js'
import type { Column, TableSpec } from './spec.js'

/**
 * Two columns whose names stand over each other's cells: in every row neither cell is sound under its own name, and both
 * are under the other's. Null where there are none, or where more than two columns do not fit.
 */
export function swappedColumns(
  spec: TableSpec,
  positions: ReadonlyMap<string, number>,
  rows: readonly CsvRow[],
  known: KnownIds
): [Column, Column] | null {
  const [first] = rows
  if (!first) return null
  const sound = ({ cells }: CsvRow, column: Column, from = column): boolean =>
    readCell(cells[positions.get(from.name)!] ?? '', column, known).ok
  const unsound = spec.columns.filter(column => positions.has(column.name) && !sound(first, column))
  if (unsound.length !== 2) return null
  const [a, b] = unsound as [Column, Column]
  const swapped = rows.every(row => !sound(row, a) && !sound(row, b) && sound(row, a, b) && sound(row, b, a))
  return swapped ? [a, b] : null
}

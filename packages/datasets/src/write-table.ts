import { type Row, TABLES, type TableName } from './catalogue.js'
import { cellValue } from './cell-value.js'
import { writeCsvRow } from './csv.js'
import { columnsFor } from './spec.js'

/**
 * The CSV text of one table, its columns in the order of its specification, its rows in the order given. A number is the
 * shortest text that reads back as the same.
 */
export function writeTable<N extends TableName>(name: N, rows: readonly Row<N>[]): string {
  const columns = columnsFor(TABLES[name], rows).map(column => column.name)
  const cells = rows.map(row => columns.map(column => String(cellValue(row, column) ?? '')))
  return [columns, ...cells].map(writeCsvRow).join('')
}

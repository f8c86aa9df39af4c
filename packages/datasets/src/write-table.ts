import { type Row, TABLES, type TableName } from './catalogue.js'
import { writeCsvRow } from './csv.js'
import { propertyOf } from './spec.js'

/** The cell of a record in a column: the shortest text that reads back as the same number. */
function cellOf(record: Record<string, unknown>, column: string): string {
  const label = record['label'] as { fr: string; en: string } | undefined
  const value =
    column === 'label_fr' ? label?.fr : column === 'label_en' ? label?.en : record[propertyOf(column)]
  return value === undefined || value === null ? '' : String(value)
}

/** The CSV text of one table, its columns in the order of its specification, its rows in the order given. */
export function writeTable<N extends TableName>(name: N, rows: readonly Row<N>[]): string {
  const columns = TABLES[name].columns.map(column => column.name)
  const cells = rows.map(row =>
    columns.map(column => cellOf(row as unknown as Record<string, unknown>, column))
  )
  return [columns, ...cells].map(writeCsvRow).join('')
}

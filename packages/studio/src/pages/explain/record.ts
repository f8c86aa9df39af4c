/** The row of the data that an input was read in: its table, its cells, and the same as CSV. */
import { PROPERTIES, type Row, TABLE_NAMES, type TableName, writeTable } from '@horizon-soin/datasets'
import type { Dataset, RowRef } from '@horizon-soin/model'

export interface DataRecord {
  table: TableName
  /** The columns but source, status and note, with the text of their cells; empty ones are left out. */
  cells: readonly { column: string; text: string }[]
  /** Header and row, as the file has them. */
  csv: string
}

/** Told beside the row, not among its cells. */
const ASIDE = new Set(['source', 'status', 'note'])

/** Cells of a line of CSV that `writeTable` made. */
const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"')
  )

/** Null where no row of the dataset stands at that line. */
export function recordAt(dataset: Dataset, { file, line }: RowRef): DataRecord | null {
  for (const table of TABLE_NAMES) {
    const rows = dataset[PROPERTIES[table]] as readonly (Row<TableName> & { row?: RowRef | undefined })[]
    const record = rows.find(({ row }) => row?.line === line && row.file === file)
    if (!record) continue
    const csv = writeTable(table, [record])
    const end = csv.indexOf('\n')
    const columns = cellsOf(csv.slice(0, end).trimEnd())
    const texts = cellsOf(csv.slice(end + 1).trimEnd())
    const cells = columns
      .map((column, i) => ({ column, text: texts[i] ?? '' }))
      .filter(({ column, text }) => text !== '' && !ASIDE.has(column))
    return { table, cells, csv }
  }
  return null
}

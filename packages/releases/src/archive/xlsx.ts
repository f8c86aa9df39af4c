/** The tables of a release as a workbook: numbers are numbers, a sheet a table, and the words that go with them first. */
import type { Cell } from './csv.js'
import type { Column, Table } from './table.js'
import { bytesOf } from './text-of.js'
import { type Sheet, type SheetCell, workbookFiles } from './workbook.js'
import type { CellStyle, WorkbookProperties } from './workbook-parts.js'
import { pack } from './zip.js'

const STYLE: Record<Column['type'], CellStyle> = {
  text: 'plain',
  count: 'count',
  share: 'tenthOfPercent',
  number: 'plain'
}

const WIDTH: Record<Column['type'], number> = { text: 24, count: 12, share: 12, number: 14 }

const tableSheet = ({ name, columns, rows }: Table): Sheet => ({
  name,
  widths: columns.map(({ type }) => WIDTH[type]),
  rows: [
    columns.map(({ name: value }): SheetCell => ({ value, style: 'header' })),
    ...rows.map(row => row.map((value: Cell, i): SheetCell => ({ value, style: STYLE[columns[i]!.type] })))
  ],
  header: true
})

/** @param words two columns, what is said and what it is: what nobody may read the tables without */
export function xlsxOf(
  words: readonly (readonly [string, string])[],
  tables: readonly Table[],
  properties: WorkbookProperties
): Uint8Array {
  const first: Sheet = {
    name: 'LISEZMOI README',
    widths: [28, 100],
    rows: words.map(([name, text]) => [
      { value: name, style: 'header' },
      { value: text, style: 'wrapped' }
    ]),
    header: false
  }
  const parts = workbookFiles(
    [first, ...tables.filter(({ rows }) => rows.length > 0).map(tableSheet)],
    properties
  )
  const files = Object.entries(parts).map(([path, text]) => [path, bytesOf(text)] as const)
  return pack(Object.fromEntries(files), properties.created)
}

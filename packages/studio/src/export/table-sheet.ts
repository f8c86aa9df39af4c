/** A table of the data as a sheet: the columns of its file, a record a row. */
import { cellValue } from '@horizon-soin/datasets'
import type { Sheet } from '@horizon-soin/releases'

const TEXT_WIDTH = 28
const NUMBER_WIDTH = 14

/** @param fields of the schema of the table */
export function tableSheet(
  name: string,
  fields: readonly Record<string, unknown>[],
  records: readonly object[]
): Sheet {
  const columns = fields.map(field => ({
    name: String(field['name']),
    width: field['type'] === 'number' || field['type'] === 'integer' ? NUMBER_WIDTH : TEXT_WIDTH
  }))
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(column => ({ value: column.name, style: 'header' })),
      ...records.map(record => columns.map(column => ({ value: cellValue(record, column.name) ?? null })))
    ],
    header: true
  }
}

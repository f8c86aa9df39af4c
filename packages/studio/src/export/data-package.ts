/** A whole dataset as files: the data package as a zip, and its tables as a workbook. */
import {
  type License,
  PROPERTIES,
  TABLE_NAMES,
  type TableName,
  tableResource,
  writeDataset
} from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import type { Provenance } from './provenance.js'
import { type Cell, type Sheet, workbook } from './workbook.js'
import { propertiesOf, sourceSheet } from './xlsx.js'

/** The same dataset gives the same bytes: files have no date of their own. Zips know none before. */
const NO_DATE = new Date(1980, 0, 1)

/**
 * The data package as a zip, its files at the root: `readDataset` gives the same dataset back. The code that compresses is
 * loaded at the first.
 */
export async function datasetZip(dataset: Dataset, licenses: readonly License[]): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const files = [...writeDataset(dataset, licenses)].map(([path, text]) => [path, strToU8(text)] as const)
  return new Blob([zipSync(Object.fromEntries(files), { mtime: NO_DATE })], { type: 'application/zip' })
}

type Fields = Readonly<Record<string, unknown>>

/** What a record has for a column: `age_from` is `ageFrom`, `label_fr` the French of its label. */
function cellValue(record: Fields, column: string): Cell['value'] {
  const label = /^label_(fr|en)$/.exec(column)
  const value = label
    ? (record['label'] as Fields | undefined)?.[label[1]!]
    : record[column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

const TEXT_WIDTH = 28
const NUMBER_WIDTH = 14

function tableSheet(name: TableName, records: readonly Fields[]): Sheet {
  const columns = tableResource(name).schema.fields.map(field => ({
    name: String(field['name']),
    width: field['type'] === 'string' ? TEXT_WIDTH : NUMBER_WIDTH
  }))
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(column => ({ value: column.name, style: 'header' })),
      ...records.map(record => columns.map(column => ({ value: cellValue(record, column.name) })))
    ],
    header: true
  }
}

/**
 * The tables of a dataset as a workbook: where they come from, then a sheet for each that has rows, with the columns of
 * its file. For reading: the zip is what is read back.
 */
export function datasetXlsx(dataset: Dataset, provenance: Provenance, description: string): Promise<Blob> {
  const sheets = TABLE_NAMES.map(name =>
    tableSheet(name, dataset[PROPERTIES[name]] as unknown as readonly Fields[])
  )
  return workbook(
    [sourceSheet(provenance, description), ...sheets.filter(({ rows }) => rows.length > 1)],
    propertiesOf(provenance)
  )
}

/** A whole dataset as files: the data package as a zip, and its tables as a workbook. */
import { type License, PROPERTIES, TABLE_NAMES, tableResource, writeDataset } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import type { Provenance } from './provenance.js'
import { tableSheet } from './table-sheet.js'
import { workbook } from './workbook.js'
import { propertiesOf, sourceSheet } from './xlsx.js'

/** The same dataset gives the same bytes: files have no date of their own. Zips know none before. */
const NO_DATE = new Date(1980, 0, 1)

/**
 * The data package as a zip, its files at the root: `readDataset` gives the same dataset back. The code that compresses is
 * loaded at the first.
 *
 * @param others the same dataset read as each of its other variants, where `dataset` is the first: without them a variant is
 * a dataset of its own
 */
export async function datasetZip(
  dataset: Dataset,
  licenses: readonly License[],
  others: readonly Dataset[] = []
): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const files = [...writeDataset(dataset, licenses, others)].map(
    ([path, text]) => [path, strToU8(text)] as const
  )
  return new Blob([zipSync(Object.fromEntries(files), { mtime: NO_DATE })], { type: 'application/zip' })
}

/**
 * The tables of a dataset as a workbook: where they come from, then a sheet for each that has rows, with the columns of
 * its file. For reading: the zip is what is read back.
 */
export function datasetXlsx(dataset: Dataset, provenance: Provenance, description: string): Promise<Blob> {
  const sheets = TABLE_NAMES.map(name => {
    const records = dataset[PROPERTIES[name]]
    return tableSheet(name, tableResource(name, records).schema.fields, records)
  })
  return workbook(
    [sourceSheet(provenance, description), ...sheets.filter(({ rows }) => rows.length > 1)],
    propertiesOf(provenance)
  )
}

/** The dossier of evidence as files: whole, or the studies of one page. What compresses is loaded at the first. */
import {
  type Evidence,
  type EvidenceTable,
  evidenceResource,
  writeEvidence,
  writeEvidenceTable
} from '@horizon-soin/datasets'
import type { Provenance } from './provenance.js'
import { tableSheet } from './table-sheet.js'
import { workbook } from './workbook.js'
import { propertiesOf, sourceSheet } from './xlsx.js'

/** The same dossier gives the same bytes. Zips know no date before. */
const NO_DATE = new Date(1980, 0, 1)
const BYTE_ORDER_MARK = '\ufeff'

/** The data package as a zip: its tables, and the descriptor that it comes with. */
export async function evidenceZip(evidence: Evidence, descriptor: string): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const files = [['datapackage.json', descriptor] as const, ...writeEvidence(evidence)].map(
    ([path, text]) => [path, strToU8(text)] as const
  )
  return new Blob([zipSync(Object.fromEntries(files), { mtime: NO_DATE })], { type: 'application/zip' })
}

/** Some rows of the measures, with the columns of their file; spreadsheets read accents only where a file starts with its mark. */
export const measuresCsv = (measures: Evidence['measures']): Blob =>
  new Blob([BYTE_ORDER_MARK + writeEvidenceTable('measures', measures)], { type: 'text/csv;charset=utf-8' })

/** The tables given that have rows, a sheet each, after the one that says where they come from. */
export function evidenceXlsx(
  tables: Partial<Evidence>,
  provenance: Provenance,
  description: string
): Promise<Blob> {
  const sheets = Object.entries(tables)
    .filter(([, records]) => records.length > 0)
    .map(([name, records]) =>
      tableSheet(name, evidenceResource(name as EvidenceTable).schema.fields, records)
    )
  return workbook([sourceSheet(provenance, description), ...sheets], propertiesOf(provenance))
}

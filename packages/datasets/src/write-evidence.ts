import { cellValue } from './cell-value.js'
import { writeCsvRow } from './csv.js'
import { EVIDENCE_NAMES, type Evidence, type EvidenceTable } from './evidence.js'
import { columnsFor } from './spec.js'
import { EVIDENCE_TABLES } from './tables/evidence.js'

/** The CSV text of one table of a dossier of evidence, or of some of its rows: `readEvidence` reads the same back. */
export function writeEvidenceTable<N extends EvidenceTable>(name: N, rows: Evidence[N]): string {
  const columns = columnsFor(EVIDENCE_TABLES[name], rows).map(column => column.name)
  const cells = rows.map(row => columns.map(column => String(cellValue(row, column) ?? '')))
  return [columns, ...cells].map(writeCsvRow).join('')
}

/** The tables of a dossier as files, by their path from its root; its descriptor is not among them. */
export const writeEvidence = (evidence: Evidence): Map<string, string> =>
  new Map(EVIDENCE_NAMES.map(name => [EVIDENCE_TABLES[name].path, writeEvidenceTable(name, evidence[name])]))

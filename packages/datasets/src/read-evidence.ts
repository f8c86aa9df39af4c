import { EVIDENCE_NAMES, type Evidence, type EvidenceTable } from './evidence.js'
import { type Fault, FaultList } from './fault.js'
import type { Files } from './read-dataset.js'
import { absentRows, type RowsRead, readRows } from './read-table.js'
import { checkEvidence } from './rules/evidence.js'
import { checkSpec } from './rules/rows.js'
import { EVIDENCE_TABLES } from './tables/evidence.js'
import { readText } from './text.js'

export type EvidenceRead = { evidence: Evidence; faults: [] } | { evidence: null; faults: Fault[] }

/** The dataset that a dossier speaks of: its professions, activities and technologies. */
export type EvidenceSubjects = Readonly<
  Record<'professions' | 'activities' | 'technologies', readonly { id: string }[]>
>

/**
 * Reads the tables of a dossier of evidence into plain records: `Files` by their path from its root, ids those of `known`.
 * Every fault found is reported, as `readDataset` does; `datapackage.json` and other files are left alone.
 */
export const readEvidence = (files: Files, known: EvidenceSubjects): EvidenceRead =>
  readEvidenceFiles(files, known, new FaultList())

/** `readEvidence` after the faults of opening the files: a file that has one is not said to be missing. */
export function readEvidenceFiles(files: Files, known: EvidenceSubjects, faults: FaultList): EvidenceRead {
  const ids = new Map<string, ReadonlySet<string> | null>(
    (['professions', 'activities', 'technologies'] as const).map(name => [
      name,
      new Set(known[name].map(({ id }) => id))
    ])
  )
  const tables = {} as Record<EvidenceTable, RowsRead<object>>
  for (const name of EVIDENCE_NAMES) {
    tables[name] = readTableOf(name, files, ids, faults)
    ids.set(name, tables[name].ids)
  }
  const evidence = Object.fromEntries(
    EVIDENCE_NAMES.map(name => [name, tables[name].rows])
  ) as unknown as Evidence
  checkEvidence(evidence, known.professions, faults)
  return faults.empty ? { evidence, faults: [] } : { evidence: null, faults: faults.list() }
}

function readTableOf(
  name: EvidenceTable,
  files: Files,
  known: ReadonlyMap<string, ReadonlySet<string> | null>,
  faults: FaultList
): RowsRead<object> {
  const spec = EVIDENCE_TABLES[name]
  const bytes = files.get(spec.path)
  if (!bytes && faults.countIn(spec.path) === 0) faults.add({ file: spec.path, code: 'missing-file' })
  const text = bytes ? readText(bytes, spec.path, faults) : null
  if (text === null) return absentRows(spec, spec.path)
  const table = readRows<object>(spec, text, spec.path, known, new Set(), faults)
  checkSpec(spec, table, faults)
  return table
}

import { EVIDENCE_NAMES } from './evidence.js'
import { FaultList } from './fault.js'
import { type EvidenceRead, type EvidenceSubjects, readEvidenceFiles } from './read-evidence.js'
import { openNamed } from './read-folder.js'
import { EVIDENCE_TABLES } from './tables/evidence.js'

/**
 * Reads the dossier of evidence of a folder, as `readEvidence` reads its files; a folder that is missing or too large, and
 * a file that is not an ordinary one of this folder, are faults like any other.
 */
export async function readEvidenceFolder(folder: string, known: EvidenceSubjects): Promise<EvidenceRead> {
  const faults = new FaultList()
  const paths = EVIDENCE_NAMES.map(name => EVIDENCE_TABLES[name].path)
  const files = await openNamed(folder, faults, paths)
  return files ? readEvidenceFiles(files, known, faults) : { evidence: null, faults: faults.list() }
}

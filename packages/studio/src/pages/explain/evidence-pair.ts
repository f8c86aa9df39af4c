import type { DataRecord } from './record.js'

/** The dataset whose values the dossier of evidence speaks for. */
const GROUNDED = 'france-2026'

export interface RecordPair {
  profession: string
  technology: string
}

/** The profession and the technology that a row of today's edition is of; null of other rows and of other datasets. */
export function evidencePair(
  record: Pick<DataRecord, 'cells'> | null,
  edition: string | null
): RecordPair | null {
  if (record === null || edition?.split('.')[0] !== GROUNDED) return null
  const cell = (name: string) => record.cells.find(({ column }) => column === name)?.text
  const [profession, technology] = [cell('profession'), cell('technology')]
  return profession === undefined || technology === undefined ? null : { profession, technology }
}

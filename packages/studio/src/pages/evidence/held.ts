/** What the edition of today holds for a pair, and the studies that it rests on. */
import type { Evidence, EvidenceCell, Measure } from '@horizon-soin/datasets'
import { ANALOGIES, type EvidencePair, findingsOf } from './groups.js'

export interface Held {
  activity: string
  /** A row a year, in their order. */
  rows: readonly Measure[]
  /** Those that give a value or an end of the range, the firmest uses first. */
  restsOn: readonly Measure[]
  cell: EvidenceCell | null
}

/** A study on no one activity that bounds one all the same: its `why` says which. */
const BESIDE: Readonly<Record<string, { activity: string; technology: string }>> = {
  'mckinsey-genai-2023-aide-soignant': { activity: 'soins', technology: 'robotique' }
}

const isUsed = ({ used }: Measure): boolean => used === 'value' || used === 'range'

export function heldOf(
  evidence: Pick<Evidence, 'measures' | 'cells'>,
  known: readonly { id: string }[],
  { profession, technology }: EvidencePair
): Held[] {
  const syntheses = evidence.measures.filter(
    one => one.kind === 'synthesis' && one.profession === profession && one.technology === technology
  )
  const activities = known.map(({ id }) => id).filter(id => syntheses.some(({ activity }) => activity === id))
  const findings = findingsOf(evidence).filter(isUsed)
  return activities.map(activity => {
    const from = ANALOGIES.find(
      one => one.profession === profession && one.activity === activity && one.technology === technology
    )?.from
    const restsOn = findings.filter(one => {
      if (one.profession === from) return one.activity === activity && one.technology === technology
      if (one.profession !== profession) return false
      const beside = BESIDE[one.id]
      if (beside !== undefined) return beside.activity === activity && beside.technology === technology
      return one.activity === activity && (one.technology ?? technology) === technology
    })
    return {
      activity,
      rows: syntheses.filter(one => one.activity === activity).sort((a, b) => a.year! - b.year!),
      restsOn: restsOn.sort((a, b) => Number(a.used !== 'value') - Number(b.used !== 'value')),
      cell:
        evidence.cells.find(
          one => one.profession === profession && one.activity === activity && one.technology === technology
        ) ?? null
    }
  })
}

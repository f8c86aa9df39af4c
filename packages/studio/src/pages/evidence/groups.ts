/** The studies of a page, group by group: what was found on the pair itself, on all technologies, and what stands in by analogy. */
import type { Evidence, EvidenceCell, Measure } from '@horizon-soin/datasets'
import { byFirmness } from './firmness.js'

export type GroupKind = 'own' | 'whole' | 'analogy'

export interface StudyGroup {
  kind: GroupKind
  /** Of the studies: another than that of the page in an analogy. */
  profession: string
  /** Null: the whole of working time. */
  activity: string | null
  studies: readonly Measure[]
  /** What they come to; null in an analogy, and where nobody wrote it. */
  cell: EvidenceCell | null
}

export type EvidencePair = { profession: string; technology: string }
type Dossier = Pick<Evidence, 'measures' | 'cells'>

/** Cells whose values rest on the studies of another profession: nothing was found on their own. */
export const ANALOGIES: readonly (EvidencePair & { activity: string; from: string })[] = [
  { profession: 'aide-soignant', activity: 'administration', technology: 'ia', from: 'infirmier' }
]

export const findingsOf = ({ measures }: Pick<Evidence, 'measures'>): Measure[] =>
  measures.filter(({ kind }) => kind === 'finding')

/**
 * Groups in the order of the activities, the whole of working time last; in each, the firmest first.
 *
 * @param technology null: the studies on no one technology alone
 */
export function groupsOf(
  evidence: Dossier,
  activities: readonly { id: string }[],
  profession: string,
  technology: string | null
): StudyGroup[] {
  const of = (kind: GroupKind, who: string, by: string | null) =>
    [...activities.map(({ id }) => id), null].flatMap(activity => {
      const isHere = (one: Measure | EvidenceCell) =>
        one.profession === who && (one.activity ?? null) === activity && (one.technology ?? null) === by
      const studies = findingsOf(evidence).filter(isHere).sort(byFirmness)
      const cell = evidence.cells.find(isHere) ?? null
      return studies.length === 0 ? [] : [{ kind, profession: who, activity, studies, cell }]
    })
  if (technology === null) return of('own', profession, null)
  const analogies = ANALOGIES.filter(one => one.profession === profession && one.technology === technology)
  return [
    ...of('own', profession, technology),
    ...of('whole', profession, null),
    ...analogies.flatMap(({ from, activity }) =>
      of('analogy', from, technology)
        .filter(group => group.activity === activity)
        .map(group => ({ ...group, cell: null }))
    )
  ]
}

/** Activities on which the pair has no study of its own. */
export const activitiesWithout = <Activity extends { id: string }>(
  activities: readonly Activity[],
  groups: readonly StudyGroup[]
): Activity[] => {
  const found = new Set(groups.filter(({ kind }) => kind === 'own').map(({ activity }) => activity))
  return activities.filter(({ id }) => !found.has(id))
}

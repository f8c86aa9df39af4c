/** What the numbers of one profession rest on: how firm the rows are that were read for it. */
import { type Dataset, STATUSES, type Status } from '@horizon-soin/model'

interface InputGroup {
  id: 'headcount' | 'series' | 'flows' | 'gains' | 'time' | 'adoption'
  /** The table that most of its rows are in. */
  table: string
  /** The firmest first; shares of the rows, which add up to 1. */
  parts: readonly { status: Status; share: number }[]
}

/** The groups that have a row, in the order of the page. */
export function inputsOf(dataset: Dataset, profession: string): InputGroup[] {
  const isCohort = dataset.professions.find(({ id }) => id === profession)?.demography === 'cohort'
  const groups: [InputGroup['id'], string, readonly { profession: string; status: Status }[]][] = [
    ['headcount', 'headcount', isCohort ? dataset.headcount : []],
    ['series', 'series', isCohort ? [] : dataset.series],
    ['flows', 'exits', isCohort ? flowsOf(dataset) : []],
    ['gains', 'potential', dataset.potential],
    ['time', 'time_use', dataset.timeUse],
    ['adoption', 'adoption', [...dataset.adoption, ...dataset.heterogeneity, ...dataset.intensity]]
  ]
  return groups.flatMap(([id, table, rows]): InputGroup[] => {
    const mine = rows.filter(row => row.profession === profession)
    if (mine.length === 0) return []
    const parts = STATUSES.map(status => ({
      status,
      share: mine.filter(row => row.status === status).length / mine.length
    })).filter(({ share }) => share > 0)
    return [{ id, table, parts }]
  })
}

const flowsOf = ({ exits, training, places, foreign, entrantAges }: Dataset) => [
  ...exits,
  ...training,
  ...places,
  ...foreign,
  ...entrantAges
]

/** Whether a block is known to be more, or less, in one edition than in the other: what a reason may say of it. */
import { type SeriesQuery, valueAt } from '@horizon-soin/model'
import type { Edition, EditionPath, EditionStep } from '@horizon-soin/model/editions'
import type { Reading } from './reading.js'

/** Indicators that more gain, more use or more adopters raise, as long as there is a gain. */
const RISING: readonly string[] = [
  'potential',
  'effective',
  'effective_since_base',
  'freed_fte',
  'freed_fte_since_base',
  'freed_fte_all_professionals',
  'people_above',
  'share_above'
]

export interface Moved {
  from: Edition
  to: Edition
  path: EditionPath
  series: SeriesQuery
  year: number
  reading: Reading
}

/**
 * 1 where the steps of one block moved up both the number and what the block holds, −1 where down, 0 where that cannot be said: the number
 * is a share of a whole or a difference, professions or technologies went opposite ways, or using more of what costs time lowered it.
 */
export function moveOf(steps: readonly EditionStep[], moved: Moved): -1 | 0 | 1 {
  const { series, reading } = moved
  if (reading !== 'scenario' || !RISING.includes(series.indicator)) return 0
  const acting = steps.filter(({ delta }) => delta !== 0)
  const total = Math.sign(acting.reduce((sum, { delta }) => sum + delta, 0))
  const signs = acting.map(({ block, technology }) => {
    if (technology === null) return 0
    if (block === 'potential') return Math.sign(gainMoved(technology, moved))
    return block === 'adoption' ? Math.sign(adoptionMoved(technology, moved)) : useMoved(technology, moved)
  })
  return total !== 0 && signs.every(sign => sign === total) ? (total as -1 | 1) : 0
}

/** The aggregate of a series, and the group `all` where it is of none. */
const aggregate = ({ group, profession }: SeriesQuery) =>
  profession ? { profession } : { group: group ?? 'all' }

/** What exchanging the gains of a technology did to the potential. */
function gainMoved(technology: string, { path, series, year }: Moved): number {
  const query = { indicator: 'potential', ...aggregate(series) }
  const i = path.stages.findIndex(stage => stage.block === 'potential' && stage.technology === technology)
  const before = path.stages[i - 1]?.results ?? path.start
  return valueAt(path.stages[i]!.results, query, year) - valueAt(before, query, year)
}

/** What exchanging the curves of a technology did to its adoption. */
function adoptionMoved(technology: string, { path, series, year }: Moved): number {
  const query = { indicator: 'adoption', ...aggregate(series), technology }
  const i = path.stages.findIndex(stage => stage.block === 'adoption' && stage.technology === technology)
  const before = path.stages[i - 1]?.results ?? path.start
  return valueAt(path.stages[i]!.results, query, year) - valueAt(before, query, year)
}

/** The sign of the change of intensity of a technology; 0 where professions went opposite ways. Without a row it is 1 (MODEL.md §3). */
function useMoved(technology: string, { from, to, series }: Moved): number {
  const intensity = ({ dataset }: Edition, profession: string) =>
    dataset.intensity.find(row => row.profession === profession && row.technology === technology)
      ?.intensity ?? 1
  const members = from.dataset.professions.filter(({ id, kind }) =>
    series.profession ? id === series.profession : (series.group ?? 'all') === 'all' || kind === series.group
  )
  const signs = new Set(
    members.map(({ id }) => Math.sign(intensity(to, id) - intensity(from, id))).filter(sign => sign !== 0)
  )
  return signs.size === 1 ? [...signs][0]! : 0
}

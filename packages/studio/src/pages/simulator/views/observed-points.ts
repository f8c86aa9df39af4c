/** What was estimated since, as a point of a chart of time freed. */
import type { FanData } from '@horizon-soin/figures'
import type { SeriesQuery } from '@horizon-soin/model'
import type { Observed } from '../../home/observed.js'

type Points = NonNullable<FanData['observed']>

/** The mean for everyone, a profession's own value; none for another group or another result. */
export function observedPoints(
  observed: Observed | null,
  { indicator, group, profession, technology }: SeriesQuery
): Points {
  if (observed === null || indicator !== 'effective' || technology != null) return []
  const value =
    profession == null
      ? (group ?? 'all') === 'all'
        ? observed.mean
        : undefined
      : observed.professions.find(one => one.profession === profession)?.value
  return value === undefined ? [] : [{ year: observed.year, value, by: 'estimated' }]
}

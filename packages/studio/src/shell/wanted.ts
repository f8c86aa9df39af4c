/** Which ranges the page draws: every result in the years that are looked at, some in every year. */
import type { Model, SeriesKey } from '@horizon-soin/model'
import type { Wanted } from '../engine/protocol.js'
import type { SharedState } from '../state/shared-state.js'

/** Years that the study wrote about. */
const STUDY_YEARS = [2025, 2030]
/** What is drawn as a band over the years. */
const OVER_YEARS = new Set<SeriesKey['indicator']>([
  'effective',
  'potential',
  'freed_fte',
  'people_above',
  'headcount'
])

export function wantedOf({ axes, series }: Model, { year, subject }: SharedState): Wanted[] {
  const every = Array.from({ length: axes.years }, (_, i) => axes.firstYear + i)
  const known = new Set([...STUDY_YEARS, year].filter(one => axes.firstYear <= one && one <= axes.lastYear))
  const isSubject = (key: SeriesKey) =>
    'group' in subject ? key.group === subject.group : key.profession === subject.profession
  const overYears = series.flatMap((key, row) =>
    OVER_YEARS.has(key.indicator) &&
    (key.group === 'all' || isSubject(key) || (key.indicator === 'effective' && key.profession !== null))
      ? [row]
      : []
  )
  return [
    { years: [...known].sort((a, b) => a - b), rows: series.map((_, row) => row) },
    { years: every, rows: overYears }
  ]
}

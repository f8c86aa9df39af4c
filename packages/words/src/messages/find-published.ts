import type { Dataset, SeriesQuery } from '@horizon-soin/model'
import type { Words } from '../fr.js'
import { publishedWords } from '../published.js'
import type { Reading } from './reading.js'

/** The scenarios of the study that a reading was published of; null where none was. */
const SCENARIOS: Record<Reading, { scenario: string; minusScenario?: string } | null> = {
  scenario: { scenario: 'median' },
  'adoption-spread': { scenario: 'adoption-rapide', minusScenario: 'adoption-lente' },
  'technology-spread': null,
  'two-years-sooner': null
}

/** What the study published of a number, in words; null where it published nothing. */
export function findPublished(
  { published }: Dataset,
  series: SeriesQuery,
  year: number,
  reading: Reading,
  words: Words
): string | null {
  const sought = SCENARIOS[reading]
  if (sought === null) return null
  const figure = published.find(
    one =>
      one.indicator === series.indicator &&
      one.year === year &&
      one.scenario === sought.scenario &&
      one.minusScenario === sought.minusScenario &&
      (one.profession ?? null) === (series.profession ?? null) &&
      (one.technology ?? null) === (series.technology ?? null) &&
      (one.profession !== undefined || (one.group ?? 'all') === (series.group ?? 'all'))
  )
  return figure ? publishedWords(figure, words) : null
}

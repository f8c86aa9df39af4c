/** A change between two editions told as steps that add up: MODEL.md §5. */
import type { Edition, EditionBlock } from './edition.js'
import { type EditionOptions, type EditionPath, walkEditions } from './edition-steps.js'
import { type SeriesQuery, valueAt } from './results.js'

export interface EditionStep {
  block: EditionBlock
  /** The technology of a step of potential, intensity or adoption. */
  technology: string | null
  /** What exchanging this block alone changed, in the unit of the indicator. */
  delta: number
}

export interface EditionWaterfall {
  from: number
  to: number
  /** They add up to `to − from`. */
  steps: EditionStep[]
}

/**
 * The steps of one series. Where many are read, the path is walked once.
 *
 * @throws ModelError on an unknown series, or a year that the workforce of a stage has not
 */
export function waterfallOf(
  { start, stages }: EditionPath,
  query: SeriesQuery,
  year: number
): EditionWaterfall {
  const from = valueAt(start, query, year)
  let to = from
  const steps = stages.map(({ block, technology, results }) => {
    const before = to
    to = valueAt(results, query, year)
    return { block, technology, delta: to - before }
  })
  return { from, to, steps }
}

/**
 * Exchanges one block of an edition after the other, with its levers, by default workforce, time use, potential by technology, intensity
 * by technology, people, adoption by technology. A year must be one of the workforce of `from`, and of that of `to` where it is exchanged.
 *
 * @throws ModelError as `walkEditions` and `waterfallOf`
 */
export const editionWaterfall = (
  from: Edition,
  to: Edition,
  query: SeriesQuery,
  year: number,
  options: EditionOptions = {}
): EditionWaterfall => waterfallOf(walkEditions(from, to, options), query, year)

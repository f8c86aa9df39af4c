/** What the study published of a result, as charts and lines show it. */
import type { PublishedValue } from '@horizon-soin/figures'
import type { Dataset, PublishedFigure, SeriesQuery } from '@horizon-soin/model'
import { publishedFor } from '../../editions/quoted.js'

/** Which published figure is meant: its scenario is the median one unless said. */
export interface Sought extends SeriesQuery {
  year: number
  scenario?: string
  minusScenario?: string
}

export function findPublished(dataset: Dataset, sought: Sought): PublishedFigure | null {
  const { scenario = 'median', minusScenario } = sought
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ?? null) === (b ?? null)
  return (
    publishedFor(dataset).find(
      figure =>
        figure.indicator === sought.indicator &&
        figure.year === sought.year &&
        figure.scenario === scenario &&
        same(figure.minusScenario, minusScenario) &&
        same(figure.profession, sought.profession) &&
        same(figure.technology, sought.technology) &&
        (figure.group ?? 'all') === (sought.group ?? 'all')
    ) ?? null
  )
}

export const asPublished = (figure: PublishedFigure | null): PublishedValue | undefined =>
  figure === null
    ? undefined
    : {
        value: figure.value,
        comparison: figure.comparison,
        ...(figure.tolerance === undefined ? {} : { tolerance: figure.tolerance })
      }

/** What every view draws from. */

import type { Language } from '@horizon-soin/datasets'
import type { Indicator, SeriesQuery } from '@horizon-soin/model'
import { useDeferredValue } from 'react'
import type { Projection } from '../../../engine/projection.js'
import { type Quantiles, type Ranges, rangeOf } from '../../../engine/ranges.js'
import { useLanguage } from '../../../shell/site.js'
import { presentOf } from '../../../shell/store.js'
import { useProjection, useStudio, useYear } from '../../../shell/studio-context.js'
import type { Subject } from '../../../state/shared-state.js'
import { useSimulator } from '../simulator-context.js'
import { simulatorText } from '../text.js'
import { type Names, useNames } from '../use-names.js'

export interface ViewData {
  language: Language
  text: (typeof simulatorText)['fr']
  names: Names
  year: number
  subject: Subject
  /** As the lever moves: for numbers and the main curve. */
  projection: Projection
  /** A little later where the hand is faster than the page: for heavy pictures. */
  later: Projection
  ranges: Ranges | null
  reference: Projection
}

export function useView(): ViewData {
  const language = useLanguage()
  const projection = useProjection()
  const later = useDeferredValue(projection)
  const { reference } = useSimulator()
  return {
    language,
    text: simulatorText[language],
    names: useNames(),
    year: useYear(),
    subject: useStudio(studio => presentOf(studio).subject),
    projection,
    later,
    ranges: useStudio(studio => studio.ranges),
    reference
  }
}

/** Both ends of nine draws in ten, as charts take them; undefined where they were not drawn. */
export function ends(
  ranges: Ranges | null,
  { model }: Projection,
  query: SeriesQuery,
  year: number
): { low: number; high: number } | undefined {
  const quantiles: Quantiles | null = rangeOf(ranges, model, query, year)
  return quantiles ? { low: quantiles[0], high: quantiles[4] } : undefined
}

/** Results that a person chooses among, the most asked for first. */
export const CHOSEN = [
  'effective',
  'potential',
  'freed_fte',
  'people_above',
  'headcount'
] as const satisfies Indicator[]

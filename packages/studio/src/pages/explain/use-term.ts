/** The number that is explained: its terms, in the scenario at hand. */
import { INDICATORS, type Indicator, type SeriesQuery, type Term, type Unit } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { type Labels, labelsOf, type Words, wordsOf } from '@horizon-soin/words'
import { useDeferredValue, useMemo } from 'react'
import { explainedFrom, explainedText } from '../../shell/explained.js'
import { useLanguage } from '../../shell/site.js'
import { useProjection, useStudio, useStudy } from '../../shell/studio-context.js'

export interface ExplainedTerm {
  query: SeriesQuery & { indicator: Indicator }
  year: number
  unit: Unit
  term: Term
  labels: Labels
  words: Words
}

/** Null where nothing is explained, or where the dataset that is open has no such number. */
export function useTerm(): ExplainedTerm | null {
  const language = useLanguage()
  const { dataset, model } = useStudy()
  const explained = useStudio(studio => studio.explained)
  // A lever that moves is drawn first; its explanation follows.
  const projection = useDeferredValue(useProjection())
  const words = wordsOf(language)
  const labels = useMemo(() => labelsOf(dataset, words), [dataset, words])
  return useMemo(() => {
    const known = explained && explainedFrom(explainedText(explained), model)
    if (known === null || projection.model !== model) return null
    const indicator = known.query.indicator as Indicator
    const { unit } = INDICATORS[indicator]
    const term = explain(model, projection.levers, known.query, known.year, projection.scenario.policies)
    return { query: { ...known.query, indicator }, year: known.year, unit, term, labels, words }
  }, [explained, model, projection, labels, words])
}

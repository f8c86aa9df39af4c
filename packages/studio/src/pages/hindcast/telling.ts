/** What the page tells: the hindcast made with the page, the study's names and the words of one language. */
import hindcast from 'virtual:hindcast'
import reference from 'virtual:reference-dataset'
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import {
  type HindcastReport,
  type HindcastReportRow,
  type HindcastWords,
  hindcastWords,
  type Labels,
  labelsOf,
  overallRow,
  type Words,
  wordsOf
} from '@horizon-soin/words'
import { useMemo } from 'react'
import type { Origin } from '../../parts/use-take-away.js'
import { dayText } from '../../shell/dates.js'
import { useSite } from '../../shell/site.js'
import { datasetsTold } from '../../shell/source.js'
import { hindcastText } from './text.js'

export interface Telling {
  language: Language
  report: HindcastReport
  /** The row of everybody. */
  whole: HindcastReportRow
  words: Words
  /** Of the study, whatever dataset the studio shows. */
  labels: Labels
  said: HindcastWords
  /** Where every picture of the page comes from. */
  origin: Origin
}

export const { implied, adopted, draws, seed } = hindcast

export function useTelling(): Telling {
  const { language, today } = useSite()
  return useMemo(() => {
    const { report } = hindcast
    const words = wordsOf(language)
    const labels = labelsOf(reference.dataset, words)
    const titled = [report.study, report.evidence].map(({ title, version }) => ({
      title: typeset(title[language], language),
      version
    }))
    const told = datasetsTold(titled, { language })
    return {
      language,
      report,
      whole: overallRow(report),
      words,
      labels,
      said: hindcastWords(report, labels, words),
      origin: {
        // Each with its own version.
        dataset: told,
        version: '',
        source: [...new Set(reference.dataset.sources.map(({ publisher }) => publisher))]
          .filter(Boolean)
          .join(', '),
        told: [told, hindcastText[language].scenario, dayText(today, language)].join(
          language === 'fr' ? '\u202f; ' : '; '
        )
      }
    }
  }, [language, today])
}

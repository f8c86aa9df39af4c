/** The names of the study, whatever dataset the studio shows: questions are asked of its professions. */
import reference from 'virtual:reference-dataset'
import { type Labels, labelsOf, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'

export const PROFESSIONS: readonly string[] = reference.dataset.professions.map(({ id }) => id)

export function useLabels(): Labels {
  const language = useLanguage()
  return useMemo(() => labelsOf(reference.dataset, wordsOf(language)), [language])
}

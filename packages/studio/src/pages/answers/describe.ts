/** What a page of one answer says, for who finds it elsewhere: that of the latest edition. */
import reference from 'virtual:reference-dataset'
import type { Language } from '@horizon-soin/datasets'
import { answerSentence, labelsOf, wordsOf } from '@horizon-soin/words'
import type { Page } from '../../shell/pages.js'
import { answersTo } from './sides.js'

/** Null for a page of several questions. */
export function describeAnswer(
  { profession, year }: Extract<Page, { id: 'answers' }>,
  language: Language
): string | null {
  if (profession === null || year === null) return null
  const latest = answersTo(profession, year)?.sides.at(-1)
  if (latest === undefined) return null
  const words = wordsOf(language)
  return answerSentence(latest.answer, labelsOf(reference.dataset, words).profession(profession), words)
}

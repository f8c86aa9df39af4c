/** The sentence that a reader may quote, with where it comes from. */
import type { Words } from '../fr.js'
import type { Answer } from './answer.js'
import { balanceSentence, supplySentence } from './sentences.js'
import { answersText } from './text.js'

/** What a quotation is not worth a thing without. */
export interface AnswerOrigin {
  /** Title of the edition, with its variant. */
  dataset: string
  /** Null where it states none. */
  version: string | null
  /** « scénario médian ». */
  scenario: string
  /** As it is written in a sentence. */
  day: string
  /** Empty where it is not known yet. */
  url: string
}

/** The answer itself: how many, for what need, and whether that is enough. */
export const answerSentence = (answer: Answer, label: string, words: Words): string =>
  `${supplySentence(answer, label, words)} ${balanceSentence(answer, words)}`

/** « Source : Horizon Soin, France, édition 2026, version 1.0, scénario médian… ». */
export function creditSentence({ dataset, version, scenario, day, url }: AnswerOrigin, words: Words): string {
  const text = answersText[words.language]
  return text.credit(
    dataset,
    version === null ? '' : text.version(version),
    scenario,
    day,
    url === '' ? '' : `, ${url}`
  )
}

/** Both, as they are copied. */
export const quotedAnswer = (answer: Answer, label: string, origin: AnswerOrigin, words: Words): string =>
  `${answersText[words.language].quoted(answerSentence(answer, label, words))} ${creditSentence(origin, words)}`

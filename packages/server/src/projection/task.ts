/** What a thread is asked, and what it gives back. */
import type { Language } from '@horizon-soin/words'
import type { QuestionName, Questions } from './questions.js'
import type { RefusalBody } from './refusal.js'

export type Task = { language: Language } & (
  | { [Name in QuestionName]: { name: Name; asked: Questions[Name] } }[QuestionName]
  | { name: 'datasets' }
)

/** The JSON of an answer, in bytes that were moved, or why there is none. */
export type TaskAnswer = Uint8Array | { status: 400 | 404 | 422; body: RefusalBody }

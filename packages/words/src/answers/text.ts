/** What answers say, in both languages. */
import type { Language } from '@horizon-soin/datasets'
import { enAnswers } from './text-en.js'
import { type AnswersText, frAnswers } from './text-fr.js'

export const answersText: Record<Language, AnswersText> = { fr: frAnswers, en: enAnswers }

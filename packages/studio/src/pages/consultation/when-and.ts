/** The dates of a consultation and who may answer, in a few words: what tells it from others in a list. */
import type { Language } from '@horizon-soin/datasets'
import type { Listed } from './api.js'
import { consultationText } from './text.js'
import { dayOfText } from './times.js'

export function whenAnd(
  { opens, closes, access }: Pick<Listed, 'opens' | 'closes' | 'access'>,
  language: Language
): string {
  const text = consultationText[language]
  const days = text.days(dayOfText(opens, language), dayOfText(closes, language))
  return access === 'invited' ? `${days}, ${text.onInvitation}` : days
}

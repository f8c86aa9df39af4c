/** What a request that was not done means, in words. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Outcome } from '../consultation/api.js'
import { clockAfter } from '../questionnaire/trouble-of.js'
import { staffText } from './text.js'

/** @param outcome anything but `done` */
export function refusalText(outcome: Outcome<unknown>, language: Language): string {
  const text = staffText[language]
  if (outcome.kind !== 'refused') return outcome.kind === 'absent' ? text.absent.lead : text.unreachable
  if (outcome.status === 429 && outcome.after !== null) return text.wait(clockAfter(outcome.after, language))
  return outcome.error === null ? text.failed : sentence(typeset(outcome.error, language))
}

/** The server tells what is wrong as the end of a line; here it stands alone. */
const sentence = (told: string): string =>
  told.charAt(0).toLocaleUpperCase() + told.slice(1) + (/[.!?…]$/.test(told) ? '' : '.')

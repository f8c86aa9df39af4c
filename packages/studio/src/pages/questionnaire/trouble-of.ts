/** What a refusal means to who sent an answer. */
import type { ContributionBody } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import type { Outcome } from '../consultation/api.js'
import type { Trouble } from './problem-rows.js'
import { answerText } from './text.js'

const MINUTE_MS = 60_000

/** « 15 h 20 », “15:20”, the first full minute after so many seconds, on the clock of the device. */
export function clockAfter(seconds: number, language: Language, now = Date.now()): string {
  const at = new Date(Math.ceil((now + seconds * 1000) / MINUTE_MS) * MINUTE_MS)
  const minutes = String(at.getMinutes()).padStart(2, '0')
  return language === 'fr' ? `${at.getHours()}\u00a0h\u00a0${minutes}` : `${at.getHours()}:${minutes}`
}

/** @param outcome anything but `done` */
export function troubleOf(
  outcome: Outcome<unknown>,
  body: ContributionBody,
  { language, isCorrecting, token }: { language: Language; isCorrecting: boolean; token: string | null }
): Trouble {
  const text = answerText[language].problems
  const trouble = (message: string, place: Trouble['place'] = null): Trouble => ({
    body,
    problems: [],
    message,
    place
  })
  if (outcome.kind !== 'refused') return trouble(isCorrecting ? text.uncertainSaving : text.uncertain)
  const { code, status, error, problems, after } = outcome
  if (problems.length > 0) return { body, problems, message: null, place: null }
  if (code === 'token')
    return trouble(token === '' ? text.tokenMissing : text.token, { item: null, field: 'token' })
  if (code === 'not-open' || code === 'not-yet') return trouble(text.notOpen)
  if (code === 'notice') return trouble(text.notice)
  if (code === 'unknown-receipt') return trouble(text.gone)
  if (status === 429 && after !== null) return trouble(text.wait(clockAfter(after, language)))
  return trouble(error ?? text.other)
}

/** When a consultation and its stages take place, in words: days and hours of its own time zone. */
import { type Stage, timesOf } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Listed } from './api.js'

export type Phase = 'coming' | 'open' | 'over'

const PHASES = { 'not-yet': 'coming', open: 'open', closed: 'over' } as const

export const phaseOf = ({ answering }: Pick<Listed, 'answering'>): Phase => PHASES[answering]

const dayFormat = (locale: string, weekday?: 'long') =>
  new Intl.DateTimeFormat(locale, {
    ...(weekday === undefined ? {} : { weekday }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
const DAYS = {
  fr: { short: dayFormat('fr-FR'), long: dayFormat('fr-FR', 'long') },
  en: { short: dayFormat('en-GB'), long: dayFormat('en-GB', 'long') }
} satisfies Record<Language, unknown>

/** « 1er février 2027 », “1 February 2027”, of `2027-02-01` or `2027-02-01T09:00`; with its day of the week where asked. */
export function dayOfText(local: string, language: Language, length: 'short' | 'long' = 'short'): string {
  const told = DAYS[language][length].format(Date.parse(`${local.slice(0, 10)}T00:00Z`))
  const first = language === 'fr' ? told.replace(/(^| )1 /, '$11er ') : told
  // Some versions of the dates of English put a comma after the day of the week.
  return first.replace(',', '').replace(/ /g, '\u00a0')
}

/** « 9 h », « 9 h 30 », “9:30”, of `2027-02-01T09:30`; null of a day. */
function hourText(local: string, language: Language): string | null {
  const found = /T(\d\d):(\d\d)$/.exec(local)
  if (found === null) return null
  const hour = String(Number(found[1]))
  if (language === 'en') return `${hour}:${found[2]}`
  return found[2] === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${found[2]}`
}

/** « 1er février 2027 à 9 h », “1 February 2027 at 9:00”. */
export function momentText(local: string, language: Language): string {
  const hour = hourText(local, language)
  const day = dayOfText(local, language)
  return hour === null ? day : `${day} ${language === 'fr' ? 'à' : 'at'}\u00a0${hour}`
}

/** « Paris », of `Europe/Paris`. */
export const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ')

/** « jeudi 7 mai 2027, de 11 h 30 à 12 h 30 », « du 1er au 3 février… » as two days. */
export function stageTimes({ start, end }: Pick<Stage, 'start' | 'end'>, language: Language): string {
  const fr = language === 'fr'
  if (start.slice(0, 10) === end.slice(0, 10)) {
    const day = dayOfText(start, language, 'long')
    const [from, to] = [hourText(start, language), hourText(end, language)]
    if (from === null || to === null) return day
    return fr ? `${day}, de\u00a0${from} à\u00a0${to}` : `${day}, ${from} to\u00a0${to}`
  }
  const [from, to] = [momentText(start, language), momentText(end, language)]
  return fr ? `du\u00a0${from} au\u00a0${to}` : `${from} to\u00a0${to}`
}

/** What the server says anew of one that has closed. */
export const ended = ({ answering, state, closes, closesAt, closedAt }: Listed) => ({
  answering,
  state,
  closes,
  closesAt,
  ...(closedAt === undefined ? {} : { closedAt })
})

/** `2027-02-01T09:30`, of an instant in ISO, in a time zone. */
export const localOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short'
  })
    .format(Date.parse(instant))
    .replace(' ', 'T')

/** Whether a stage is over, under way or to come. A day lasts until its end. */
export function stagePhase(
  { start, end }: Pick<Stage, 'start' | 'end'>,
  timeZone: string,
  now: number
): 'past' | 'now' | 'next' {
  const { opensAt, closesAt } = timesOf({
    opens: start.includes('T') ? start : `${start}T00:00`,
    closes: end.includes('T') ? end : `${end}T23:59`,
    timeZone
  })
  if (now < opensAt) return 'next'
  return now < closesAt ? 'now' : 'past'
}

/** What the organiser wrote, as it is printed in the language of the page. */
export const told = (text: { fr: string; en: string }, language: Language): string =>
  typeset(text[language], language)

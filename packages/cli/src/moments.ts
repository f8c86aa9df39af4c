/** Times of a consultation as people read them: those of its time zone. */
import {
  type ConsultationRecord,
  type Definition,
  localOf,
  type TwiceShown
} from '@horizon-soin/consultation'
import type { Session } from './session.js'

/** A day and a time as they are read, what the language asks of them: `1er mars`, spaces that keep a date on its line. */
export const dateWords = (
  format: Intl.DateTimeFormat,
  date: Date | number,
  { language }: Session
): string => {
  const words = format.format(date).replaceAll(' ', '\u00a0')
  return language === 'fr' ? words.replace(/^1(?=\u00a0)/, '1er') : words
}

/** `2027-03-01T09:00` → `1er mars 2027 à 09:00`, whatever the zone: it is a local time already. */
export function localWords(local: string, session: Session): string {
  const format = new Intl.DateTimeFormat(session.language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC'
  })
  return dateWords(format, new Date(`${local}:00Z`), session)
}

export const opensWords = ({ definition }: ConsultationRecord, session: Session): string =>
  localWords(definition.opens, session)

/** When answers stop, or stopped: before the date of the file where it was closed early. */
export const closesWords = (record: ConsultationRecord, session: Session): string =>
  localWords(closesLocal(record), session)

/** The same as a local time, `2027-04-30T18:00`. */
export const closesLocal = (record: ConsultationRecord): string =>
  isEarly(record) ? localOf(record.closedAt!, record.definition.timeZone) : record.definition.closes

/** Whether it was closed before its date. */
export const isEarly = ({ closedAt, closesAt }: ConsultationRecord): boolean =>
  closedAt !== null && closedAt < closesAt

/** Which of two is meant, of each time that clocks show twice. */
export const twiceWords = (
  { timeZone }: Definition,
  twice: readonly TwiceShown[],
  { text }: Session
): string[] =>
  twice.map(({ key, local, first, second }) =>
    text.consultation.shownTwice(key, local, timeZone, { meant: hourUtc(first), other: hourUtc(second) })
  )

const hourUtc = (time: number): string => new Date(time).toISOString().slice(11, 16)

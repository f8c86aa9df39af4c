import { isDate, type Language } from '@horizon-soin/datasets'
import ical, { type ICalCalendar } from 'ical-generator'
import type { Stage } from './definition.js'
import { instantOf } from './local-time.js'
import type { Text } from './proposal.js'
import type { ConsultationRecord } from './record.js'

const DAY_MS = 24 * 60 * 60 * 1000

const WORDS = {
  name: { fr: 'Horizon Soin', en: 'Horizon Soin' },
  opens: { fr: 'Ouverture de la consultation', en: 'The consultation opens' },
  closes: { fr: 'Clôture de la consultation', en: 'The consultation closes' },
  page: { fr: '/consultation/', en: '/en/consultation/' }
} as const satisfies Record<string, Text>

type Planned = Pick<ConsultationRecord, 'definition' | 'opensAt' | 'closesAt'> &
  Partial<Pick<ConsultationRecord, 'closedAt'>>

/**
 * The dates of one or more consultations, opening, closing and stages, as an iCalendar (RFC 5545). Times are in UTC, so that
 * every program shows them on its own clock; days are days. An event keeps its UID whatever changes in it; a closing before its date
 * has that of its real one and a higher SEQUENCE, by which programs that have the event know that it moved.
 *
 * @param origin public origin of the site, `https://example.org`, for links and UIDs
 * @param now milliseconds since 1970, when it is made (DTSTAMP)
 */
export function calendarOf(
  records: Planned | readonly Planned[],
  origin: string,
  language: Language,
  now: number = Date.now()
): string {
  const calendar = ical({
    // Not escaped by the library: no comma, no semicolon.
    name: WORDS.name[language],
    prodId: { company: 'horizon-soin', product: 'consultation', language: language.toUpperCase() },
    ttl: 60 * 60
  })
  for (const record of 'definition' in records ? [records] : records) {
    addConsultation(calendar, record, { origin, language, stamp: new Date(now) })
  }
  return `${calendar.toString()}\r\n`
}

interface Telling {
  origin: string
  language: Language
  stamp: Date
}

function addConsultation(calendar: ICalCalendar, record: Planned, telling: Telling): void {
  const { definition, opensAt, closesAt, closedAt } = record
  const isEarly = closedAt !== undefined && closedAt !== null && closedAt < closesAt
  const { origin, language, stamp } = telling
  const { id, title, about, stages, timeZone, organiser } = definition
  const url = new URL(WORDS.page[language], origin).href
  const common = (key: string) => ({ id: `${id}.${key}@${new URL(origin).hostname}`, stamp, url })
  const moments = [
    { key: 'opens', time: opensAt, sequence: 0 },
    { key: 'closes', time: isEarly ? closedAt : closesAt, sequence: isEarly ? 1 : 0 }
  ] as const
  for (const { key, time, sequence } of moments) {
    calendar.createEvent({
      ...common(key),
      start: new Date(time),
      sequence,
      summary: `${WORDS[key][language]} – ${title[language]}`,
      description: `${about[language]}\n\n${organiser.name}`
    })
  }
  for (const stage of stages) {
    calendar.createEvent({
      ...common(`stage.${stage.id}`),
      ...spanOf(stage, timeZone),
      summary: `${stage.title[language]} – ${title[language]}`,
      ...(stage.place ? { location: stage.place[language] } : {}),
      ...(stage.about ? { description: stage.about[language] } : {})
    })
  }
}

/** Days are written with the day after their last, as the format asks. */
function spanOf({ start, end }: Stage, timeZone: string): { start: Date; end: Date; allDay: boolean } {
  if (!isDate(start)) {
    return {
      start: new Date(instantOf(start, timeZone)),
      end: new Date(instantOf(end, timeZone)),
      allDay: false
    }
  }
  return { start: new Date(start), end: new Date(Date.parse(end) + DAY_MS), allDay: true }
}

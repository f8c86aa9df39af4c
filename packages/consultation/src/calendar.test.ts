import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarOf } from './calendar.js'
import type { Definition, Stage } from './definition.js'
import { timesOf } from './local-time.js'
import { definitionOf, filledIn } from './testing/records.js'

const STAMP = Date.UTC(2027, 0, 1)
let definition: Definition
beforeAll(() => {
  definition = definitionOf(filledIn('propositions'))
})

const made = (own: Definition, language: 'fr' | 'en' = 'fr') =>
  calendarOf({ definition: own, ...timesOf(own) }, 'https://exemple.org', language, STAMP)

/** The events as a parser that is not ours reads them, by UID. */
function events(text: string): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  const all = calendar.getAllSubcomponents('vevent').map(own => new ICAL.Event(own))
  const byUid = new Map(all.map(event => [event.uid, event]))
  expect(byUid.size).toBe(all.length)
  return byUid
}

const stage = (more: Partial<Stage>): Stage => ({
  id: 'a',
  kind: 'workshop',
  title: { fr: 'Atelier', en: 'Workshop' },
  start: '2027-05-20T14:00',
  end: '2027-05-20T17:30',
  place: null,
  about: null,
  ...more
})

describe('the calendar', () => {
  it('holds the opening, the closing and every stage, in both languages', () => {
    const fr = events(made(definition))
    expect(fr.size).toBe(2 + definition.stages.length)
    const opens = fr.get('consultation-2027.opens@exemple.org')!
    expect(opens.startDate.toJSDate().toISOString()).toBe('2027-03-01T08:00:00.000Z')
    expect(opens.summary).toBe(`Ouverture de la consultation – ${definition.title.fr}`)
    const seminar = fr.get('consultation-2027.stage.seminaire@exemple.org')!
    expect(seminar.location).toBe('écrit')
    expect(seminar.component.getFirstPropertyValue('url')).toBe('https://exemple.org/consultation/')
    const en = events(made(definition, 'en'))
    expect([...en.keys()]).toEqual([...fr.keys()])
    expect(en.get(seminar.uid)!.summary).toBe(`National seminar – ${definition.title.en}`)
    expect(en.get(seminar.uid)!.component.getFirstPropertyValue('url')).toBe(
      'https://exemple.org/en/consultation/'
    )
  })

  it('keeps the hour of the place over a change of clocks, and days as days', () => {
    const stages = [
      stage({ id: 'before', start: '2027-03-27T10:00', end: '2027-03-27T12:00' }),
      stage({ id: 'across', start: '2027-03-27T23:00', end: '2027-03-28T10:00' }),
      stage({ id: 'after', start: '2027-03-29T10:00', end: '2027-03-29T12:00' }),
      stage({ id: 'days', start: '2027-10-30', end: '2027-11-01' })
    ]
    const found = events(made({ ...definition, stages }))
    const span = (id: string) => {
      const { startDate, endDate } = found.get(`consultation-2027.stage.${id}@exemple.org`)!
      return [startDate, endDate].map(time => (time.isDate ? time.toString() : time.toJSDate().toISOString()))
    }
    expect(span('before')).toEqual(['2027-03-27T09:00:00.000Z', '2027-03-27T11:00:00.000Z'])
    expect(span('across')).toEqual(['2027-03-27T22:00:00.000Z', '2027-03-28T08:00:00.000Z'])
    expect(span('after')).toEqual(['2027-03-29T08:00:00.000Z', '2027-03-29T10:00:00.000Z'])
    // The end of a day event is the day after its last (RFC 5545, 3.6.1).
    expect(span('days')).toEqual(['2027-10-30', '2027-11-02'])
  })

  it('folds lines at 75 bytes without cutting a character, and keeps every text as written', () => {
    const title = { fr: 'Hôpital, ville ; médico-social\\ « é » 😀'.repeat(4), en: 'x, y; z\\n' }
    const about = { fr: `${'👩🏽‍⚕️ soigne – '.repeat(30)}\n\nEND:VEVENT\r\nATTACH:https://x.invalid`, en: 'a' }
    const text = made({
      ...definition,
      stages: [stage({ title, about, place: { fr: 'Salle 1, 2ᵉ étage', en: 'b' } })]
    })
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(Math.max(...lines.map(line => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const event = events(text).get('consultation-2027.stage.a@exemple.org')!
    expect(event.summary).toBe(`${title.fr} – ${definition.title.fr}`)
    expect(event.description).toBe(about.fr.replace('\r\n', '\n'))
    expect(event.location).toBe('Salle 1, 2ᵉ étage')
    expect(event.component.getFirstProperty('attach')).toBeNull()
  })

  it('gives the real closing of one that was closed early, as a change of the event', () => {
    const times = timesOf(definition)
    const closing = (closedAt: number | null) => {
      const text = calendarOf({ definition, ...times, closedAt }, 'https://exemple.org', 'fr', STAMP)
      const event = events(text).get('consultation-2027.closes@exemple.org')!
      return [event.startDate.toJSDate().getTime(), event.sequence]
    }
    expect(closing(null)).toEqual([times.closesAt, 0])
    expect(closing(times.closesAt)).toEqual([times.closesAt, 0])
    expect(closing(times.opensAt + 60_000)).toEqual([times.opensAt + 60_000, 1])
  })

  it('gathers several consultations, and none is an empty calendar', () => {
    const second = { ...definition, id: 'autre' }
    const records = [definition, second].map(own => ({ definition: own, ...timesOf(own) }))
    const text = calendarOf(records, 'http://localhost:4173', 'fr', STAMP)
    expect(events(text).size).toBe(2 * (2 + definition.stages.length))
    expect(text).toBe(calendarOf(records, 'http://localhost:4173', 'fr', STAMP))
    expect(events(calendarOf([], 'https://exemple.org', 'en', STAMP)).size).toBe(0)
  })
})

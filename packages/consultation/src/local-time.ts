/** Local times of a time zone: `2027-01-31T09:00` in `Europe/Paris`. */
import { isDate } from '@horizon-soin/datasets'
import type { Definition } from './definition.js'

const DAY_MS = 24 * 60 * 60 * 1000
const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/

/** Whether a text is a day and a time of it, `2027-01-31T09:00`. */
export const isLocalTime = (text: string): boolean => {
  const found = LOCAL.exec(text)
  return found !== null && isDate(found[1]!)
}

/** Whether a text names a time zone that this program knows. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

/** Made once a time zone: making one costs more than all the rest of an answer that is sent. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  })
  formats.set(timeZone, format)
  return format
}

const partsOf = (time: number, timeZone: string): Record<string, string> =>
  Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value])
  )

/** What a clock of the time zone shows, read as if it were UTC, in milliseconds since 1970. */
function clock(time: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(time, timeZone)
  return Date.parse(`${year!.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** The times at which clocks of a time zone show `local`, the earlier first: one, none where clocks jump over it, two where they go back. */
function shownAt(local: string, timeZone: string): number[] {
  const wanted = Date.parse(`${local}:00Z`)
  const times = offsetsAround(wanted, timeZone).map(offset => wanted - offset)
  return [...new Set(times)].filter(time => clock(time, timeZone) === wanted).sort((a, b) => a - b)
}

/** How far the clocks of a zone are ahead of UTC the day before and the day after: they change at most once between. */
const offsetsAround = (wanted: number, timeZone: string): [number, number] => {
  const [before, after] = [wanted - DAY_MS, wanted + DAY_MS]
  return [clock(before, timeZone) - before, clock(after, timeZone) - after]
}

/** How many times clocks of a time zone show `local`: 1, but 0 where they jump over it and 2 where they go back. */
export const timesShown = (local: string, timeZone: string): number => shownAt(local, timeZone).length

/** What clocks of a time zone show at a time, `2027-01-31T09:00`: the minute that it is in. */
export const localOf = (time: number, timeZone: string): string =>
  new Date(clock(time, timeZone)).toISOString().slice(0, 16)

/**
 * The time at which clocks of a time zone show `local`, in milliseconds since 1970, UTC. Shown twice (clocks put back), the
 * first; never shown (clocks put forward), as much later as the clocks jump: the rule of RFC 5545 and of Temporal.
 */
export function instantOf(local: string, timeZone: string): number {
  const wanted = Date.parse(`${local}:00Z`)
  return shownAt(local, timeZone)[0] ?? wanted - offsetsAround(wanted, timeZone)[0]
}

/** A local time that clocks show twice, by the key of a definition that says it; the first of the two is meant. */
export interface TwiceShown {
  /** `opens`, `stages.2.end`. */
  key: string
  local: string
  /** Milliseconds since 1970, UTC. */
  first: number
  second: number
}

/** The times of a definition that come twice, clocks being put back. */
export function twiceShown({
  opens,
  closes,
  stages,
  timeZone
}: Pick<Definition, 'opens' | 'closes' | 'stages' | 'timeZone'>): TwiceShown[] {
  const times: [string, string][] = [
    ['opens', opens],
    ['closes', closes],
    ...stages.flatMap(({ start, end }, index): [string, string][] => [
      [`stages.${index}.start`, start],
      [`stages.${index}.end`, end]
    ])
  ]
  return times.flatMap(([key, local]) => {
    const [first, second] = isLocalTime(local) ? shownAt(local, timeZone) : []
    return first === undefined || second === undefined ? [] : [{ key, local, first, second }]
  })
}

/** When a consultation opens and closes, in milliseconds since 1970, UTC. */
export const timesOf = ({
  opens,
  closes,
  timeZone
}: Pick<Definition, 'opens' | 'closes' | 'timeZone'>): { opensAt: number; closesAt: number } => ({
  opensAt: instantOf(opens, timeZone),
  closesAt: instantOf(closes, timeZone)
})

/** The day that it is in a time zone, `2027-01-31`. */
export function dayOf(now: number, timeZone: string): string {
  const { year, month, day } = partsOf(now, timeZone)
  return `${year!.padStart(4, '0')}-${month}-${day}`
}

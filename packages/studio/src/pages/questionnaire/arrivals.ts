/**
 * Codes of this tab, in memory alone: that of an answer that was just sent, until it was noted, and the one that its person takes along to
 * the page that asks for it.
 */
import type { Arrived } from './send.js'

const arrivals = new Map<string, Arrived>()
const noted = new Set<Arrived>()
const carried = new Map<string, string>()

/** The tab is not left without a question while a code is shown nowhere else. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault()
const follow = (): void => {
  if ([...arrivals.values()].some(one => !noted.has(one))) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

export function arrive(consultation: string, arrived: Arrived): void {
  arrivals.set(consultation, arrived)
  follow()
}

/** One whose code was not noted yet; null where there is none. */
export function notNoted(consultation: string): Arrived | null {
  const arrived = arrivals.get(consultation)
  return arrived === undefined || noted.has(arrived) ? null : arrived
}

/** Its code was copied, printed or saved. */
export function note(arrived: Arrived): void {
  noted.add(arrived)
  follow()
}

export const carry = (consultation: string, code: string): void => void carried.set(consultation, code)

/** The code that was taken along; empty where there is none. */
export const carriedTo = (consultation: string): string => carried.get(consultation) ?? ''

/** Once it was used, and once its answer is no more. */
export function drop(consultation: string): void {
  carried.delete(consultation)
}

/** What the analyst's and the editor's rooms ask of the server. */
import type { Item, Mark, Response as Said } from '@horizon-soin/consultation'
import type { Release } from '@horizon-soin/releases'
import type { Trial } from '@horizon-soin/releases/compose'
import { json, type Outcome } from '../consultation/api.js'
import { type StaffDoor, staffAsk } from '../staff/api.js'

export type { Trial }

/** What a release hides besides small counts. */
export interface Choices {
  /** Ids of figures. */
  hide: readonly string[]
  /** Fewest people of a count that is published; null: the usual. */
  threshold: number | null
}

/** Signs worth looking at before publishing; none of them excludes an answer. Null stands for a count from 1 to 10. */
export interface Anomalies {
  /** Groups of answers that are the same to the same questions, of 11 or more. */
  identical: { count: number }[]
  days: { day: string; count: number | null }[]
  straightLining: number | null
  copied: number | null
  marked: Partial<Record<Mark, number | null>>
}

/** What was answered so far, to be written or corrected. */
export type Answered = Pick<Said, 'outcome' | 'text' | 'remarks' | 'next'>

const placeOf = (id: string): string => `consultations/${encodeURIComponent(id)}`
const bodyOf = ({ hide, threshold }: Choices) => ({ hide, ...(threshold === null ? {} : { threshold }) })

export const tryRelease = (door: StaffDoor, id: string, choices: Choices): Promise<Outcome<Trial>> =>
  staffAsk(door, `${placeOf(id)}/releases/trial`, { method: 'POST', body: bodyOf(choices) }, json<Trial>)

export const publishRelease = (
  door: StaffDoor,
  id: string,
  choices: Choices
): Promise<Outcome<{ number: number; sha256: string }>> =>
  staffAsk(
    door,
    `${placeOf(id)}/releases`,
    { method: 'POST', body: bodyOf(choices) },
    json<{ number: number; sha256: string }>
  )

export const readAnomalies = (door: StaffDoor, id: string): Promise<Outcome<Anomalies>> =>
  staffAsk(door, `${placeOf(id)}/anomalies`, {}, json<Anomalies>)

/** What was answered so far, told or not yet. */
export const readTeamResponses = (door: StaffDoor, id: string): Promise<Outcome<Said[]>> =>
  staffAsk(
    door,
    `${placeOf(id)}/responses`,
    {},
    async response => (await json<{ responses: Said[] }>(response)).responses
  )

/** @param item id of what is answered, in the version that was asked about */
export const saveResponse = (
  door: StaffDoor,
  id: string,
  item: Item['id'],
  answered: Answered
): Promise<Outcome<Said>> =>
  staffAsk(
    door,
    `${placeOf(id)}/responses/${encodeURIComponent(item)}`,
    { method: 'PUT', body: answered },
    json<Said>
  )

export type { Release }

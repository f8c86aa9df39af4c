/** What the moderation room asks of the server. */
import type {
  Decision,
  Moderated,
  ModerationCounts,
  Queue,
  State,
  Step,
  Verdict
} from '@horizon-soin/consultation'
import { ask, json, type Listed, type Outcome } from '../consultation/api.js'
import { type StaffDoor, staffAsk } from './api.js'

/** A consultation as the team has it. */
export type TeamConsultation = Listed & {
  /** Releases that were published. */
  releases: number
  /** Null before it is closed. */
  moderation: ModerationCounts | null
}

/** A page of a queue: 100 texts at most. */
export interface QueuePage {
  texts: Moderated[]
  next: string | null
  counts: ModerationCounts
}

export interface QueueAsked {
  queue: Queue
  /** Of this proposal or question alone. */
  item: string
  /** What the page before said is next; null for the first. */
  after: string | null
  limit: number
}

export const readTeamConsultations = (door: StaffDoor): Promise<Outcome<TeamConsultation[]>> =>
  staffAsk(
    door,
    'consultations',
    {},
    async response => (await json<{ consultations: TeamConsultation[] }>(response)).consultations
  )

const placeOf = (id: string): string => `consultations/${encodeURIComponent(id)}`

export function readQueue(
  door: StaffDoor,
  id: string,
  { queue, item, after, limit }: QueueAsked
): Promise<Outcome<QueuePage>> {
  const query = new URLSearchParams({
    queue,
    limit: String(limit),
    ...(item === '' ? {} : { item }),
    ...(after === null ? {} : { after })
  })
  return staffAsk(door, `${placeOf(id)}/texts?${query}`, {}, json<QueuePage>)
}

/** The near-duplicates of a group that are in a queue: 100 at most. */
export function readGroup(
  door: StaffDoor,
  id: string,
  queue: Queue,
  group: string
): Promise<Outcome<QueuePage>> {
  const query = new URLSearchParams({ queue, group, limit: '100' })
  return staffAsk(door, `${placeOf(id)}/texts?${query}`, {}, json<QueuePage>)
}

/** It is sent even where the page is being left. */
export const sendDecision = (
  door: StaffDoor,
  id: string,
  text: string,
  decision: Verdict & { step: Step }
): Promise<Outcome<Decision>> =>
  staffAsk(
    door,
    `${placeOf(id)}/texts/${encodeURIComponent(text)}/decisions`,
    { method: 'POST', body: decision, keepalive: true },
    async response => (await json<{ decision: Decision }>(response)).decision
  )

/** Nothing is left to moderate: results can be released. */
export const closeModeration = (door: StaffDoor, id: string): Promise<Outcome<{ state: State }>> =>
  staffAsk(door, `${placeOf(id)}/moderated`, { method: 'POST', body: {} }, json<{ state: State }>)

/** Every decision, without texts or authors, as a file; null where it cannot be had. */
export async function readLog(door: StaffDoor, id: string): Promise<Blob | null> {
  try {
    const response = await ask(door, `staff/${placeOf(id)}/moderation-log.csv`)
    if (response.status === 401) door.onEnded()
    return response.ok ? await response.blob() : null
  } catch {
    return null
  }
}

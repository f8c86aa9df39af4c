/** What the team's page asks of the server. A session is a cookie that no script reads; nothing else is kept. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import { type Asked, ask, type Door, json, nothing, type Outcome, outcomeOf } from '../consultation/api.js'

/** What is left to do before the rooms of the team open: a second factor to give, or to choose. */
export type NextStep = 'second-factor' | 'enrol' | null

/** Who is signed in, or about to be. */
export interface SignedIn {
  member: StaffMember
  next: NextStep
  /** How long a session lasts without a request, in milliseconds, and when it ends whatever is done, milliseconds since 1970. */
  idleMs?: number
  until?: number
}

/** What a second factor is made from: the text, and its picture. */
export interface Enrolment {
  secret: string
  uri: string
  svg: string
}

export interface Invitation {
  code: string
  login: string
  roles: Role[]
  /** ISO. */
  until: string
}

export interface JournalEntry {
  id: string
  at: number
  event: string
  detail: Record<string, string | number>
}

/** The way to the server of who is signed in. */
export interface StaffDoor extends Door {
  /** The session is over. */
  onEnded: () => void
  /** The server heard from this session. */
  onHeard: () => void
}

/** Asks as who is signed in; where the session is over, the page goes back to signing in. */
export async function staffAsk<Value>(
  door: StaffDoor,
  path: string,
  asked: Asked,
  read: (response: Response) => Promise<Value>
): Promise<Outcome<Value>> {
  const outcome = await outcomeOf(ask(door, `staff/${path}`, asked), read)
  if (outcome.kind === 'refused' && outcome.status === 401) door.onEnded()
  else if (outcome.kind === 'done' || outcome.kind === 'refused') door.onHeard()
  return outcome
}

const post = (door: Door, path: string, body: unknown, method: 'POST' | 'PUT' = 'POST') =>
  outcomeOf(ask(door, `staff/${path}`, { method, body }), json<SignedIn>)

/** Who is signed in; refused with 401 where nobody is. */
export const readSession = (door: Door): Promise<Outcome<SignedIn>> =>
  outcomeOf(ask(door, 'staff/session'), json<SignedIn>)

/** Who is signed in, as a page that is opened asks: `absent` where the server keeps no consultation, and so has no team. */
export async function readTeam(door: Door): Promise<Outcome<SignedIn>> {
  const health = await outcomeOf(ask(door, 'health'), json<{ status: string; database: string }>)
  if (health.kind === 'absent') return health
  const isAlone = health.kind === 'done' && health.value.status === 'ok' && health.value.database === 'none'
  return isAlone ? { kind: 'absent' } : readSession(door)
}

export const signIn = (door: Door, login: string, password: string): Promise<Outcome<SignedIn>> =>
  post(door, 'session', { login, password })

/** @param code six digits of the second factor */
export const giveCode = (door: Door, code: string): Promise<Outcome<SignedIn>> =>
  post(door, 'session/code', { code })

export const signOut = (door: Door): Promise<Outcome<null>> =>
  outcomeOf(ask(door, 'staff/session', { method: 'DELETE' }), nothing)

export const beginEnrolment = (door: Door): Promise<Outcome<Enrolment>> =>
  outcomeOf(ask(door, 'staff/second-factor', { method: 'POST', body: {} }), json<Enrolment>)

export const confirmEnrolment = (door: Door, code: string): Promise<Outcome<SignedIn>> =>
  post(door, 'second-factor', { code }, 'PUT')

/** What an invitation is for. */
export const checkInvitation = (
  door: Door,
  code: string
): Promise<Outcome<Pick<Invitation, 'login' | 'roles'>>> =>
  outcomeOf(
    ask(door, 'staff/accept/check', { method: 'POST', body: { code } }),
    json<Pick<Invitation, 'login' | 'roles'>>
  )

export const acceptInvitation = (door: Door, code: string, password: string): Promise<Outcome<SignedIn>> =>
  post(door, 'accept', { code, password })

export const invite = (
  door: StaffDoor,
  login: string,
  roles: readonly Role[]
): Promise<Outcome<Invitation>> =>
  staffAsk(door, 'invitations', { method: 'POST', body: { login, roles } }, json<Invitation>)

export const readPeople = (door: StaffDoor): Promise<Outcome<StaffMember[]>> =>
  staffAsk(door, 'people', {}, async response => (await json<{ people: StaffMember[] }>(response)).people)

const personPath = (id: string): string => `people/${encodeURIComponent(id)}`

export const changePerson = (
  door: StaffDoor,
  id: string,
  change: { roles?: readonly Role[]; isActive?: boolean; resetSecondFactor?: boolean }
): Promise<Outcome<StaffMember>> =>
  staffAsk(door, personPath(id), { method: 'PATCH', body: change }, json<StaffMember>)

export const endSessions = (door: StaffDoor, id: string): Promise<Outcome<{ ended: number }>> =>
  staffAsk(door, `${personPath(id)}/sessions`, { method: 'DELETE' }, json<{ ended: number }>)

/** A page of the journal, latest first. @param after what the page before said is next; null for the first */
export const readJournal = (
  door: StaffDoor,
  after: string | null
): Promise<Outcome<{ entries: JournalEntry[]; next: string | null }>> =>
  staffAsk(
    door,
    after === null ? 'journal' : `journal?${new URLSearchParams({ after })}`,
    {},
    json<{ entries: JournalEntry[]; next: string | null }>
  )

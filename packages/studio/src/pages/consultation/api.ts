/** What the studio asks of the server about consultations. Nothing is asked of another host, nothing is kept. */
import type {
  Contribution,
  ContributionBody,
  Decision,
  Definition,
  Item,
  ModeratedKind,
  Notice,
  Problem,
  State
} from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { learnTime } from './clock.js'

/** A consultation as the list has it. */
export type Listed = Pick<
  Definition,
  'id' | 'kind' | 'title' | 'about' | 'opens' | 'closes' | 'timeZone' | 'stages' | 'access' | 'organiser'
> & {
  state: State
  /** Whether answers are taken now, by the clock of the server. */
  answering: 'not-yet' | 'open' | 'closed'
  /** ISO. */
  closesAt: string
  /** When it was closed, where that is known and was not at its time; ISO. */
  closedAt?: string | null
  /** Whether a site may show it in a frame; where it is not said, some may. */
  embeddable?: boolean
}

/** A consultation as who answers it needs it. */
export type Shown = Listed &
  Pick<Definition, 'profile' | 'followUp'> & {
    /** What is answered, in the order of its organiser. */
    items: Item[]
    notice: Notice
    /** To be sent back with an answer. */
    form: string
  }

export interface Sent {
  receipt: string
  /** `2027-01-31`. */
  day: string
}

/** What came of a request. `absent`: this site is served without the server; `unreachable`: nothing is known of what became of it. */
export type Outcome<Value> =
  | { kind: 'done'; value: Value }
  | { kind: 'absent' }
  | { kind: 'unreachable' }
  | {
      kind: 'refused'
      status: number
      /** Which refusal; empty where it is not the server's. */
      code: string
      /** In words, of the server; null where it gave none. */
      error: string | null
      problems: readonly Problem[]
      /** Seconds until one may try again; null where not said. */
      after: number | null
    }

/** The way to the server, from the root of the site. */
export interface Door {
  root: string
  language: Language
}

export interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  /** It goes on where the page is left. */
  keepalive?: boolean
}

/** @param path after `api/` */
export async function ask(
  door: Door,
  path: string,
  { method = 'GET', body, headers = {}, keepalive = false }: Asked = {}
) {
  return fetch(`${door.root}api/${path}`, {
    method,
    keepalive,
    cache: 'no-store',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': door.language,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
}

const isJson = ({ headers }: Response): boolean => /\bjson\b/.test(headers.get('content-type') ?? '')

/** @param read what was asked for, of an answer that gives it */
export async function outcomeOf<Value>(
  asking: Promise<Response>,
  read: (response: Response) => Promise<Value>
): Promise<Outcome<Value>> {
  try {
    const response = await asking
    learnTime(response)
    // A host of files alone answers with a page of its own, or with nothing.
    if (!isJson(response) && response.status !== 204 && [200, 404, 405, 501].includes(response.status))
      return { kind: 'absent' }
    if (response.ok) return { kind: 'done', value: await read(response) }
    return await refusal(response)
  } catch {
    return { kind: 'unreachable' }
  }
}

async function refusal(response: Response): Promise<Outcome<never>> {
  const told: unknown = isJson(response) ? await response.json().catch(() => null) : null
  const { error, code, problems } = (typeof told === 'object' && told !== null ? told : {}) as Record<
    string,
    unknown
  >
  const after = Number(response.headers.get('retry-after') ?? Number.NaN)
  return {
    kind: 'refused',
    status: response.status,
    code: typeof code === 'string' ? code : '',
    error: typeof error === 'string' ? error : null,
    problems: Array.isArray(problems) ? (problems as Problem[]) : [],
    after: Number.isFinite(after) ? after : null
  }
}

export const json = <Value>(response: Response): Promise<Value> => response.json() as Promise<Value>
export const nothing = async (): Promise<null> => null

const placeOf = (id: string): string => `consultations/${encodeURIComponent(id)}`
const withReceipt = (code: string) => ({ authorization: `Receipt ${code}` })

/** Every consultation that may be seen, whatever its state. */
export async function readAll(door: Door): Promise<Outcome<Listed[]>> {
  const outcome = await outcomeOf(
    ask(door, 'consultations'),
    async response => (await json<{ consultations: Listed[] }>(response)).consultations
  )
  // A server of the studio alone.
  return outcome.kind === 'refused' && outcome.status === 404 ? { kind: 'absent' } : outcome
}

export const readOne = (door: Door, id: string): Promise<Outcome<Shown>> =>
  outcomeOf(ask(door, placeOf(id)), json<Shown>)

export const readNotice = (door: Door, id: string, version: number): Promise<Outcome<Notice>> =>
  outcomeOf(ask(door, `${placeOf(id)}/notices/${version}`), json<Notice>)

/** What goes with an answer and is no part of it. */
export interface Beside {
  form: string
  /** What a machine may have filled in; a person has not seen it. */
  website: string
  /** Of an invitation. */
  token?: string
}

/** The same `key` sent again is the same answer: it is kept once. */
export const sendAnswer = (
  door: Door,
  id: string,
  key: string,
  body: ContributionBody & Beside
): Promise<Outcome<Sent>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/contributions`, {
      method: 'POST',
      body,
      headers: { 'idempotency-key': key }
    }),
    json<Sent>
  )

export const readMine = (door: Door, id: string, code: string): Promise<Outcome<Contribution>> =>
  outcomeOf(ask(door, `${placeOf(id)}/contribution`, { headers: withReceipt(code) }), json<Contribution>)

export const correctMine = (
  door: Door,
  id: string,
  code: string,
  body: ContributionBody
): Promise<Outcome<null>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/contribution`, { method: 'PUT', body, headers: withReceipt(code) }),
    nothing
  )

export const withdrawMine = (door: Door, id: string, code: string): Promise<Outcome<null>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/contribution`, { method: 'DELETE', headers: withReceipt(code) }),
    nothing
  )

/** One's own answer as a file, by a link that is of use once and to who has the code alone. */
export async function downloadMine(door: Door, id: string, code: string): Promise<Outcome<Blob>> {
  const headers = withReceipt(code)
  const made = await outcomeOf(
    ask(door, `${placeOf(id)}/contribution/download`, { method: 'POST', headers }),
    json<{ ticket: string }>
  )
  if (made.kind !== 'done') return made
  return outcomeOf(ask(door, `downloads/${encodeURIComponent(made.value.ticket)}`, { headers }), response =>
    response.blob()
  )
}

export const leaveAddress = (
  door: Door,
  id: string,
  address: string,
  purposes: readonly string[]
): Promise<Outcome<null>> =>
  outcomeOf(ask(door, `${placeOf(id)}/follow-up`, { method: 'POST', body: { address, purposes } }), nothing)

/** A questionnaire is begun: counted with no identifier. What becomes of the request is of no matter to who answers. */
export const sayStarted = (door: Door, id: string): Promise<Outcome<null>> =>
  outcomeOf(ask(door, `${placeOf(id)}/started`, { method: 'POST', body: {}, keepalive: true }), nothing)

/** What was decided of a text that one wrote. */
export interface OwnDecision {
  id: string
  item: string
  kind: ModeratedKind
  /** Null before anything was decided. */
  decision: Omit<Decision, 'by'> | null
  appeal: 'none' | 'pending' | 'judged'
}

export const readDecisions = (door: Door, id: string, code: string): Promise<Outcome<OwnDecision[]>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/contribution/decisions`, { headers: withReceipt(code) }),
    async response => (await json<{ texts: OwnDecision[] }>(response)).texts
  )

/** @param text id of the text that one asks to have looked at again */
export const appeal = (
  door: Door,
  id: string,
  code: string,
  text: string,
  reason: string
): Promise<Outcome<null>> =>
  outcomeOf(
    ask(door, `${placeOf(id)}/contribution/appeals`, {
      method: 'POST',
      body: { text, reason },
      headers: withReceipt(code)
    }),
    nothing
  )

/** What is asked of the storage: plain records in and out, so that a thread or a socket can stand between. */
import type {
  Channel,
  ConsultationRecord,
  Contribution,
  ContributionBody,
  Definition,
  Item,
  Mark,
  Notice,
  State
} from '@horizon-soin/consultation'
import type { ModerationStore } from './store-moderation.js'
import type { ReleaseStore } from './store-releases.js'
import type { StaffStore } from './store-staff.js'

export type { ConsultationRecord }

export interface Accept {
  consultation: string
  /** SHA-256 of the receipt code, hexadecimal. */
  receipt: string
  /** SHA-256 of the one-time token, where the consultation asks for one. */
  token: string | null
  channel: Channel
  marks: Mark[]
  /** Checked by the gate of `@horizon-soin/consultation` against the same record. */
  body: ContributionBody
  /** The server's time. */
  now: number
}

/** Why a contribution was not kept: nothing of it was. */
export type Refused = 'unknown' | 'not-open' | 'token' | 'conflict' | 'items'

/** `again`: the same contribution was kept before under the same receipt. */
export type Accepted = { kept: 'new' | 'again' } | { refused: Refused }

/** What became of several, in their order; where any is refused, none of them is kept. */
export type AllAccepted = { kept: ('new' | 'again')[] } | { refused: { index: number; why: Refused }[] }

/** What an operator did, for the journal: never a remark, a code, an address. */
export interface JournalEntry {
  at: number
  event: string
  detail: Record<string, string | number>
}

export interface Limit {
  /** Name of the rule: `submit`, `code`… */
  rule: string
  /** Digest of who asks (see `dayKey`), hexadecimal. */
  key: string
  windowMs: number
  now: number
}

/** Rows of an import: kept, and there already. */
export interface Imported {
  kept: number
  skipped: number
  /** Of those skipped, lasting secrets that this database does not have: left out, sealed by another key, or another is here. */
  lost: number
}

/** Every method rejects with StoreError `unavailable` where the database cannot be reached; nothing is then half-written. */
export interface Store extends StaffStore, ModerationStore, ReleaseStore {
  list(): Promise<ConsultationRecord[]>
  read(id: string): Promise<ConsultationRecord | null>
  /** Makes or replaces a draft. @throws StoreError `state` where it is no longer one */
  saveDraft(
    definition: Definition,
    items: Item[],
    times: { opensAt: number; closesAt: number },
    now: number
  ): Promise<void>
  /** Takes a draft out, its questions, notice and codes with it. @throws StoreError `unknown`, `state` where it is no longer one */
  deleteDraft(id: string, now: number): Promise<void>
  /**
   * Goes to another state, as `mayFollow` allows. Opening freezes the texts: one that was open before under the same id and
   * version must be the same.
   *
   * @throws StoreError `state` (not allowed from here), `frozen` (a text has changed), `unknown`
   */
  move(id: string, to: State, now: number): Promise<void>
  /** A new version of the notice; earlier ones stay readable. */
  addNotice(id: string, notice: Notice, now: number): Promise<void>
  readNotice(id: string, version: number): Promise<Notice | null>
  /** Adds one-time tokens, by their digests. */
  invite(id: string, tokens: string[], now: number): Promise<void>

  /** Keeps a contribution: whole or not at all, once. */
  accept(accept: Accept): Promise<Accepted>
  /** Keeps several in one transaction, all of them or none; 2 000 at most, which others wait for on the embedded database. */
  acceptAll(accepts: Accept[]): Promise<AllAccepted>
  readContribution(consultation: string, receipt: string): Promise<Contribution | null>
  /** Replaces what was answered. `not-open` once the consultation is closed. */
  correct(
    consultation: string,
    receipt: string,
    body: ContributionBody,
    now: number
  ): Promise<'done' | 'not-open' | 'unknown'>
  /** Takes a contribution out, whatever the state, and remembers that it was, so that no restored copy brings it back. */
  withdraw(consultation: string, receipt: string, now: number): Promise<boolean>
  /** A ticket for one download of one's own contribution: its digest, until when. */
  addTicket(consultation: string, receipt: string, ticket: string, until: number): Promise<boolean>
  /** `used`: it was used before or is too old. */
  useTicket(ticket: string, receipt: string, now: number): Promise<Contribution | 'used' | 'unknown'>
  /** A follow-up address, sealed by the caller, with no link to an answer. */
  addFollowUp(id: string, sealed: string, purposes: string[], now: number): Promise<void>
  /** How many contributions there are: for the operator, only once closed. @throws StoreError `state` while it is open */
  count(id: string): Promise<{ contributions: number; answers: number; remarks: number }>

  /** Counts one more, and says how many in this window and when it ends. */
  hit(limit: Limit): Promise<{ count: number; resetsAt: number }>
  /** The secret of a day (`2027-01-31`), the same for every process, made when first asked for. Hexadecimal. */
  daySecret(day: string): Promise<string>
  /** A lasting secret of this installation by its name, made when first asked for. Hexadecimal. */
  secret(name: string): Promise<string>
  /** The latest time seen by any process, raised to `now` if later. */
  seen(now: number): Promise<number>
  /** Deletes what its time is over for; says what and how many. */
  sweep(now: number): Promise<Record<string, number>>
  write(entry: JournalEntry): Promise<void>

  /**
   * Everything as lines of text (see `export-format`), in pages; `after` is what the page before returned. Lasting secrets are sealed by
   * the key that the store was opened with, left out where there was none. Never abuse counters, never secrets of days.
   */
  exportPage(after: string | null): Promise<{ lines: string[]; next: string | null }>
  /** Takes lines of an export. @throws StoreError `import`, with line and reason; nothing is kept of a failed import */
  importLines(lines: string[], position: 'first' | 'more' | 'last'): Promise<Imported>

  health(): Promise<{ database: 'postgresql' | 'embedded'; ok: true }>
  /** Which database, how many migrations it has had, the bytes of its files, and the fingerprint of its key where it has one. */
  status(): Promise<{
    database: 'postgresql' | 'embedded'
    schema: number
    bytes: number
    key: string | null
  }>
  close(): Promise<void>
}

/**
 * `failed`: the database refused for a reason that no caller can mend; a bug, or damaged files. `key`: it is of another key of
 * installation. `absent`: its server has no such database. `password`: its server does not let this account in. `encoding`: it is not
 * in UTF-8. `denied`: the system does not let the folder be used. `later`: a later version of the software has changed it.
 */
export type StoreFault =
  | 'key'
  | 'absent'
  | 'password'
  | 'encoding'
  | 'denied'
  | 'later'
  | 'unavailable'
  | 'state'
  | 'frozen'
  | 'unknown'
  | 'import'
  | 'locked'
  | 'full'
  | 'failed'

/** What the storage could not do. `detail` names what, never what a person wrote. */
export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    readonly detail: string
  ) {
    super(`${fault}: ${detail}`)
    this.name = 'StoreError'
  }
}

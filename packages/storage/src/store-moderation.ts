import type {
  Decision,
  Flag,
  Moderated,
  ModeratedKind,
  ModerationCounts,
  Queue,
  Response,
  Step,
  Theme,
  Verdict
} from '@horizon-soin/consultation'

/** A text of the queue, to be looked at by the machine. */
export interface TextToSign {
  id: string
  text: string
  /** The name that it is to be published under; null for none. */
  signature: string | null
}

/** A remark that was published, as everyone reads it: its masks applied. */
export interface PublishedRemark {
  id: string
  item: string
  version: number
  kind: ModeratedKind
  text: string
  themes: Theme[]
  /** How many near-duplicates stand behind it, with itself. */
  alike: number
  /** A name, where its author asked for it. */
  signature: string | null
}

export interface ModerationStore {
  /** Texts that no machine has looked at, 1 000 at most: flags and groups come from `sign`. */
  unsigned(consultation: string): Promise<TextToSign[]>
  /** Every text of a consultation, in pages of 5 000, for grouping. */
  texts(consultation: string, after: string | null): Promise<{ texts: TextToSign[]; next: string | null }>
  /** A text by its id, whatever its queue: what masks are checked against. Null where there is none. */
  readText(
    consultation: string,
    text: string
  ): Promise<{ text: string; item: string; version: number; kind: ModeratedKind } | null>
  /** What the machine found of texts: replaces what it found before. `group` null: alone. */
  sign(consultation: string, found: { id: string; flags: Flag[]; group: string | null }[]): Promise<void>
  /** A page of a queue: flagged first, then grouped together, then in random order that stays. */
  queue(
    consultation: string,
    asked: {
      queue: Queue
      item?: string /** Of near-duplicates. */
      group?: string
      after: string | null
      limit: number
    }
  ): Promise<{ texts: Moderated[]; next: string | null }>
  /** Decides. `same-person`: who decided first does not judge the appeal. `state`: the consultation is not closed, or there is nothing to judge at that step. */
  decide(
    consultation: string,
    text: string,
    verdict: Verdict & { step: Step; by: string },
    now: number
  ): Promise<'done' | 'unknown' | 'state' | 'same-person'>
  /** What was decided of one's own texts, by receipt; without who decided. */
  ownDecisions(
    consultation: string,
    receipt: string
  ): Promise<
    {
      id: string
      item: string
      kind: ModeratedKind
      decision: Decision | null
      appeal: 'none' | 'pending' | 'judged'
    }[]
  >
  /** Asks for another look at one's own text: once, after a decision that masks or refuses. */
  appeal(
    consultation: string,
    receipt: string,
    text: string,
    reason: string,
    now: number
  ): Promise<'done' | 'unknown' | 'state'>
  /** Someone reports a published remark; the contact is sealed by the caller. */
  report(
    consultation: string,
    text: string,
    report: { reason: string; sealed: string | null },
    now: number
  ): Promise<string | null>
  moderationCounts(consultation: string): Promise<ModerationCounts>
  /** The log, oldest first, without texts or authors: F8. */
  moderationLog(
    consultation: string,
    after: string | null
  ): Promise<{
    rows: (Omit<Decision, 'masks'> & { text: string; item: string; kind: ModeratedKind; masked: number })[]
    next: string | null
  }>
  /** Published remarks, masks applied, in a random order that stays; nothing before the consultation is published. */
  published(
    consultation: string,
    asked: { item?: string; kind?: ModeratedKind; theme?: Theme; after: string | null; limit: number }
  ): Promise<{ remarks: PublishedRemark[]; next: string | null }>
  /** How many are published, by item, kind and theme (`''`: any). */
  publishedCounts(
    consultation: string
  ): Promise<{ item: string; kind: ModeratedKind; theme: Theme | ''; count: number }[]>
  saveResponse(consultation: string, response: Response, by: string): Promise<void>
  responses(consultation: string): Promise<Response[]>
}

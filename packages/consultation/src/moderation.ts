/** What a moderator decides of a text before it is published: PRIVACY-SECURITY.md, §F. */
import type { RemarkKind } from './contribution.js'

export const OUTCOMES = ['publish', 'mask', 'refuse'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The closed list of motives; `other` needs a note. Masking has a motive too. */
export const MOTIVES = [
  'personal-data',
  'health-data',
  'insult',
  'off-topic',
  'illegal',
  'advertising',
  'duplicate',
  'other'
] as const
export type Motive = (typeof MOTIVES)[number]

/** What a remark is about, chosen by whoever moderates; one or several, or none. */
export const THEMES = [
  'training',
  'tools',
  'time',
  'jobs',
  'money',
  'care',
  'ethics',
  'data',
  'organisation',
  'territories'
] as const
export type Theme = (typeof THEMES)[number]

/** Signs that a text may hold personal data: it goes to the top of the queue, nothing is refused for it. */
export const FLAGS = ['e-mail', 'phone', 'nir', 'rpps', 'link'] as const
export type Flag = (typeof FLAGS)[number]

/** A passage to hide, in UTF-16 units, the end exclusive: within the text, in order, apart from each other. */
export type Passage = readonly [start: number, end: number]

/** What stands between a text and the name that it is to be published under: both are moderated, as one. */
export const SIGNED = '\n\n— '

/** What stands where a passage was hidden. */
export const MASK = '[…]'

export interface Verdict {
  outcome: Outcome
  /** Null where it is published as it is. */
  motive: Motive | null
  /** What the author reads besides the motive; needed for `other`. 500 characters at most; '' for none. */
  note: string
  /** For `mask` alone: one at least. */
  masks: Passage[]
  themes: Theme[]
}

/** `first` by any moderator; `appeal` by another than the first. */
export const STEPS = ['first', 'appeal', 'notice'] as const
export type Step = (typeof STEPS)[number]

export interface Decision extends Verdict {
  /** `notice`: after someone reported a published remark. */
  step: Step
  at: number
  /** Login of who decided; null towards anybody but the team. */
  by: string | null
}

/** Texts that are moderated: remarks of proposals, and answers to prompts of a call (`text`). */
export type ModeratedKind = RemarkKind | 'text'

/** `to-do`: no decision; `appealed`: its author asks for another look; `reported`: someone else does; `decided`. */
export const QUEUES = ['to-do', 'appealed', 'reported', 'decided'] as const
export type Queue = (typeof QUEUES)[number]

/** A text as a moderator sees it, with the name that it is to be published under if any: nothing else of who wrote it, nor what else they said. */
export interface Moderated {
  /** Of the remark; random. */
  id: string
  item: string
  version: number
  kind: ModeratedKind
  text: string
  flags: Flag[]
  /** Near-duplicates: the group, and how many texts it has with this one; null where it is alone. */
  group: { id: string; size: number } | null
  queue: Queue
  /** Latest first. */
  decisions: Decision[]
  /** Why its author, or who reported it, asks for another look; null where nobody does. */
  asked: string | null
}

/** Counts for the team and for the results. */
export interface ModerationCounts {
  texts: number
  toDo: number
  published: number
  masked: number
  refused: Partial<Record<Motive, number>>
  appeals: { made: number; pending: number; granted: number }
  reports: { made: number; pending: number; granted: number }
  /** Groups of near-duplicates, and the texts in them beyond the first of each. */
  duplicates: { groups: number; beyondFirst: number }
}

/** What became of a proposal after the consultation, in the organiser's words. */
export const RESPONSE_OUTCOMES = ['kept', 'partly', 'not-kept', 'later'] as const
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number]

/** “You said, we did”, for a version of a proposal. */
export interface Response {
  item: string
  version: number
  outcome: ResponseOutcome
  text: { fr: string; en: string }
  /** Published remarks that it answers. */
  remarks: string[]
  /** The version that came of it; null where none did. */
  next: number | null
  /** Milliseconds since 1970. */
  at: number
}

/** A consultation as its organiser writes it: a YAML file, checked, then frozen when it opens. */
import type { Text } from './proposal.js'

/** `propositions`: useful? realistic? a remark, for each proposal. `contributions`: a text for each prompt (a call). */
export const KINDS = ['propositions', 'contributions'] as const
export type Kind = (typeof KINDS)[number]

export const STAGE_KINDS = ['interviews', 'consultation', 'workshop', 'seminar', 'webinar'] as const
export type StageKind = (typeof STAGE_KINDS)[number]

/** What a person must be told before the first answer: GDPR, article 13. */
export const NOTICE_HEADINGS = [
  'controller',
  'purposes',
  'basis',
  'fields',
  'recipients',
  'retention',
  'rights',
  'contact',
  'transfers',
  'complaint'
] as const
export type NoticeHeading = (typeof NOTICE_HEADINGS)[number]

export interface Notice {
  /** From 1. */
  version: number
  headings: Record<NoticeHeading, Text>
}

export interface Stage {
  id: string
  kind: StageKind
  title: Text
  /** Local times of the consultation's time zone: `2027-02-07T09:00`, or a day: `2027-02-07`. */
  start: string
  /** Exclusive for times, inclusive for days. */
  end: string
  place: Text | null
  about: Text | null
}

/** A choice of a closed list. */
export interface Choice {
  id: string
  label: Text
}

/** A question of a call. */
export interface Prompt {
  id: string
  title: Text
  help: Text | null
  required: boolean
  /** Characters, 4 000 at most. */
  limit: number
}

export interface Definition {
  id: string
  kind: Kind
  title: Text
  about: Text
  organiser: { name: string; contact: string; interests: Text }
  timeZone: string
  /** Local times: answers are taken from `opens` on, before `closes`. */
  opens: string
  closes: string
  access: 'open' | 'invited'
  /** Proposals by version (`propositions`), or prompts (`contributions`); the other list is empty. */
  propositions: { id: string; version: number }[]
  prompts: Prompt[]
  profile: { activities: Choice[]; structures: Choice[] }
  stages: Stage[]
  notice: Notice
  /** Origins that may frame its card: `https://example.org`. */
  embed: string[]
  /** Whether a follow-up address may be left, and for what. */
  followUp: ('results' | 'panel')[]
}

/** What is answered, frozen: a version of a proposal or a prompt, with the digest of its text. */
export interface Item {
  /** `proposition-06` or a prompt's id. */
  id: string
  version: number
  /** SHA-256 of its canonical text, 64 hexadecimal digits. */
  hash: string
  title: Text
  /** What is asked about, in paragraphs. */
  body: Text
  required: boolean
  /** Characters of its text; remarks of proposals have their own limit. */
  limit: number
}

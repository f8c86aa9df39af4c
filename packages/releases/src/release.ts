/** A release: what is published of a consultation, frozen and numbered. */
import type { Kind, ModerationCounts, Text } from '@horizon-soin/consultation'

export const RELEASE_FORMAT = 'horizon-soin-release/1'

/**
 * A count as it is published: its value, or that it is not, and what anyone can compute of it from its own line. `protects`: it is
 * under the threshold, or would give away one that is; a reader is not told which, as “under 11” is already an answer. `same`:
 * nearly everybody of a group said the same, `atLeast` being a share that they reach; whether all did is not told.
 */
export type Shown =
  | { value: number }
  | { hidden: 'protects' | 'same'; low: number; high: number | null; atLeast?: number }

/** A share, its 95 % interval (Wilson), both from 0 to 1; null where its count or its base is hidden, or the base is 0. */
export interface Share {
  value: number
  low: number
  high: number
}

/** Whom a figure is of: `all`, `activity/infirmier`, `activity/` (not said), `structure/…`, `channel/paper`, `marks/none`. */
export interface Group {
  id: string
  dimension: 'all' | 'activity' | 'structure' | 'channel' | 'marks'
  /** Id of the choice; '' where it was not said. */
  choice: string
  label: Text
  /** Contributions. */
  n: Shown
}

/** `joint` crosses the two questions over those who answered both: useful and realistic, one of them alone, neither. */
export const QUESTIONS = ['useful', 'realistic', 'joint', 'written'] as const
export type Question = (typeof QUESTIONS)[number]

export const ANSWERS = {
  useful: ['yes', 'no', 'no-opinion', 'missing'],
  realistic: ['yes', 'no', 'no-opinion', 'missing'],
  joint: ['both', 'useful-only', 'realistic-only', 'neither', 'missing'],
  written: ['yes', 'missing']
} as const satisfies Record<Question, readonly string[]>

/** One line of the results. */
export interface Result {
  item: string
  version: number
  group: string
  question: Question
  answer: string
  count: Shown
  /**
   * What the share is of: those who answered the question, or, where those who did not are too few to be told, everybody of the group
   * (who did not answer then counts as not having said so). `missing` has no share.
   */
  base: Shown
  share: Share | null
}

/** A share by weighted answers, beside the raw one of the same people: those whose activity has a known headcount. */
export interface Weighted {
  item: string
  version: number
  question: Question
  answer: string
  raw: Share
  weighted: Share
  /** People counted, and how many independent answers they are worth once weighted (Kish). */
  n: number
  effective: number
}

/** A group against everyone else, for one answer. */
export interface Comparison {
  item: string
  version: number
  question: Question
  answer: string
  group: string
  /** Share of the group minus share of the others. */
  difference: number
  low: number
  high: number
  p: number
  /** After Holm's correction over every comparison of the release. */
  adjusted: number
}

/** A margin that answers are weighted to. */
export interface Margin {
  dimension: 'activity' | 'structure'
  choice: string
  headcount: number
  source: string
  status: string
}

export interface ReleaseRules {
  /** Fewest people of a count that is published: 11 or more. */
  threshold: number
  confidence: number
  /** Of a group that all said the same: at least this share is told. */
  band: number
  correction: 'holm'
  /** Largest weight over the smallest; weights beyond are trimmed. */
  widestWeights: number
}

export interface Release {
  format: typeof RELEASE_FORMAT
  consultation: {
    id: string
    kind: Kind
    title: Text
    about: Text
    organiser: { name: string; interests: Text }
    opens: string
    closes: string
    closedAt: string
    timeZone: string
    access: 'open' | 'invited'
    items: { id: string; version: number; hash: string; title: Text }[]
  }
  number: number
  /** ISO day. */
  day: string
  software: string
  rules: ReleaseRules
  /** SHA-256 of the contributions that it was made of (see `Tally`). */
  basis: string
  counts: Record<'started' | 'completed' | 'distinct' | 'wrote' | 'empty' | 'marked' | 'paper', Shown>
  groups: Group[]
  /** Contributions by activity and structure at once. */
  crossed: { activity: string; structure: string; n: Shown }[]
  results: Result[]
  weighted: {
    margins: Margin[]
    weights: { choice: string; weight: number }[]
    effective: number
    lines: Weighted[]
  } | null
  comparisons: Comparison[]
  moderation: ModerationCounts
  /**
   * How many counts were looked at and hidden, and the linear programmes that it took; `exact`: no smaller set hidden would do. How
   * many of the hidden ones are small is not told.
   */
  audit: { figures: number; hidden: number; programmes: number; exact: boolean }
  /** Words that no setting takes away. */
  caution: Text
}

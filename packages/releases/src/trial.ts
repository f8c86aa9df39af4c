/** What a trial of a release takes and gives. */
import type { ConsultationRecord, ModerationCounts, Tally } from '@horizon-soin/consultation'
import type { Margin, Question, Release, ReleaseRules } from './release.js'

/** What a release is made of. */
export interface Given {
  record: ConsultationRecord
  tally: Tally
  moderation: ModerationCounts
  /** Headcounts that answers are weighted to; none for raw figures alone. */
  margins: Margin[]
  /** Every earlier release of the consultation, oldest first, with the tally that it was made of. */
  earlier: { release: Release; basis: Tally }[]
  /** What departs from `DEFAULT_RULES`; the threshold only upward. */
  rules: Partial<ReleaseRules>
  number: number
  /** Milliseconds since 1970. */
  now: number
  software: string
}

/** A hidden count that what is shown gives away, and the whole numbers that it must lie between. */
export interface Exposed {
  /**
   * `n|GROUP`, `crossed|ACTIVITY|STRUCTURE`, `ITEM@VERSION|GROUP|QUESTION|ANSWER` or `ITEM@VERSION|GROUP|QUESTION|base`; of people who
   * changed since release K, the same behind `since-K|`.
   */
  id: string
  /** `ITEM@VERSION`; null for a count of contributions. */
  item: string | null
  group: string
  question: Question | null
  /** An answer, or `base`. */
  answer: string | null
  low: number
  high: number | null
}

export interface Trial {
  /** With the counts that were asked hidden besides the small ones: final where nothing is exposed. */
  release: Release
  /**
   * Empty where nothing is given away, and only there. Of a large item of which single lines or columns already give counts away, those
   * alone are named, and their bounds are of that line or column.
   */
  exposed: Exposed[]
  /** Ids to hide further; none when it is safe. */
  suggestion: string[]
  /** Whether no smaller suggestion does: proved. */
  isMinimal: boolean
  /** `too-few`: fewer contributions than the threshold have changed since an earlier release. */
  refused: null | 'too-few'
}

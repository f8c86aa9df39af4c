/** Everything that is counted of a consultation once it is closed, as the storage gives it. */
import type { Opinion } from './contribution.js'

/** Whom a count is of. Paper and meetings are apart (J5), and so is what bears a sign of a machine (I18). */
export interface Profiled {
  activity: string | null
  structure: string | null
  /** `form` and `api` are online; `paper` and `import` are not. */
  channel: 'online' | 'paper'
  marked: boolean
}

/** How many contributions have a profile. */
export interface ProfileCount extends Profiled {
  count: number
}

/** How many contributions with a profile answered an item so. Null: the question was left; those with no row left both. */
export interface AnswerCount extends Profiled {
  item: string
  version: number
  useful: Opinion | null
  realistic: Opinion | null
  /** Whether a text was written: for prompts of a call. */
  written: boolean
  count: number
}

export interface Tally {
  consultation: string
  /** Questionnaires begun: counted by the server with no identifier; 0 where it did not count. */
  started: number
  completed: number
  /** Different sheets: same answers, profile and words are one. */
  distinct: number
  /** Contributions with a remark or a text. */
  wrote: number
  /** Contributions that say nothing but “no opinion”. */
  empty: number
  profiles: ProfileCount[]
  answers: AnswerCount[]
  /** SHA-256 of every contribution's content in one order, random ids and receipts left out: J2. */
  digest: string
}

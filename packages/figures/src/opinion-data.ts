/** What a chart of opinions shows: for each proposal, or each group, the share that said “useful” and the share that said “realistic”. */

export const OPINION_QUESTIONS = ['useful', 'realistic'] as const
export type OpinionQuestion = (typeof OPINION_QUESTIONS)[number]

/** A share with its 95 % interval, from 0 to 1; or one that is not published, and what anyone could compute of it. */
export type OpinionShare =
  | { value: number; low: number; high: number }
  | { hiddenLow: number; hiddenHigh: number }

export interface OpinionRow {
  label: string
  /** People that the shares are of, in words: « 312 », « moins de 11 ». */
  size: string
  /** Null where the question has no answer. */
  useful: OpinionShare | null
  realistic: OpinionShare | null
}

export interface OpinionGroup {
  /** Empty where rows need no heading. */
  label: string
  rows: readonly OpinionRow[]
}

export interface OpinionData {
  /** Rows are proposals in an order that the caller chose; or groups of people, the first row being everyone. */
  of: 'proposals' | 'groups'
  groups: readonly OpinionGroup[]
}

import type { Mark, Tally } from '@horizon-soin/consultation'

export interface ReleaseRow {
  consultation: string
  /** From 1, in order. */
  number: number
  /** Milliseconds since 1970. */
  at: number
  /** The release as JSON text, as it was frozen. */
  content: string
  /** SHA-256 of `content`. */
  sha256: string
}

/** Signs that answers were not given one by one. Counts alone. */
export interface Anomalies {
  /** Sizes, largest first, 100 at most, of groups of contributions that gave the same answers to the same three items or more. */
  identical: number[]
  /** Contributions a day. */
  days: { day: string; count: number }[]
  /** Contributions that said the same to both questions of five items or more. */
  straightLining: number
  /** Texts beyond the first of their group of near-duplicates. */
  copied: number
  /** Contributions by sign of a machine. */
  marked: Record<Mark, number>
}

export interface ReleaseStore {
  /** Questionnaires begun, added to a count that has no identifier. */
  started(consultation: string, count: number): Promise<void>
  /** What is counted. @throws StoreError `state` before it is closed, for everyone (J3) */
  tally(consultation: string): Promise<Tally>
  /** Signs that answers were not given one by one. @throws StoreError `state` before it is closed */
  anomalies(consultation: string): Promise<Anomalies>
  /**
   * Freezes a release, its number being the next one; `basis` is the tally that it was made of, for the audit of later ones.
   * The first one moves the consultation from `moderated` to `published`.
   *
   * @throws StoreError `state` (not moderated, another was made meanwhile, or the contributions have changed since `basis`)
   */
  addRelease(release: ReleaseRow, basis: Tally, now: number): Promise<void>
  listReleases(consultation: string): Promise<Omit<ReleaseRow, 'content'>[]>
  readRelease(consultation: string, number: number): Promise<ReleaseRow | null>
  /** What earlier releases were made of: for the audit alone, never for a reader. */
  readBasis(consultation: string, number: number): Promise<Tally | null>
}

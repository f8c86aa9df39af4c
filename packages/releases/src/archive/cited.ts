/** Release zero: figures that a study gave of its own consultation, without the counts that they are of. */
import type { Text } from '@horizon-soin/consultation'

export const CITED_FORMAT = 'horizon-soin-cited-release/1'

/** A figure as it was written. */
export interface CitedFigure {
  id: string
  label: Text
  /** What the study says before the value. */
  comparison: 'more-than'
  value: number
  unit: 'people' | 'share'
  /**
   * Of a share: how many people its interval is computed for, the fewest that the study allows; null for others. The study gives no
   * number of people by question.
   */
  base: number | null
  /** Wilson, at 95 %, of `value` among `base`: what such a figure carries at least; null for others. */
  interval: { low: number; high: number } | null
  /** Words of the study, in French. */
  quote: string
  place: { section: string; lines: [first: number, last: number] }
}

export interface CitedRelease {
  format: typeof CITED_FORMAT
  number: 0
  id: string
  title: Text
  about: Text
  organiser: string
  /** ISO day of the study. */
  day: string
  source: { title: string; publisher: string; year: number; sections: string[]; licence: Text }
  /** What was asked about, with the digest of its text. */
  items: { id: string; version: number; hash: string; title: Text }[]
  figures: CitedFigure[]
  /** What nobody can compute of it. */
  unknown: Text[]
  caution: Text
}

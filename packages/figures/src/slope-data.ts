/** What a slope shows: one share of two groups in two years. */
import type { PublishedValue } from './published-words.js'

export interface SlopeGroup {
  /** In a sentence after « entre »: « non médicaux ». */
  label: string
  /** In the first year and in the second; NaN where there is none. */
  values: readonly [number, number]
  published?: readonly [PublishedValue | null, PublishedValue | null]
  /** Nine draws in ten in the second year. */
  range?: { low: number; high: number } | undefined
}

export interface SlopeData {
  /** « Temps libérable, moyenne pondérée par les effectifs ». */
  measure: string
  years: readonly [number, number]
  groups: readonly [SlopeGroup, SlopeGroup]
}

/** What was estimated since the publication, by profession, against the mean that was published. */
import type { PublishedValue } from './published-words.js'

export interface SinceData {
  /** « Gain effectif en 2025, estimé d’après les mesures publiées depuis ». */
  measure: string
  year: number
  /** Shares of working time, below 0 where time is lost; NaN where there is none. */
  professions: readonly { label: string; value: number }[]
  /** The mean of all professions. */
  published: PublishedValue
}

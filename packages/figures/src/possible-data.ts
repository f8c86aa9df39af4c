/** What is possible against what is used: both gains over the years, shares of working time. */
import type { FanObserved, FanPublished } from './fan-data.js'
import type { ValueRange } from './value-range.js'

export interface PossibleData {
  /** Rising. */
  years: readonly number[]
  /** What technology would allow, one share a year; NaN where there is none. */
  potential: readonly number[]
  /** What is freed once it is adopted. */
  effective: readonly number[]
  /** Of the effective gain, one a year; null in a year that has none, left out while nothing was drawn. */
  ranges?: readonly (ValueRange | null)[]
  publishedPotential?: readonly FanPublished[]
  publishedEffective?: readonly FanPublished[]
  /** Effective gain seen since. */
  observed?: readonly FanObserved[]
}

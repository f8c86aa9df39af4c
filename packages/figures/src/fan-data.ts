/** What a fan shows: one indicator over years, as the quantiles of its draws. */
import type { Unit } from '@horizon-soin/model'
import type { PublishedValue } from './published-words.js'

/** Quantiles of the draws in one year; NaN where there is no value. */
export interface FanYear {
  year: number
  q05: number
  q25: number
  q50: number
  q75: number
  q95: number
}

/** A figure that a publication gave for a year. */
export interface FanPublished extends PublishedValue {
  year: number
}

/** What was seen since. */
export interface FanObserved {
  year: number
  value: number
  /** `measured` off a survey or register, `estimated` from several of them. */
  by: 'measured' | 'estimated'
  /** On one task only: a hollow dot. */
  partial?: boolean
}

export interface FanData {
  /** For the grey line: « Gain effectif, part du temps de travail ». */
  measure: string
  /** After a fraction or a number, for the title: « du temps libéré », « of working time freed ». */
  of?: string
  unit: Unit
  /** How many draws the quantiles come from. */
  draws: number
  years: readonly FanYear[]
  published?: readonly FanPublished[]
  observed?: readonly FanObserved[]
  /** The year that the title is about; the last where not said. */
  focus?: number
}

/** What scenarios show: one indicator over years, for up to four scenarios side by side. */
import type { Unit } from '@horizon-soin/model'
import type { FanObserved, FanPublished } from './fan-data.js'

/** `mine` is red and thick; the others are told by their dash. */
export type ScenarioKind = 'mine' | 'slow' | 'median' | 'fast' | 'other'

/** Quantiles of the draws, one a year; NaN where there is no value. */
export interface ScenarioBands {
  q05: readonly number[]
  q25: readonly number[]
  q75: readonly number[]
  q95: readonly number[]
}

export interface ScenarioCurve {
  id: string
  /** At the right end: « Mon scénario », « médian ». */
  label: string
  kind: ScenarioKind
  /** One a year; NaN where there is no value. */
  values: readonly number[]
  /** Drawn for `mine` only. */
  bands?: ScenarioBands | undefined
}

export interface ScenariosData {
  /** For the grey line: « Gain effectif, part du temps de travail ». */
  measure: string
  /** What a scenario does with the value, for the title: « libère », « frees ». Without it, a colon. */
  verb?: string | undefined
  /** What it does with a value below zero, which is then told without its sign: « prend », « takes ». */
  lossVerb?: string | undefined
  /** After the number, for the title: « du temps », « of working time ». */
  of?: string | undefined
  unit: Unit
  /** Rising. */
  years: readonly number[]
  scenarios: readonly ScenarioCurve[]
  /** Id of what mine is compared with, null for nothing; where not said the median one, else the first that is not mine. */
  reference?: string | null | undefined
  published?: readonly FanPublished[] | undefined
  observed?: readonly FanObserved[] | undefined
  /** The year that the title is about, one of `years`; the last that has a value where it has none. */
  focus: number
  /** The curve of mine before a lever was touched, one value a year. */
  ghost?: readonly number[] | undefined
}

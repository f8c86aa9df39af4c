/** What Sobol' bars show: how much of the variance each input makes. */
import type { NamedInput } from './named-input.js'

/** An index and its interval at 95 %, as shares of the variance; an estimate may fall below 0 or above 1. */
export interface SobolIndex {
  value: number
  low: number
  high: number
}

/** `first`: alone; `total`: with its interactions. */
export interface SobolInput extends NamedInput {
  first: SobolIndex
  total: SobolIndex
}

export interface SobolData {
  /** After « part de la variance »: « du gain effectif en 2030 ». */
  measure: string
  /** Inputs, or groups of them. */
  inputs: readonly SobolInput[]
  /** Evaluations of the model that the indices come from. */
  draws?: number
  /** How many are drawn, the greatest; 8 where not said. The rest is counted. */
  top?: number
}

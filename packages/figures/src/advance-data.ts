/** What an advance shows: a result as it is, and with adoption some years ahead. */
import type { Unit } from '@horizon-soin/model'
import type { ValueRange } from './value-range.js'

export interface AdvanceResult {
  value: number
  /** Null where nothing was drawn. */
  range: ValueRange | null
}

export interface AdvanceData {
  /** « Gain effectif en 2030 ». */
  measure: string
  unit: Unit
  /** Years ahead, at least 1. */
  advance: number
  base: AdvanceResult
  ahead: AdvanceResult
}

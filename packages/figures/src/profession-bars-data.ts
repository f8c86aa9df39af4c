/** What bars by profession show: one indicator in one year. */
import type { Unit } from '@horizon-soin/model'
import type { PublishedValue } from './published-words.js'

export interface ProfessionBar {
  /** « Infirmiers ». */
  label: string
  /** NaN where there is no value. */
  value: number
  /** Nine draws in ten. */
  range?: { low: number; high: number } | undefined
  published?: PublishedValue | undefined
}

export interface ProfessionBarsData {
  /** « Temps libérable en 2030 ». */
  measure: string
  unit: Unit
  bars: readonly ProfessionBar[]
}

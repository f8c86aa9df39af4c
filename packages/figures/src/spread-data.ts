/** What the spread of adoption shows: one indicator under three paces, all else equal. */
import type { Unit } from '@horizon-soin/model'
import type { PublishedValue } from './published-words.js'

export const PACES = ['slow', 'median', 'fast'] as const
export type Pace = (typeof PACES)[number]

export interface SpreadData {
  /** « Gain effectif, part du temps de travail ». */
  measure: string
  unit: Unit
  /** Rising; the spread is that of the last. */
  years: readonly number[]
  /** One value a year for each pace; NaN where there is none. */
  paces: Readonly<Record<Pace, readonly number[]>>
  /** Of the last year. */
  published?: Readonly<Partial<Record<Pace, PublishedValue>>>
}

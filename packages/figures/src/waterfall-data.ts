/** What a waterfall shows: the change of one indicator between two scenarios. */
import type { Unit, Waterfall } from '@horizon-soin/model'
import type { NamedTechnology } from './technologies.js'

export interface WaterfallData {
  waterfall: Waterfall
  /** What is measured: « Gain effectif ». */
  measure: string
  unit: Unit
  year: number
  /** The two scenarios: « Médian », « Mon scénario ». */
  fromLabel: string
  toLabel: string
  /** All those of the dataset, in its order. */
  technologies: readonly NamedTechnology[]
}

/** What a waterfall shows: the change of one indicator between two scenarios, or two editions. */
import type { Block, Unit, Waterfall } from '@horizon-soin/model'
import type { EditionBlock, EditionWaterfall } from '@horizon-soin/model/editions'
import type { NamedTechnology } from './technologies.js'

export type DrawnBlock = Block | EditionBlock
export type DrawnStep = (Waterfall | EditionWaterfall)['steps'][number]
/** A waterfall of either kind. */
export interface DrawnWaterfall {
  from: number
  to: number
  steps: DrawnStep[]
}

export interface WaterfallData {
  waterfall: DrawnWaterfall
  /** What is measured: « Gain effectif ». */
  measure: string
  unit: Unit
  year: number
  /** The two ends: « Médian », « Mon scénario ». */
  fromLabel: string
  toLabel: string
  /** All those of the dataset, in its order. */
  technologies: readonly NamedTechnology[]
}

/** What a tornado shows: how far each input moves a result, one at a time. */
import type { Unit } from '@horizon-soin/model'
import type { NamedInput } from './named-input.js'

/** One input at a time: the result at its low value and at its high value, all others at their reference. */
export interface TornadoInput extends NamedInput {
  low: number
  high: number
}

export interface TornadoData {
  /** For the grey line: « Gain effectif en 2030 ». */
  measure: string
  unit: Unit
  /** The result where every input is at its reference. */
  baseline: number
  inputs: readonly TornadoInput[]
  /** How many are drawn, the strongest; 8 where not said. The rest is counted. */
  top?: number
}

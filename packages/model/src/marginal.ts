/** What one uncertain input is worth at a normal score: its PERT, MODEL.md §10. */
import { checkRange } from './pert.js'
import { atScore, pertCurve, type ScoreCurve } from './pert-curve.js'
import type { Range } from './priors.js'

export interface Marginal {
  /** The PERT of the range stretched to [0, 1]. */
  curve: ScoreCurve
  low: number
  width: number
  /** What the scenario takes. */
  mode: number
}

/** Makes marginals; ranges whose mode stands at the same part of them share a curve. */
export function marginalMaker(): (range: Range, name: string) => Marginal {
  const curves = new Map<number, ScoreCurve>()
  return ({ low, mode, high }, name) => {
    checkRange({ low, mode, high }, name)
    const width = high - low
    const part = width > 0 ? (mode - low) / width : 0.5
    const curve = curves.get(part) ?? pertCurve(part)
    curves.set(part, curve)
    return { curve, low, width, mode }
  }
}

/** The value at a score; the scenario's own where the score is NaN. */
export const marginalAt = ({ curve, low, width, mode }: Marginal, score: number): number =>
  Number.isNaN(score) ? mode : low + width * atScore(curve, score)

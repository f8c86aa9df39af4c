/** From normal scores to the need of a draw: MODEL.md §7, §10. */
import type { Model } from './compile.js'
import { marginalMaker } from './marginal.js'
import type { UncertainInput } from './uncertain-inputs.js'
import { grownIn, type Multiplier, multiplierAt } from './workforce-plan.js'

/** What is drawn of the need for one profession: where its trend stands in the levers, and what it is in the scenario. */
interface NeedDraw {
  at: number
  trend: number
  multiplier: Multiplier
}

export type NeedDraws = readonly NeedDraw[]

/** @param levers of the scenario, whose trends the drawn ones come on top of */
export function openNeedDraws(
  { dataset, axes, index }: Model,
  levers: Float64Array,
  inputs: readonly UncertainInput[]
): NeedDraws {
  const marginal = marginalMaker()
  return inputs.flatMap(({ kind, profession }, score): NeedDraw[] => {
    const row = dataset.uncertainty.find(r => r.input === 'need' && r.profession === profession)
    if (kind !== 'need' || !row) return []
    const at = index.needTrend + axes.professions.indexOf(row.profession)
    const range = { low: row.low, mode: 1, high: row.high }
    return [
      { at, trend: levers[at]!, multiplier: { score, marginal: marginal(range, `need, ${row.profession}`) } }
    ]
  })
}

/** Writes the yearly trends of a draw: the multiplier of the need ten years after the balance base year, shared among the years. */
export function drawNeeds(needs: NeedDraws, levers: Float64Array, scores: Float64Array, from: number): void {
  for (const { at, trend, multiplier } of needs)
    levers[at] = (1 + trend) * grownIn(multiplierAt(multiplier, scores, from), 1) - 1
}

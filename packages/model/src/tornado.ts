/** One input at a time from its low to its high value, all others as the scenario has them: the simple reading of sensitivity. */
import { placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { openDraws, runDraws } from './draws.js'
import { normalQuantile } from './normal.js'
import { rowOf, type SeriesQuery } from './results.js'
import type { UncertainInput } from './uncertain-inputs.js'

export interface Swing {
  input: UncertainInput
  /** The result where the input is at its 5 % and at its 95 % quantile. */
  low: number
  high: number
}

export interface Tornado {
  /** The result of the scenario. */
  base: number
  /** The widest swing first. */
  swings: Swing[]
}

/** @throws ModelError on an unknown series or a year out of range, and as `openDraws` */
export function tornado(model: Model, scenario: Scenario, query: SeriesQuery, year: number): Tornado {
  placeOfYear(model.axes, year)
  const row = rowOf(model, query)
  const draws = openDraws(model, scenario, [year])
  const { inputs, size } = draws
  const rows = 1 + 2 * inputs.length
  const scores = new Float64Array(rows * inputs.length).fill(Number.NaN)
  const far = normalQuantile(0.95)
  inputs.forEach((_, i) => {
    scores[(1 + 2 * i) * inputs.length + i] = -far
    scores[(2 + 2 * i) * inputs.length + i] = far
  })
  const values = new Float64Array(rows * size)
  runDraws(draws, scores, rows, values)
  const at = (draw: number) => values[draw * size + row]!
  const swings = inputs
    .map((input, i): Swing => ({ input, low: at(1 + 2 * i), high: at(2 + 2 * i) }))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
  return { base: at(0), swings }
}

/** From normal scores to the exits and entries of a draw: MODEL.md §10. */

import type { Model } from './compile.js'
import { exitProbability } from './compile-workforce.js'
import { type Marginal, marginalAt, marginalMaker } from './marginal.js'
import { grown } from './run-balance.js'
import type { InputKind, UncertainInput } from './uncertain-inputs.js'
import type { Workforce } from './workforce.js'

/** A multiplier on the entries of one profession. */
export interface Multiplier {
  score: number
  marginal: Marginal
}

interface DrawnBand {
  score: number
  marginal: Marginal
  isRate: boolean
  /** The ages it covers, as places in the arrays of `Workforce`. */
  from: number
  to: number
}

/** How the scores of a draw become exits and entries. */
export interface WorkforcePlan {
  /** The model's, but for `exit`, its own: that of the draw where it is drawn. */
  drawn: Workforce
  bands: readonly DrawnBand[]
  /** By profession; null where its places, or its entrants trained abroad, are not uncertain. */
  places: readonly (Multiplier | null)[]
  foreign: readonly (Multiplier | null)[]
  /** Of a published series of heads, ten years after the base year. */
  series: readonly (Multiplier | null)[]
}

export function planWorkforce(
  { dataset, axes, workforce }: Model,
  inputs: readonly UncertainInput[]
): WorkforcePlan {
  const marginal = marginalMaker()
  const place = (kind: InputKind, profession: string) =>
    inputs.findIndex(input => input.kind === kind && input.profession === profession)
  const bands = dataset.exits.flatMap((row): DrawnBand[] => {
    const p = axes.professions.indexOf(row.profession)
    const chain = workforce.chains.find(c => c.profession === p && c.sex === row.sex)
    const score = place('exits', row.profession)
    if (!chain || score < 0) return []
    const from = Math.max(chain.from, chain.from + row.ageFrom - chain.firstAge)
    const to = Math.min(chain.to, chain.from + row.ageTo - chain.firstAge + 1)
    const range = { low: row.low, mode: row.exit, high: row.high }
    const name = `exits, ${row.profession}, ${row.ageFrom}-${row.ageTo}`
    return [{ score, marginal: marginal(range, name), isRate: row.measure === 'rate', from, to }]
  })
  const multipliers = (input: 'places' | 'foreign' | 'series') =>
    axes.professions.map((profession): Multiplier | null => {
      const score = place(input, profession)
      const row = dataset.uncertainty.find(r => r.input === input && r.profession === profession)
      if (score < 0 || !row) return null
      return {
        score,
        marginal: marginal({ low: row.low, mode: 1, high: row.high }, `${input}, ${profession}`)
      }
    })
  return {
    drawn: { ...workforce, exit: Float64Array.from(workforce.exit) },
    bands,
    places: multipliers('places'),
    foreign: multipliers('foreign'),
    series: multipliers('series')
  }
}

/** Writes the exit probabilities of a draw, before levers, into `plan.drawn`. */
export function drawExits({ drawn: { exit }, bands }: WorkforcePlan, scores: Float64Array, at: number): void {
  for (const { score, marginal, isRate, from, to } of bands) {
    const value = marginalAt(marginal, scores[at + score]!)
    exit.fill(exitProbability({ exit: value, measure: isRate ? 'rate' : 'probability' }), from, to)
  }
}

/** Years after which a multiplier that grows in is reached in full. */
const GROWN_IN = 10

/** What a multiplier is, `years` after the base, that grows in year after year. */
export const grownIn = (multiplier: number, years: number): number => grown(multiplier - 1, years / GROWN_IN)

/** A drawn multiplier; 1 where there is none. */
export const multiplierAt = (multiplier: Multiplier | null, scores: Float64Array, at: number): number =>
  multiplier ? marginalAt(multiplier.marginal, scores[at + multiplier.score]!) : 1

/** What a policy changes, and what that is worth in euros: MODEL.md §8. */
import type { Frame } from './frame.js'

/** What a run gives in some years: columns are those of its frame. */
export interface Outcome {
  years: number
  /** Full-time equivalents of freed time, at `profession · years + column`. */
  freed: Float64Array
  /** Full-time equivalents at work, of all professions. */
  fte: Float64Array
  /** Of the professions whose need the dataset tells, together; empty where it tells none. */
  capacity: Float64Array
}

/** Euros that an outcome is weighed with. */
export interface Prices {
  /** Of a full-time equivalent, euros a year, by profession; NaN where the dataset does not tell. */
  fte: Float64Array
  /** What is paid and what is saved, by column. */
  cost: Float64Array
  saving: Float64Array
}

/** The numbers that a policy is told by; those of the period are means a year for full-time equivalents, sums for euros. */
export const POLICY_MEASURES = [
  'freedFte',
  'fte',
  'capacity',
  'cost',
  'saving',
  'value',
  'valuePerEuro',
  'periodFreedFte',
  'periodFte',
  'periodCapacity',
  'periodCost',
  'periodSaving',
  'periodValue',
  'periodValuePerEuro'
] as const
export type PolicyMeasure = (typeof POLICY_MEASURES)[number]

/** Which columns of an outcome are reported. */
export interface Reported {
  /** Of the year. */
  column: number
  /** Of the period: its first column and the one after its last. */
  from: number
  to: number
}

/** Reads the results of a run. */
export function outcomeOf(frame: Frame, values: Float64Array, from = 0): Outcome {
  const { axes, groups, firstRow, needs } = frame
  const { years } = axes
  const professions = axes.professions.length
  const row = (first: number) => from + first * years
  const freedRow = row(firstRow.freed_fte + groups.length)
  const ftes = row(firstRow.fte + groups.length)
  const fte = new Float64Array(years)
  for (let p = 0; p < professions; p++)
    for (let t = 0; t < years; t++) fte[t]! += values[ftes + p * years + t]!
  const capacity = new Float64Array(needs === null ? 0 : years)
  for (let i = 0; i < (needs?.professions.length ?? 0); i++)
    for (let t = 0; t < years; t++) capacity[t]! += values[row(firstRow.capacity + i) + t]!
  return { years, freed: values.slice(freedRow, freedRow + professions * years), fte, capacity }
}

/**
 * What one outcome has that another has not, in the order of `POLICY_MEASURES`; NaN where a number does not exist. Value is the freed
 * time at what its professionals cost, plus savings, less costs; value per euro is the same before costs, over costs.
 *
 * Euros are of the years' own and not discounted. A profession that frees as much with as without needs no price.
 */
export function measure(
  with_: Outcome,
  without: Outcome,
  prices: Prices,
  { column, from, to }: Reported
): Float64Array {
  const gainOf = (t: number) => {
    let heads = 0
    let euros = 0
    for (let p = 0; p < prices.fte.length; p++) {
      const gain = with_.freed[p * with_.years + t]! - without.freed[p * without.years + t]!
      heads += gain
      if (gain !== 0) euros += gain * prices.fte[p]!
    }
    const hasCapacity = with_.capacity.length > 0
    return {
      freed: heads,
      fte: with_.fte[t]! - without.fte[t]!,
      capacity: hasCapacity ? with_.capacity[t]! - without.capacity[t]! : Number.NaN,
      cost: prices.cost[t]!,
      saving: prices.saving[t]!,
      gross: euros + prices.saving[t]!
    }
  }
  const perEuro = (gross: number, cost: number) => (cost > 0 ? gross / cost : Number.NaN)
  const year = gainOf(column)
  const sum = { freed: 0, fte: 0, capacity: 0, cost: 0, saving: 0, gross: 0 }
  for (let t = from; t < to; t++) {
    const gain = gainOf(t)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += gain[name]
  }
  const span = to - from
  const told: Record<PolicyMeasure, number> = {
    freedFte: year.freed,
    fte: year.fte,
    capacity: year.capacity,
    cost: year.cost,
    saving: year.saving,
    value: year.gross - year.cost,
    valuePerEuro: perEuro(year.gross, year.cost),
    periodFreedFte: sum.freed / span,
    periodFte: sum.fte / span,
    periodCapacity: sum.capacity / span,
    periodCost: sum.cost,
    periodSaving: sum.saving,
    periodValue: sum.gross - sum.cost,
    periodValuePerEuro: perEuro(sum.gross, sum.cost)
  }
  return Float64Array.from(POLICY_MEASURES, name => told[name])
}

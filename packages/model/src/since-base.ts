/** Freed time since the base year, where technologies were there before it: MODEL.md §6, `since`. */
import type { Axes } from './axes.js'
import type { Dataset } from './dataset.js'
import { gainsAt, type ProfessionGains } from './potential.js'
import type { Workforce } from './workforce.js'

/**
 * Freed time of a year relative to another: what was freed by `reference` is already in its work.
 * Source: MODEL.md §6, `since(r)`.
 */
export const since = (effective: number, reference: number): number => 1 - (1 - effective) / (1 - reference)

/** Whether something may be freed by the base year already, so that gains since then are other ones. */
export const hasSinceBase = ({
  baseYear,
  technologyBaseYear
}: Pick<Dataset, 'baseYear' | 'technologyBaseYear'>): boolean => technologyBaseYear < baseYear

/** What the gain of a year is computed from. */
export interface Reference {
  year: number
  /** The gains of that year alone; shares of working time are those of the years of the frame, the same arrays. */
  gains: readonly ProfessionGains[]
}

/** What the gain of the base year is computed from. */
export interface Base extends Reference {
  /** Heads of each profession: no lever and no draw moves them. */
  heads: Float64Array
}

/** The base of a dataset's gains since its base year; null where there are none. */
export function compileBase(
  dataset: Dataset,
  axes: Axes,
  gains: readonly ProfessionGains[],
  { chains, headcount, isCohort, series }: Workforce
): Base | null {
  if (!hasSinceBase(dataset)) return null
  const heads = Float64Array.from(axes.professions, (_, p) => (isCohort[p] ? 0 : series[p * axes.years]!))
  for (const { profession, from, to } of chains)
    for (let x = from; x < to; x++) heads[profession]! += headcount[x]!
  return { year: axes.firstYear, heads, gains: gains.map(own => gainsAt(own, [0], own.share)) }
}

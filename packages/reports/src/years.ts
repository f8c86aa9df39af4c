/** The years that are meant where none is asked for. */
import type { Model } from '@horizon-soin/model'

/** The first year, then round ones as far as the dataset goes; its last where there is none. */
export function usualYears({ axes }: Model): number[] {
  const round = [2025, 2030, 2040, 2050].filter(year => year > axes.firstYear && year <= axes.lastYear)
  return [...new Set([axes.firstYear, ...(round.length > 0 ? round : [axes.lastYear])])]
}

/** The usual years less the first, of which everything is known. */
export function uncertainYears(model: Model): number[] {
  const later = usualYears(model).filter(year => year > model.axes.firstYear)
  return later.length > 0 ? later : usualYears(model)
}

/** The usual years that have a need. */
export const balanceYears = (model: Model): number[] =>
  usualYears(model).filter(year => year >= model.dataset.balanceBaseYear)

/** How sure the results of a scenario are: quantiles of its draws. */
import { type Model, placeOfYear, rowOf, type SeriesQuery } from '@horizon-soin/model'

/** Quantiles 5, 25, 50, 75 and 95 % of one result over the draws; null where no draw has a value. */
export type Quantiles = readonly [q05: number, q25: number, q50: number, q75: number, q95: number]

/** Quantiles of some series in some years: at `place of row · years + place of year`. */
export interface RangePart {
  years: readonly number[]
  rows: readonly number[]
  spreads: readonly (Quantiles | null)[]
}

export interface Ranges {
  draws: number
  seed: number
  parts: readonly RangePart[]
}

/** The quantiles of one result; null where they were not drawn, or where no draw has a value. @throws ModelError on an unknown series or year */
export function rangeOf(
  ranges: Ranges | null,
  model: Model,
  query: SeriesQuery,
  year: number
): Quantiles | null {
  if (ranges === null) return null
  placeOfYear(model.axes, year)
  const row = rowOf(model, query)
  for (const { years, rows, spreads } of ranges.parts) {
    const [r, y] = [rows.indexOf(row), years.indexOf(year)]
    if (r >= 0 && y >= 0) return spreads[r * years.length + y] ?? null
  }
  return null
}

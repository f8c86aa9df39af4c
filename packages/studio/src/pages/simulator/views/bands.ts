/** Ranges over the years, as charts take them. */
import type { ScenarioBands } from '@horizon-soin/figures'
import type { Model, SeriesQuery } from '@horizon-soin/model'
import { rowOf } from '@horizon-soin/model'
import type { Quantiles, Ranges } from '../../../engine/ranges.js'

/** The quantiles of a series in every year of the model; null where they were not all drawn. */
export function quantilesOver(
  ranges: Ranges | null,
  model: Model,
  query: SeriesQuery
): readonly (Quantiles | null)[] | null {
  if (ranges === null) return null
  const row = rowOf(model, query)
  for (const { years, rows, spreads } of ranges.parts) {
    const place = rows.indexOf(row)
    if (place >= 0 && years.length === model.axes.years)
      return spreads.slice(place * years.length, (place + 1) * years.length)
  }
  return null
}

/** Whether a result of one year was drawn: without a range it then has no value in any draw, and none is to come. */
export function isDrawn(ranges: Ranges | null, model: Model, query: SeriesQuery, year: number): boolean {
  const row = rowOf(model, query)
  return ranges?.parts.some(({ years, rows }) => rows.includes(row) && years.includes(year)) ?? false
}

const LOW = 0
const INNER_LOW = 1
const INNER_HIGH = 3
const HIGH = 4

/** The same as bands of a chart; undefined where they were not drawn. */
export function bandsOver(
  ranges: Ranges | null,
  model: Model,
  query: SeriesQuery
): ScenarioBands | undefined {
  const over = quantilesOver(ranges, model, query)
  if (over === null) return undefined
  const at = (place: number) => over.map(quantiles => quantiles?.[place] ?? Number.NaN)
  return { q05: at(LOW), q25: at(INNER_LOW), q75: at(INNER_HIGH), q95: at(HIGH) }
}

/** As a strip of a chart takes it. */
export const valueRange = (quantiles: Quantiles | null) =>
  quantiles && {
    q05: quantiles[0],
    q25: quantiles[1],
    q50: quantiles[2],
    q75: quantiles[3],
    q95: quantiles[4]
  }

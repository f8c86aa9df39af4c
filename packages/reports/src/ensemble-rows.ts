/** What the draws of an ensemble say of each series. */
import { createResults, type Model, run, type SeriesKey } from '@horizon-soin/model'
import { type Gathering, type Spread, spreadOf } from '@horizon-soin/model/uncertainty'
import type { Keep } from './series-filter.js'

export interface Drawn {
  gathering: Gathering
  /** The years of the draws, in order. */
  years: readonly number[]
}

/** A series in one year: the scenario's own value, and what the draws make of it. */
export interface SpreadRow extends SeriesKey {
  year: number
  /** The place of the result in a draw. */
  result: number
  /** NaN where the scenario has none. */
  value: number
  /** Null where no draw has a value. */
  spread: Spread | null
}

/** A result of each draw: where it stands, and of what it is. */
export type ResultPlace = Pick<SpreadRow, 'year' | 'result'> & SeriesKey

/** The results of a draw that answer the choices, in the order of the series, then of the years. */
export const placesOf = (
  { series }: Model,
  drawn: readonly number[],
  years: readonly number[],
  keep: Keep
): ResultPlace[] =>
  series.flatMap((key, row) =>
    keep(key) ? years.map(year => ({ ...key, year, result: row * drawn.length + drawn.indexOf(year) })) : []
  )

/** What the draws say of each result; those that have no value at all are left out. */
export function spreadRows(
  model: Model,
  levers: Float64Array,
  { gathering, years }: Drawn,
  places: readonly ResultPlace[]
): SpreadRow[] {
  const { values } = run(model, levers, createResults(model))
  const { firstYear, years: length } = model.axes
  return places
    .map(place => {
      const row = Math.floor(place.result / years.length)
      const value = values[row * length + place.year - firstYear]!
      return { ...place, value, spread: spreadOf(gathering, place.result) }
    })
    .filter(({ value, spread }) => spread !== null || !Number.isNaN(value))
}

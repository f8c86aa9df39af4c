/** The draws of an ensemble, gathered, and what they say of each series. */
import { createResults, type Model, run, type SeriesKey } from '@horizon-soin/model'
import {
  createGathering,
  type EnsembleSpec,
  type Gathering,
  gather,
  type Spread,
  spreadOf,
  type Threshold
} from '@horizon-soin/model/uncertainty'
import { type JobRun, runJob } from './run-job.js'
import type { Keep } from './series-filter.js'
import type { Session } from './session.js'

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

/** Runs an ensemble. @throws ModelError where it cannot be run */
export async function drawEnsemble(
  spec: EnsembleSpec,
  model: Model,
  thresholds: readonly Threshold[],
  options: Omit<JobRun, 'onBlock'>,
  session: Session
): Promise<Drawn> {
  const size = model.series.length * spec.years.length
  const gathering = createGathering(size, spec.draws, { thresholds })
  const onBlock = (values: Float64Array) => gather(gathering, values, values.length / size)
  await runJob(spec, { ...options, onBlock }, session)
  return { gathering, years: spec.years }
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

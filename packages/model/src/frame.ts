/** The part of a model that a run reads to know what technologies free, its columns the years that are asked for. */
import { type Axes, placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import type { ProfessionGains } from './potential.js'

/** What `runTechnologies` and `summariseGroups` read: a whole model, or the same at a few of its years. */
export interface Frame
  extends Pick<Model, 'index' | 'curves' | 'groups' | 'series' | 'firstRow' | 'threshold' | 'coverage'> {
  /** Its `years` are as many as the columns. */
  axes: Pick<Axes, 'professions' | 'technologies' | 'years'>
  /** The calendar year of each column. */
  calendar: Int32Array
  gains: readonly ProfessionGains[]
}

/**
 * A model at some of its years, in the order given: what costs by the year then costs for these only.
 *
 * @throws ModelError `year-out-of-range`
 */
export function frameAt(model: Model, years: readonly number[]): Frame {
  const columns = years.map(year => placeOfYear(model.axes, year))
  return {
    ...model,
    axes: { ...model.axes, years: years.length },
    calendar: Int32Array.from(years),
    gains: model.gains.map(gains => gainsAt(gains, columns))
  }
}

/** Yearly gains at some columns only. Its shares of working time are a copy, which draws may overwrite. */
function gainsAt(gains: ProfessionGains, columns: readonly number[]): ProfessionGains {
  const { cells } = gains
  const pick = (yearly: Float64Array) => {
    const out = new Float64Array(columns.length * cells)
    columns.forEach((column, h) => {
      out.set(yearly.subarray(column * cells, (column + 1) * cells), h * cells)
    })
    return out
  }
  return {
    ...gains,
    share: Float64Array.from(gains.share),
    slow: pick(gains.slow),
    median: pick(gains.median),
    fast: pick(gains.fast)
  }
}

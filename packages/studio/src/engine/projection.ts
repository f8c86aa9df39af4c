/** The central projection of a scenario: what a run gives. */
import {
  createResults,
  leversOf,
  type Model,
  type Notice,
  placeOfYear,
  type Results,
  rowOf,
  run,
  type Scenario,
  type SeriesQuery
} from '@horizon-soin/model'

export interface Projection {
  model: Model
  scenario: Scenario
  levers: Float64Array
  /** What the scenario asks for in vain. */
  notices: readonly Notice[]
  /** At `row · years + year`, row r the series r of the model. */
  values: Float64Array
}

/** @throws ModelError where the scenario names what the dataset has not */
export function project(model: Model, scenario: Scenario, room?: Results): Projection {
  const { levers, notices } = leversOf(model, scenario)
  return { model, scenario, levers, notices, values: run(model, levers, room ?? createResults(model)).values }
}

/** A value of a projection; NaN where it does not exist. @throws ModelError on an unknown series or year */
export const valueIn = ({ model, values }: Projection, query: SeriesQuery, year: number): number =>
  values[rowOf(model, query) * model.axes.years + placeOfYear(model.axes, year)]!

/** A series of a projection, one value a year. @throws ModelError on an unknown series */
export function seriesIn({ model, values }: Projection, query: SeriesQuery): Float64Array {
  const { years } = model.axes
  const row = rowOf(model, query)
  return values.subarray(row * years, (row + 1) * years)
}

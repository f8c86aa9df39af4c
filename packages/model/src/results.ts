/** Where a run writes, and how a value is read back. */
import { placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import { ModelError } from './errors.js'
import { isIndicator, type SeriesKey } from './indicators.js'
import { type TechnologyScratch, technologyScratch } from './run-technologies.js'
import { type WorkforceScratch, workforceScratch } from './workforce.js'

/** A run's answers: row r is `model.series[r]`, one column a year; NaN where a value does not exist. */
export interface Results {
  model: Model
  /** At `row · years + year`. */
  values: Float64Array
  /** What runs reuse, so that they allocate nothing. */
  workforce: WorkforceScratch
  technologies: TechnologyScratch
}

/** Room for the answers of one run of a model, and for what it reuses between runs. */
export const createResults = (model: Model): Results => ({
  model,
  values: new Float64Array(model.series.length * model.axes.years),
  workforce: workforceScratch(model.workforce),
  technologies: technologyScratch(model)
})

/** Names a series as a person does; what is left out is null. With neither group nor profession, the group is `all`. */
export interface SeriesQuery {
  indicator: string
  group?: string | null | undefined
  profession?: string | null | undefined
  technology?: string | null | undefined
}

/** The row of a series. @throws ModelError `unknown-series`, `unknown-id` */
export function rowOf(model: Model, query: SeriesQuery): number {
  const { indicator } = query
  const profession = query.profession ?? null
  const technology = query.technology ?? null
  const group = query.group ?? (profession === null ? 'all' : null)
  if (!isIndicator(indicator))
    throw new ModelError('unknown-id', `unknown indicator: ${indicator}`, indicator)
  if (profession !== null && !model.axes.professions.includes(profession))
    throw new ModelError(
      'unknown-id',
      `unknown profession: ${profession}`,
      profession,
      model.axes.professions
    )
  if (technology !== null && !model.axes.technologies.includes(technology))
    throw new ModelError(
      'unknown-id',
      `unknown technology: ${technology}`,
      technology,
      model.axes.technologies
    )
  const row = model.series.findIndex(
    key =>
      key.indicator === indicator &&
      key.group === group &&
      key.profession === profession &&
      key.technology === technology
  )
  if (row < 0) {
    const name = [indicator, group ?? profession, technology].filter(part => part !== null).join(', ')
    throw new ModelError('unknown-series', `no such series: ${name}`, name)
  }
  return row
}

/** One value; NaN where it does not exist. @throws ModelError on an unknown series or a year out of range */
export const valueAt = (
  results: Pick<Results, 'model' | 'values'>,
  query: SeriesQuery,
  year: number
): number =>
  results.values[
    rowOf(results.model, query) * results.model.axes.years + placeOfYear(results.model.axes, year)
  ]!

/** A value with its name, for tables and files. */
export interface ResultRow extends SeriesKey {
  year: number
  value: number
}

/** Every value that exists, in the order of the series, then of the years asked for. @throws ModelError `year-out-of-range` */
export function* resultRows(results: Results, years: readonly number[]): Generator<ResultRow> {
  const { model, values } = results
  const places = years.map(year => placeOfYear(model.axes, year))
  for (const [row, key] of model.series.entries())
    for (const [i, place] of places.entries()) {
      const value = values[row * model.axes.years + place]!
      if (!Number.isNaN(value)) yield { ...key, year: years[i]!, value }
    }
}

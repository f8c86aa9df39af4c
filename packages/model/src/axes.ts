/** The sets of MODEL.md §0, in the order of the dataset's files, and the places of their ids. */
import type { Dataset } from './dataset.js'
import { ModelError } from './errors.js'

export interface Axes {
  professions: readonly string[]
  activities: readonly string[]
  technologies: readonly string[]
  firstYear: number
  lastYear: number
  /** How many years, both ends included. */
  years: number
}

/** The axes of a dataset, ids in the order of its files. */
export function axesOf(dataset: Dataset): Axes {
  return {
    professions: dataset.professions.map(p => p.id),
    activities: dataset.activities.map(a => a.id),
    technologies: dataset.technologies.map(k => k.id),
    firstYear: dataset.baseYear,
    lastYear: dataset.lastYear,
    years: dataset.lastYear - dataset.baseYear + 1
  }
}

/** The place of `id` on an axis. @throws ModelError `unknown-id` */
export function placeOf(axis: readonly string[], id: string): number {
  const place = axis.indexOf(id)
  if (place < 0) throw new ModelError('unknown-id', `unknown id: ${id}`, id, axis)
  return place
}

/** The rows of each profession, in their order. */
export function byProfession<Row extends { profession: string }>(
  rows: readonly Row[]
): (profession: string) => readonly Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.profession)
    if (group) group.push(row)
    else groups.set(row.profession, [row])
  }
  return profession => groups.get(profession) ?? []
}

/** The place of a year on the time axis. @throws ModelError `year-out-of-range` */
export function placeOfYear(axes: Axes, year: number): number {
  if (!Number.isInteger(year) || year < axes.firstYear || year > axes.lastYear)
    throw new ModelError('year-out-of-range', `year out of range: ${year}`, String(year))
  return year - axes.firstYear
}

/** Linear between the points of `at`, which must be in increasing order; `before` the first and the last value after the last. */
export function interpolate(
  at: readonly number[],
  values: readonly number[],
  x: number,
  before: number
): number {
  if (x < at[0]!) return before
  for (let i = 1; i < at.length; i++)
    if (x < at[i]!) {
      const part = (x - at[i - 1]!) / (at[i]! - at[i - 1]!)
      return values[i - 1]! + part * (values[i]! - values[i - 1]!)
    }
  return values.at(-1)!
}

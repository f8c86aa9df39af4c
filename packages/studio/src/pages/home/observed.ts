/** What was estimated since from published measures, beside what the study wrote. */
import evidence from 'virtual:evidence-summary'
import { type Projection, valueIn } from '../../engine/projection.js'

export interface Observed {
  year: number
  /** Weighted by the heads of each profession, as the study's own mean is. */
  mean: number
  professions: readonly { profession: string; value: number }[]
}

/** Null where the professions of the dataset are not all those of the estimates. */
export function observedMean(projection: Projection): Observed | null {
  const { axes } = projection.model
  const rows = evidence.observed.filter(({ profession }) => axes.professions.includes(profession))
  const [first] = rows
  if (first === undefined || rows.length !== axes.professions.length) return null
  const { year } = first
  if (year < axes.firstYear || year > axes.lastYear) return null
  const heads = rows.map(({ profession }) =>
    valueIn(projection, { indicator: 'headcount', profession }, year)
  )
  const total = heads.reduce((sum, value) => sum + value, 0)
  return {
    year,
    mean: rows.reduce((sum, { value }, i) => sum + value * heads[i]!, 0) / total,
    professions: axes.professions.map(profession => ({
      profession,
      value: rows.find(row => row.profession === profession)!.value
    }))
  }
}

/** Having a tool beside using it: shares as they were measured. */
export const possessionAndUse = evidence.use

/** Sources with an address of the web, each once. */
export const sourcesOf = (ids: readonly string[]): { name: string; url: string }[] =>
  evidence.sources
    .filter(({ id, url }) => ids.includes(id) && /^https?:/.test(url))
    .map(({ title, publisher, year, url }) => ({ name: `${publisher || title}, ${year}`, url }))

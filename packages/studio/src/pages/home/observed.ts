/** What the evidence published since supports, beside what the study wrote. */
import evidence from 'virtual:evidence-summary'
import type { Model } from '@horizon-soin/model'

export interface Observed {
  year: number
  /** Of everybody, as the confrontation with the evidence computes it. */
  mean: number
  /** Nine draws in ten of the mean; null where none were drawn. */
  range: { low: number; high: number } | null
  professions: readonly { profession: string; value: number }[]
}

/** Null where the professions of the dataset are not all those of the estimates, or its years are others. */
export function observedMean({ axes }: Pick<Model, 'axes'>): Observed | null {
  const { year, all, professions } = evidence.observed
  const isSame =
    professions.length === axes.professions.length &&
    professions.every(({ profession }) => axes.professions.includes(profession))
  if (!isSame || year < axes.firstYear || year > axes.lastYear) return null
  const { value: mean, low, high } = all
  return {
    year,
    mean,
    range: low === null || high === null ? null : { low, high },
    professions: axes.professions.map(profession => ({
      profession,
      value: professions.find(row => row.profession === profession)!.value
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

/** Since when freed time is counted, said wherever a gain shows: MODEL.md §6. */
import { type Dataset, hasSinceBase, type Indicator, sinceYear } from '@horizon-soin/model'
import type { Session } from './session.js'

/** The year that gains are counted from, and that of those since the base year where the dataset has both. */
export function countedWords(dataset: Dataset, { text }: Session): string {
  const [base, own] = [String(dataset.technologyBaseYear), String(dataset.baseYear)]
  return hasSinceBase(dataset) ? text.project.sinceBoth(base, own) : text.project.since(base)
}

/** The same of one indicator: whether what was freed before the base year is in it; null of one that counts no freed time. */
export function countedSince(indicator: Indicator, dataset: Dataset, { text }: Session): string | null {
  const year = sinceYear(indicator, dataset)
  if (year === null) return null
  return year < dataset.baseYear
    ? text.project.sinceBefore(String(year), String(dataset.baseYear))
    : text.project.since(String(year))
}

/** What training places bring, year after year: MODEL.md §1, §7. */
import { advanceChain } from './ageing-chain.js'
import type { Model } from './compile.js'
import { startChain, type Workforce, type WorkforceScratch } from './workforce.js'

/**
 * Full-time equivalents of one head that enters a cohort profession, so many years after the year of entry: none that year, since entrants
 * count from the next one on; then fewer as they leave and as working time moves with age.
 *
 * @param workforce that of the model, or with the exits of a draw
 * @param scratch overwritten
 */
export function entrantYield(
  { axes, index }: Pick<Model, 'axes' | 'index'>,
  workforce: Workforce,
  levers: Float64Array,
  p: number,
  scratch: WorkforceScratch
): Float64Array {
  const { stock, stay, pass } = scratch
  const yields = new Float64Array(axes.years)
  for (const chain of workforce.chains) {
    if (chain.profession !== p) continue
    startChain(workforce, chain, levers, index, scratch)
    stock.fill(0, chain.from, chain.to)
    for (let j = 1; j < axes.years; j++) {
      advanceChain(stock, stay, pass, workforce.profile, chain.from, chain.to, j === 1 ? 1 : 0)
      for (let x = chain.from; x < chain.to; x++) yields[j]! += stock[x]! * workforce.fte[x]!
    }
  }
  return yields
}

/** One cohort of students. */
export interface PlannedCohort {
  /** Calendar year in which its training starts. */
  year: number
  /** Years from then to the entry into the profession; a cohort that ends between two years is shared by both. */
  duration: number
  /** Heads that enter the profession, for one place. */
  kept: number
}

/**
 * Adds to `into`, a number a year of the model from place `at` on, what one place of a cohort brings.
 *
 * @param entrant what one head brings, from `entrantYield`
 */
export function addCohortYield(
  { firstYear, years }: Model['axes'],
  { year, duration, kept }: PlannedCohort,
  entrant: Float64Array,
  into: Float64Array,
  at: number
): void {
  const end = year - firstYear + Math.max(0, duration)
  const before = Math.floor(end)
  const late = end - before
  for (let t = Math.max(0, before); t < years; t++) {
    into[at + t]! += kept * (1 - late) * entrant[t - before]!
    if (late > 0 && t > before) into[at + t]! += kept * late * entrant[t - before - 1]!
  }
}

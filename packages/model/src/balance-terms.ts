/** A balance taken apart: who is at work, what freed time does, what need grows by. MODEL.md §7. */
import type { Scenario } from './dataset.js'
import { ModelError } from './errors.js'
import { type Results, rowOf, valueAt } from './results.js'
import { since } from './since-base.js'

/** What freed time serves, beside care. */
export const ELSEWHERE = ['patients', 'activities', 'hours'] as const
export type Elsewhere = (typeof ELSEWHERE)[number]

const ROUNDING = 1e-12

/** Full-time equivalents, of the work of the balance base year. */
export interface BalanceTerms {
  profession: string
  year: number
  /** The balance base year: what need and capacity part from. */
  base: number
  /** At work. */
  fte: number
  /** Freed since the base year; `care` and the three others add up to it. */
  freed: number
  /** Put back into care: `fte + care` is `capacity`. */
  care: number
  elsewhere: Record<Elsewhere, number>
  capacity: number
  /** At work in the base year when no lever is moved; with the two that follow it is `need`. */
  needAtBase: number
  population: number
  trend: number
  need: number
  balance: number
}

/**
 * The terms of a profession's balance in a year.
 *
 * @param scenario of the results: the parts that do not go to care share what is left of freed time as they stand to each other, alike
 * where it names none
 * @throws ModelError `unknown-series` where the dataset tells no need for the profession, `year-out-of-range`
 */
export function balanceTerms(
  results: Pick<Results, 'model' | 'values'>,
  { reinvestment = {} }: Pick<Scenario, 'reinvestment'>,
  profession: string,
  year: number
): BalanceTerms {
  const { model } = results
  const { needs, axes } = model
  rowOf(model, { indicator: 'need', profession })
  if (needs === null) throw new ModelError('unknown-series', `no need: ${profession}`, profession)
  const at = (indicator: string, when = year) => valueAt(results, { indicator, profession }, when)
  const [fte, capacity, need] = [at('fte'), at('capacity'), at('need')]
  const gain = since(at('effective'), at('effective', needs.year))
  const freed = (fte * gain) / (1 - gain)
  const care = capacity - fte
  const place = needs.place[axes.professions.indexOf(profession)]! * axes.years
  const still = (when: number) => needs.need[place + when - axes.firstYear]!
  const parts = ELSEWHERE.map(part => Math.max(0, reinvestment[part] ?? 0))
  // What is left of a share of 1 is an error of rounding, not time.
  const left = Math.abs(freed - care) <= ROUNDING * Math.abs(fte) ? 0 : freed - care
  const total = parts.reduce((sum, part) => sum + part, 0)
  const elsewhere = Object.fromEntries(
    ELSEWHERE.map((name, i) => [name, left * (total > 0 ? parts[i]! / total : 1 / ELSEWHERE.length)])
  ) as Record<Elsewhere, number>
  return {
    profession,
    year,
    base: needs.year,
    fte,
    freed,
    care,
    elsewhere,
    capacity,
    needAtBase: still(needs.year),
    population: still(year) - still(needs.year),
    trend: need - still(year),
    need,
    balance: at('balance')
  }
}

/** Need, capacity and balance of each profession: MODEL.md §7. */
import { exponential } from './exponential.js'
import type { Frame } from './frame.js'
import type { LeverIndex } from './levers.js'
import { logarithm } from './minus-log.js'
import type { Needs } from './needs.js'
import { since } from './since-base.js'

/** Growth of `rate` a year over `years`; nothing is left of what falls by all of itself. */
export const grown = (rate: number, years: number): number =>
  rate > -1 ? exponential(logarithm(1 + rate) * years) : years === 0 ? 1 : 0

/** κ of a profession in a year of the model: the part of its freed time that is put back into care. */
export const careAt = (levers: Float64Array, index: LeverIndex, p: number, t: number): number =>
  Math.min(1, Math.max(0, levers[index.care + p]! + levers[index.careMoved + p * index.years + t]!))

/** What a full-time equivalent does when a part κ of its freed time since b is put back into care, in full-time equivalents of year b. */
export const capacityOf = (freed: number, care: number): number => (1 - freed + care * freed) / (1 - freed)

/**
 * Writes need, capacity and balance of a profession; `values` holds its effective gains and its FTE already.
 *
 * @param atBase its effective gain in the balance base year
 */
export function writeBalance(
  { axes: { years }, calendar, index, firstRow, groups }: Frame,
  needs: Needs,
  levers: Float64Array,
  values: Float64Array,
  p: number,
  atBase: number
): void {
  const i = needs.place[p]!
  const effective = (firstRow.effective + groups.length + p) * years
  const fte = (firstRow.fte + groups.length + p) * years
  for (let column = 0; column < years; column++) {
    const t = calendar[column]! - index.firstYear
    const freed = since(values[effective + column]!, atBase)
    const capacity = values[fte + column]! * capacityOf(freed, careAt(levers, index, p, t))
    const trend = grown(levers[index.needTrend + p]!, calendar[column]! - needs.year)
    const need = needs.need[i * index.years + t]! * trend
    values[(firstRow.capacity + i) * years + column] = capacity
    values[(firstRow.need + i) * years + column] = need
    values[(firstRow.balance + i) * years + column] = capacity - need
  }
}

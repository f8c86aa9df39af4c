/** What runs and draws write of freed time since the base year: MODEL.md §6, `since`. */
import type { Frame } from './frame.js'
import { type Base, since } from './since-base.js'

/** Writes a profession's gain and freed FTE since the base year; `values` holds its effective gains and its FTE already. */
export function writeSinceBase(frame: Frame, values: Float64Array, p: number, atBase: Float64Array): void {
  const { axes, groups, firstRow } = frame
  const { years } = axes
  const aggregate = groups.length + p
  const effective = (firstRow.effective + aggregate) * years
  const fte = (firstRow.fte + aggregate) * years
  const gain = (firstRow.effective_since_base + aggregate) * years
  const freed = (firstRow.freed_fte_since_base + aggregate) * years
  for (let t = 0; t < years; t++) {
    const value = since(values[effective + t]!, atBase[p]!)
    values[gain + t] = value
    values[freed + t] = values[fte + t]! * value
  }
}

/** Writes the gain since the base year of group `g`, from its effective gains; a gain of nobody is NaN. */
export function summariseSinceBase(
  { axes: { years }, calendar, groups, firstRow }: Frame,
  base: Base,
  values: Float64Array,
  g: number,
  atBase: Float64Array
): void {
  const { professions } = groups[g]!
  let heads = 0
  let freed = 0
  for (let i = 0; i < professions.length; i++) {
    const p = professions[i]!
    heads += base.heads[p]!
    freed += base.heads[p]! * atBase[p]!
  }
  const effective = (firstRow.effective + g) * years
  const gain = (firstRow.effective_since_base + g) * years
  for (let t = 0; t < years; t++) {
    const value = since(values[effective + t]!, freed / heads)
    // The heads of the base year are added up in another order: what is left of rounding is not a gain.
    values[gain + t] = calendar[t] === base.year && heads > 0 ? 0 : value
  }
}

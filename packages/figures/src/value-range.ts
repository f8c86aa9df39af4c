/** A computed range in one line: nine draws in ten behind, one draw in two before it. LOOK "Charts" 4. */
import { type Mark, rect } from './marks.js'

/** Quantiles of the draws. */
export interface ValueRange {
  q05: number
  q25: number
  q50?: number | undefined
  q75: number
  q95: number
}

/** A range all of whose ends exist, or null. */
export const knownRange = (range: ValueRange | null | undefined): ValueRange | null =>
  range && [range.q05, range.q25, range.q75, range.q95].every(Number.isFinite) ? range : null

/** Both bands around `y`. */
export const rangeBands = (
  { q05, q25, q75, q95 }: ValueRange,
  xOf: (value: number) => number,
  y: number,
  height: number
): Mark[] => [
  rect(xOf(q05), y - height / 2, xOf(q95) - xOf(q05), height, 'band90'),
  rect(xOf(q25), y - height / 2, xOf(q75) - xOf(q25), height, 'band50')
]

/** The common axis of the bars of technologies: where minutes stand on it, in % of its width. */
import type { Quantiles } from '../../engine/ranges.js'
import { DAY_MINUTES, type Day } from './day.js'

/** Both ends, in minutes; zero always lies between them. */
export interface MinutesAxis {
  from: number
  to: number
}

/** Where something stands on it, in % of its width. */
export interface Extent {
  start: number
  width: number
}

/** A day that frees less than this keeps a scale that shows it as little. */
const LEAST_SCALE = 1
/** Of sums of binary fractions. */
const ROUNDING = 1e-9

export function minutesAxis(values: readonly number[]): MinutesAxis {
  const known = values.filter(Number.isFinite)
  return { from: Math.min(0, ...known), to: Math.max(LEAST_SCALE, ...known) }
}

/** Kept on the axis. */
export const placeOf = ({ from, to }: MinutesAxis, minutes: number): number =>
  (100 * (Math.min(to, Math.max(from, minutes)) - from)) / (to - from)

/** Between two numbers of minutes, in whichever order. */
export function extentOf(axis: MinutesAxis, a: number, b: number): Extent {
  const [start, end] = [placeOf(axis, Math.min(a, b)), placeOf(axis, Math.max(a, b))]
  return { start, width: end - start }
}

/**
 * Both ends of what a technology frees, in minutes: the range of the whole, in the part that this technology has of it,
 * as no draw knows the product. Null where it frees nothing, or more than all do together: others then take time, and the whole has no parts.
 */
export function technologyRange(
  { freed }: Pick<Day, 'freed'>,
  technology: number,
  range: Quantiles | null
): readonly [number, number] | null {
  const [minutes, total] = [freed[technology]!, freed.reduce((sum, one) => sum + one, 0)]
  if (range === null || !(minutes > 0 && minutes <= total * (1 + ROUNDING))) return null
  const perShare = (DAY_MINUTES * minutes) / total
  return [range[0] * perShare, range[4] * perShare]
}

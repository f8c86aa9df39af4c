import { ModelError } from './errors.js'

/** A year of a published projection, with its range where it has one. */
export interface ProjectedPoint {
  year: number
  headcount: number
  low?: number | undefined
  high?: number | undefined
}

export interface ProjectedYear {
  projected: number
  /** Undefined where a year that it rests on was published without a range. */
  low: number | undefined
  high: number | undefined
  /** Whether nobody published that year: it is read on the line between its neighbours. */
  interpolated: boolean
}

/**
 * What a projection says of `year`: as published, or linear between its published years. Null before the first and after the last: nobody
 * projected it.
 *
 * @throws ModelError `bad-argument` where a year is there twice
 */
export function projectionIn(points: readonly ProjectedPoint[], year: number): ProjectedYear | null {
  const twice = points.find((point, i) => points.findIndex(other => other.year === point.year) < i)
  if (twice) throw new ModelError('bad-argument', `a year twice: ${twice.year}`, String(twice.year))
  const sorted = [...points].sort((a, b) => a.year - b.year)
  const before = sorted.findLast(point => point.year <= year)
  const after = sorted.find(point => point.year >= year)
  if (!before || !after) return null
  const part = before === after ? 0 : (year - before.year) / (after.year - before.year)
  const between = (value: (point: ProjectedPoint) => number | undefined): number | undefined => {
    const [from, to] = [value(before), value(after)]
    return from === undefined || to === undefined ? undefined : from + part * (to - from)
  }
  return {
    projected: before.headcount + part * (after.headcount - before.headcount),
    low: between(point => point.low),
    high: between(point => point.high),
    interpolated: before !== after
  }
}

/** A curve over years, as a path. */
import { curveLinear, curveMonotoneX, line as lineShape } from 'd3-shape'
import { type PathMark, path } from './marks.js'
import type { YearValue } from './runs.js'

type At = (value: number) => number

/** Through every point; `straight` keeps corners, which a curve by steps of some years has. */
export function curveOf(
  run: readonly YearValue[],
  xOf: At,
  yOf: At,
  style: Omit<PathMark, 'kind' | 'd'> & { straight?: boolean }
): PathMark {
  const { straight = false, ...rest } = style
  const shape = lineShape<YearValue>()
    .x(({ year }) => xOf(year))
    .y(({ value }) => yOf(value))
    .curve(straight ? curveLinear : curveMonotoneX)
    .digits(1)
  return path(shape([...run]) ?? '', rest)
}

/** Points along curves, close enough that none slips between two letters of a label. */
export const samplesOf = (
  runs: readonly (readonly YearValue[])[],
  xOf: At,
  yOf: At
): { x: number; y: number }[] =>
  runs.flatMap(run =>
    run.flatMap(({ year, value }, i) => {
      const next = run[i + 1] ?? { year, value }
      return [0, 0.25, 0.5, 0.75].map(t => ({
        x: xOf(year + t * (next.year - year)),
        y: yOf(value + t * (next.value - value))
      }))
    })
  )

/** Second step of a fan: where everything goes. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape, curveMonotoneX, line as lineShape } from 'd3-shape'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import type { FanYear } from './fan-data.js'
import type { FanSeries } from './fan-series.js'
import type { Area, Placed } from './frame.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  DOT_RADIUS,
  diamond,
  dot,
  LABEL,
  LABEL_BOLD,
  type Mark,
  path,
  rect,
  text,
  textBox
} from './marks.js'
import { placeEnd, placeEndKey } from './place-fan-end.js'
import { placePointLabels } from './place-point-labels.js'
import { widest } from './wrap.js'

const END_GAP = 12
/** Words at the right end take at most this share of the width; else they go under the chart. */
const ENDS = 0.26
/** Half the width of a range that has one year only. */
const LONE = 7

type At = (value: number) => number

export function placeFan(series: FanSeries, area: Area): Placed {
  const { axis, end, span } = series
  const wideTexts = end === null ? [] : [end.median, end.half, ...end.above, ...end.below]
  const narrow = area.width < NARROW || widest(wideTexts, LABEL_BOLD) > ENDS * area.width
  const endTexts =
    end === null ? [] : narrow ? [end.value] : [end.median, end.half, ...end.above, ...end.below]
  const endWidth = Math.max(20, widest(endTexts, LABEL_BOLD) + END_GAP)
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width - Math.ceil(endWidth)
  const top = area.y + 8
  const bottom = top + Math.max(200, Math.min(300, Math.round(area.width * 0.4)))
  const lone = span[0] === span[1]
  const xOf = scaleLinear(lone ? [span[0] - 1, span[1] + 1] : span, [left, right])
  const yOf = scaleLinear(axis.domain, [bottom, top])

  const grid = horizontalGrid(axis, yOf, left, right)
  const marks: Mark[] = [
    ...grid.filter(({ kind }) => kind === 'line'),
    ...series.runs.flatMap(run => bandsOf(run, xOf, yOf)),
    ...grid.filter(({ kind }) => kind === 'text'),
    ...series.runs.flatMap(run => medianOf(run, xOf, yOf)),
    ...labelsUnder(series.years, xOf, bottom)
  ]
  const points = series.points.map(point => ({ ...point, x: xOf(point.year), y: yOf(point.value) }))
  for (const { kind, x, y } of points)
    marks.push(
      kind === 'published' ? diamond(x, y) : dot(x, y, 'ink', { radius: 5, hollow: kind === 'partial' })
    )
  const curve = series.runs.flatMap(run => samples(run, xOf, yOf))
  const endX = right + END_GAP
  const endValue =
    end && narrow
      ? [
          text(endX, centredBaseline(yOf(end.year.q50), LABEL_BOLD), end.value, {
            font: LABEL_BOLD,
            fill: 'accent'
          })
        ]
      : []
  const room = {
    left: left + 2,
    right: narrow ? area.x + area.width : right,
    top: top - 14,
    bottom: bottom + 8
  }
  marks.push(...endValue, ...placePointLabels(points, curve, room, endValue.map(textBox)))
  if (end === null) {
    marks.push(
      text((left + right) / 2, centredBaseline((top + bottom) / 2, LABEL), series.nothing, {
        anchor: 'middle',
        fill: 'ink3',
        halo: true
      })
    )
    return { marks, bottom: bottom + UNDER }
  }
  if (!narrow)
    return {
      marks: [...marks, ...placeEnd(end, endX, yOf, { top: top - 14, bottom: bottom + 2 })],
      bottom: bottom + UNDER
    }
  const key = placeEndKey(end, { ...area, y: bottom + UNDER + 14 })
  return { marks: [...marks, ...key.marks], bottom: key.bottom }
}

export function bandsOf(run: readonly FanYear[], xOf: At, yOf: At): Mark[] {
  const band = (low: 'q05' | 'q25', high: 'q75' | 'q95', fill: 'band90' | 'band50'): Mark => {
    const [first] = run
    if (run.length === 1 && first)
      return rect(
        xOf(first.year) - LONE,
        yOf(first[high]),
        2 * LONE,
        yOf(first[low]) - yOf(first[high]),
        fill
      )
    const shape = areaShape<FanYear>()
      .x(({ year }) => xOf(year))
      .y0(year => yOf(year[low]))
      .y1(year => yOf(year[high]))
      .curve(curveMonotoneX)
      .digits(1)
    return path(shape([...run]) ?? '', { fill })
  }
  return [band('q05', 'q95', 'band90'), band('q25', 'q75', 'band50')]
}

function medianOf(run: readonly FanYear[], xOf: At, yOf: At): Mark[] {
  const [first] = run
  if (run.length === 1 && first)
    return [dot(xOf(first.year), yOf(first.q50), 'accent', { radius: DOT_RADIUS })]
  const shape = lineShape<FanYear>()
    .x(({ year }) => xOf(year))
    .y(({ q50 }) => yOf(q50))
    .curve(curveMonotoneX)
    .digits(1)
  return [path(shape([...run]) ?? '', { stroke: 'accent', strokeWidth: 2.6 })]
}

/** Points along the median and the ends of the range, close enough that none slips between two letters. */
function samples(run: readonly FanYear[], xOf: At, yOf: At): { x: number; y: number }[] {
  return run.flatMap((year, i) => {
    const next = run[i + 1] ?? year
    return [0, 0.25, 0.5, 0.75].flatMap(t =>
      (['q50', 'q50', 'q05', 'q95'] as const).map(q => ({
        x: xOf(year.year + t * (next.year - year.year)),
        y: yOf(year[q] + t * (next[q] - year[q]))
      }))
    )
  })
}

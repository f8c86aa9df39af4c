/** Second step of the spread of adoption: three curves, a bracket at the last year, the values after it. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape, curveMonotoneX } from 'd3-shape'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import { curveOf } from './curve.js'
import type { Area, Placed } from './frame.js'
import {
  centredBaseline,
  diamond,
  LABEL,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  path,
  text,
  textBox
} from './marks.js'
import { type Font, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { spread } from './spread.js'
import type { Pace } from './spread-data.js'
import type { SpreadSeries } from './spread-series.js'
import { SIZES } from './tokens.js'
import { widest } from './wrap.js'

const BRACKET = 10
const AFTER = 10
const ROW = 19
const GAP: Font = { size: SIZES.big, face: 'sansBold' }
const STYLES = {
  slow: { stroke: 'ink2', strokeWidth: 1.8, dash: '9 5' },
  median: { stroke: 'accent', strokeWidth: 2.8 },
  fast: { stroke: 'ink2', strokeWidth: 1.8, dash: '2 4' }
} as const satisfies Record<Pace, object>

type At = (value: number) => number

export function placeSpread(series: SpreadSeries, area: Area): Placed {
  const { axis, span, curves, gap } = series
  if (series.years.length === 0) return placeNoValues(area, series.language)
  const valueWidth = widest(
    curves.map(({ value }) => value),
    LABEL_BOLD
  )
  const nameWidth = widest(
    curves.map(({ name }) => name),
    LABEL
  )
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width - Math.ceil(valueWidth + nameWidth + 8 + AFTER + BRACKET + 8)
  const top = area.y + 10
  const bottom = top + Math.max(180, Math.min(260, Math.round(area.width * 0.32)))
  const xOf = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1]] : span, [left, right])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const grid = horizontalGrid(axis, yOf, left, right)
  const marks: Mark[] = [
    ...series.between.map(run => wash(run, xOf, yOf)),
    ...grid,
    ...curves.flatMap(({ runs, pace }) => runs.map(run => curveOf(run, xOf, yOf, STYLES[pace]))),
    ...curves.flatMap(({ published }) => (published === null ? [] : [diamond(right, yOf(published))])),
    ...placeEnds(series, right + 8, valueWidth, yOf),
    ...labelsUnder(series.years, xOf, bottom)
  ]
  if (gap === null) return { marks, bottom: bottom + UNDER }
  // The word of a unit runs on into the chart from the axis.
  const inside = Math.max(left, ...grid.map(mark => (mark.kind === 'text' ? textBox(mark).right : left)))
  const corner = placeGap(gap, inside + 14, top, xOf, series)
  if (corner.length > 0) return { marks: [...marks, ...corner], bottom: bottom + UNDER }
  const baseline = bottom + UNDER + LABEL_BOLD.size + 8
  return {
    marks: [...marks, text(area.x, baseline, gap.join(' '), { font: LABEL_BOLD, fill: 'ink' })],
    bottom: baseline + 4
  }
}

function wash(run: readonly { year: number; low: number; high: number }[], xOf: At, yOf: At): Mark {
  const shape = areaShape<(typeof run)[number]>()
    .x(({ year }) => xOf(year))
    .y0(({ low }) => yOf(low))
    .y1(({ high }) => yOf(high))
    .curve(curveMonotoneX)
    .digits(1)
  return path(shape([...run]) ?? '', { fill: 'panel' })
}

/** A bracket from slow to fast, then each value with its pace, pushed apart. */
function placeEnds({ curves }: SpreadSeries, x: number, valueWidth: number, yOf: At): Mark[] {
  const known = curves.flatMap(curve => (curve.end === null ? [] : [{ ...curve, y: yOf(curve.end) }]))
  const ends = known.filter(({ pace }) => pace !== 'median').map(({ y }) => y)
  const sorted = known.toSorted((a, b) => a.y - b.y)
  const centres = spread(sorted.map(({ y }) => ({ centre: y, height: ROW })))
  const style = { strokeWidth: 1.5 }
  const [high, low] = [Math.min(...ends), Math.max(...ends)]
  const bracket =
    ends.length === 2
      ? [
          line(x, high, x + BRACKET / 2, high, 'ink', style),
          line(x + BRACKET / 2, high, x + BRACKET / 2, low, 'ink', style),
          line(x, low, x + BRACKET / 2, low, 'ink', style)
        ]
      : []
  const valueX = x + BRACKET + 4
  return [
    ...bracket,
    ...sorted.flatMap(({ value, name, pace }, i) => {
      const y = centredBaseline(centres[i]!, LABEL)
      return [
        text(valueX, y, value, { font: LABEL_BOLD, fill: pace === 'median' ? 'accent' : 'ink' }),
        text(valueX + valueWidth + 8, y, name)
      ]
    })
  ]
}

/** In the corner that rising curves leave free; nothing where they do not: it then goes under the chart. */
function placeGap(
  [value, note]: readonly [string, string],
  x: number,
  top: number,
  xOf: At,
  { curves, axis }: SpreadSeries
): Mark[] {
  const width = Math.max(textWidth(value, GAP), textWidth(note, NOTE))
  const highest = curves.flatMap(({ runs }) => runs.flat()).filter(({ year }) => xOf(year) <= x + width + 8)
  const [low, high] = axis.domain
  const isFree = highest.every(point => (point.value - low) / (high - low) < 0.7)
  if (!isFree) return []
  return [
    text(x, top + 36, value, { font: GAP, fill: 'ink', halo: true }),
    text(x, top + 36 + 19, note, { font: NOTE, fill: 'ink2', halo: true })
  ]
}

/** Second step of an advance: both ranges on one axis, joined by the bracket of their difference. */
import { scaleLinear } from 'd3-scale'
import type { AdvanceRow, AdvanceSeries } from './advance-series.js'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { dot, LABEL_BOLD, line, type Mark, NOTE, rect, text } from './marks.js'
import { textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { rangeBands } from './value-range.js'
import { widest } from './wrap.js'

const BAND = 12
const RADIUS = 6.5
const RING = 1.5
/** From one result to the other, the bracket and its words between. */
const APART = 66
const WORDS = 22

export function placeAdvance({ rows, axis, gap, language }: AdvanceSeries, area: Area): Placed {
  const [base, ahead] = rows
  if (!base || !ahead) return placeNoValues(area, language)
  const labels = axis.ticks.map(({ label }) => label)
  const inset = Math.max(RADIUS + RING, widest(labels, NOTE) / 2)
  const xOf = scaleLinear(axis.domain, [area.x + inset, area.x + area.width - inset])
  const top = area.y + WORDS + BAND / 2
  const bottom = top + APART
  const end = bottom + BAND / 2 + WORDS + 8
  const within = (x: number, words: string) =>
    Math.max(area.x, Math.min(x, area.x + area.width - textWidth(words, LABEL_BOLD)))
  const label = (row: AdvanceRow, y: number): Mark =>
    text(within(xOf(row.range?.q05 ?? row.value), row.text), y, row.text, {
      font: LABEL_BOLD,
      fill: row.isAhead ? 'accent' : 'ink',
      halo: true
    })
  return {
    marks: [
      ...verticalGrid(axis, xOf, area.y, end),
      ...result(base, xOf, top),
      ...result(ahead, xOf, bottom),
      ...bracket([xOf(base.value), top], [xOf(ahead.value), bottom], gap, within),
      label(base, top - BAND / 2 - 7),
      label(ahead, bottom + BAND / 2 + LABEL_BOLD.size + 4)
    ],
    bottom: end + UNDER
  }
}

function result({ value, range, isAhead }: AdvanceRow, xOf: (value: number) => number, y: number): Mark[] {
  const x = xOf(value)
  const bands = !range
    ? []
    : isAhead
      ? rangeBands(range, xOf, y, BAND)
      : [
          rect(xOf(range.q05), y - BAND / 2, xOf(range.q95) - xOf(range.q05), BAND, 'peopleSoft'),
          rect(xOf(range.q25), y - BAND / 2, xOf(range.q75) - xOf(range.q25), BAND, 'people')
        ]
  return [
    ...bands,
    dot(x, y, 'paper', { radius: RADIUS + RING }),
    dot(x, y, isAhead ? 'accent' : 'ink', { radius: RADIUS })
  ]
}

/** Down from the first, across, down to the second; what it says stands above its middle. */
function bracket(
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  gap: string,
  within: (x: number, words: string) => number
): Mark[] {
  const middle = (y1 + y2) / 2 + 8
  const style = { strokeWidth: 1.4 }
  const half = textWidth(gap, LABEL_BOLD) / 2
  const wide = Math.abs(x2 - x1) >= 2 * half + 12
  const x = wide ? (x1 + x2) / 2 - half : Math.max(x1, x2) + 10
  return [
    line(x1, y1 + RADIUS + 3, x1, middle, 'ink', style),
    line(x1, middle, x2, middle, 'ink', style),
    line(x2, middle, x2, y2 - RADIUS - 3, 'ink', style),
    text(within(x, gap), wide ? middle - 7 : middle + 5, gap, { font: LABEL_BOLD, fill: 'ink', halo: true })
  ]
}

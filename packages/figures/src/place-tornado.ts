/** Second step of a tornado: bars around the reference. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeRows } from './rows.js'
import type { Token } from './tokens.js'
import type { TornadoRow, TornadoSeries } from './tornado-series.js'
import { wrap } from './wrap.js'

const BAR = 20
const GAP = 8
const ASIDE = 7

export function placeTornado(series: TornadoSeries, area: Area): Placed {
  const { axis, rows, baseline, sided } = series
  if (rows.length === 0) return { marks: [], bottom: area.y }
  const swatch = (fill: Token) => (x: number, y: number) => [rect(x, y - 6, 14, 12, fill)]
  const key = sided
    ? { marks: [], bottom: area.y + lineHeight(LABEL) }
    : placeKey(
        [
          { word: series.lowWord, width: 14, sample: swatch('peopleSoft') },
          { word: series.highWord, width: 14, sample: swatch('people') }
        ],
        area
      )
  const top = key.bottom + 8
  const placed = placeRows(
    rows.map(({ name }, i) => ({ name, lead: i === 0 })),
    { ...area, y: top + 4 },
    { bar: BAR, gap: GAP }
  )
  // The widest end label stands outside the longest bar; half a tick label stands beyond the scale.
  const room =
    Math.max(...rows.flatMap(row => [row.lowText, row.highText].map(end => textWidth(end, LABEL_BOLD)))) +
    ASIDE
  const half = textWidth(axis.ticks.at(-1)?.label ?? '', NOTE) / 2
  const left = placed.left + Math.max(half, roomBeside(series, room, 'left'))
  const right = area.x + area.width - Math.max(half, roomBeside(series, room, 'right'))
  const xOf = scaleLinear(axis.domain, [left, right])
  const bottom = placed.bottom + 6
  const reference = (from: number, to: number) =>
    line(xOf(baseline), from, xOf(baseline), to, 'ink', { strokeWidth: 1.4 })
  // The reference is under the names, which stand in its way on a phone, and over the bars.
  const marks: Mark[] = [
    ...key.marks,
    ...verticalGrid(axis, xOf, top, bottom),
    reference(top - (sided ? 18 : 0), bottom),
    ...placed.marks
  ]
  rows.forEach((row, i) => {
    const middle = placed.middles[i]!
    marks.push(...barsOf(row, middle, xOf, { baseline, lead: i === 0 && sided, labelled: i < 2 }))
    marks.push(reference(middle - BAR / 2, middle + BAR / 2))
  })
  if (sided) marks.push(...sideWords(series, xOf(baseline), top - 6, area))
  const rest = series.rest === '' ? [] : wrap(series.rest, NOTE, area.width)
  const restTop = bottom + UNDER + 8 + NOTE.size
  marks.push(...textLines(area.x, restTop, rest, { font: NOTE, fill: 'ink2' }))
  return {
    marks,
    bottom: rest.length === 0 ? bottom + UNDER : restTop + (rest.length - 1) * lineHeight(NOTE)
  }
}

/** How much of a label would stand beyond the scale, were the bar to end at the end of it. */
function roomBeside({ axis, rows }: TornadoSeries, room: number, side: 'left' | 'right'): number {
  const [low, high] = axis.domain
  const ends = rows.slice(0, 2).flatMap(row => [row.low, row.high])
  const free = side === 'left' ? Math.min(...ends) - low : high - Math.max(...ends)
  // A scale is some 300 px wide: what is free there is taken off.
  return Math.max(0, room - (free / (high - low)) * 220)
}

function barsOf(
  { low, high, lowText, highText }: TornadoRow,
  middle: number,
  xOf: (value: number) => number,
  { baseline, lead, labelled }: { baseline: number; lead: boolean; labelled: boolean }
): Mark[] {
  const bar = (value: number, fill: Token) =>
    rect(
      Math.min(xOf(value), xOf(baseline)),
      middle - BAR / 2,
      Math.abs(xOf(value) - xOf(baseline)),
      BAR,
      fill
    )
  // Where both values lie on one side, the shorter bar is drawn last, on the longer.
  const bars = [
    { value: low, fill: lead ? ('people' as const) : ('peopleSoft' as const) },
    { value: high, fill: lead ? ('ink' as const) : ('people' as const) }
  ].toSorted((a, b) => Math.abs(b.value - baseline) - Math.abs(a.value - baseline))
  const marks: Mark[] = bars.map(({ value, fill }) => bar(value, fill))
  if (!labelled) return marks
  const [leftEnd, rightEnd] =
    low <= high
      ? [
          { value: low, label: lowText },
          { value: high, label: highText }
        ]
      : [
          { value: high, label: highText },
          { value: low, label: lowText }
        ]
  const baselineY = centredBaseline(middle, LABEL_BOLD)
  const style = { font: LABEL_BOLD, fill: 'ink', halo: true } as const
  if (leftEnd.value < baseline)
    marks.push(text(xOf(leftEnd.value) - ASIDE, baselineY, leftEnd.label, { ...style, anchor: 'end' }))
  if (rightEnd.value > baseline)
    marks.push(text(xOf(rightEnd.value) + ASIDE, baselineY, rightEnd.label, style))
  return marks
}

/** « valeur basse | valeur haute » on the line of the reference, pushed inside where it stands near an edge. */
function sideWords(
  { lowWord, highWord }: TornadoSeries,
  x: number,
  y: number,
  { x: left, width }: Area
): Mark[] {
  const fits = x - 8 - textWidth(lowWord, LABEL) >= left && x + 8 + textWidth(highWord, LABEL) <= left + width
  if (!fits) return []
  return [text(x - 8, y, lowWord, { anchor: 'end' }), text(x + 8, y, highWord)]
}

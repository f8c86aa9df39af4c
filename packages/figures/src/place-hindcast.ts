/** Second step of a hindcast chart: announced and supported on one axis, then the parts of the difference as bars. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import type { HindcastSeries, HindcastSeriesRow } from './hindcast-series.js'
import { type KeyItem, placeKey } from './key.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  diamond,
  dot,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  rect,
  text,
  textLines
} from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeRows } from './rows.js'
import { widest, wrap } from './wrap.js'

const ROW = 22
const GAP = 13
const BAR = 10
/** Between the axis and the bars, and between two columns of bars. */
const BESIDE = 26
const APART = 14
/** Of the width at the right of names, what the axis takes. */
const AXIS = 0.46
const INSET = 8
const HEAD_LINES = 3

export function placeHindcast(series: HindcastSeries, area: Area): Placed {
  if (series.rows.length === 0) return placeNoValues(area, series.language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const under = { ...area, y: key.bottom + 14 }
  const placed = area.width < NARROW ? placeNarrow(series, under) : placeWide(series, under)
  return { marks: [...key.marks, ...placed.marks], bottom: placed.bottom }
}

function placeWide(series: HindcastSeries, area: Area): Placed {
  const { rows, axis, partDomain, words } = series
  const names = rows.map(({ label, isGroup }) => ({ name: label, lead: isGroup }))
  const probe = placeRows(names, area, { bar: ROW, gap: GAP })
  const right = area.x + area.width
  const middle = probe.left + (right - probe.left) * AXIS
  const column = (right - middle - BESIDE - 2 * APART) / 3
  const heads = words.parts.map(part => wrap(part, NOTE, column, HEAD_LINES))
  const headHeight = Math.max(...heads.map(lines => lines.length)) * lineHeight(NOTE)
  const top = area.y + lineHeight(NOTE) + headHeight + 4
  const placed = placeRows(names, { ...area, y: top + 8 }, { bar: ROW, gap: GAP })
  const xOf = scaleLinear(axis.domain, [placed.left + INSET, middle])
  const bottom = placed.bottom + 4
  const lefts = heads.map((_, i) => middle + BESIDE + i * (column + APART))
  const room = widest(
    rows.flatMap(({ parts }) => parts.map(part => part.text)),
    NOTE
  )
  const bars = lefts.map(left => scaleLinear(opened(partDomain), barEnds(partDomain, left, column, room)))
  const zeros = bars.map(barOf => line(barOf(0), top, barOf(0), bottom, 'line2'))
  return {
    marks: [
      ...verticalGrid(axis, xOf, top, bottom),
      text(lefts[0]!, area.y + NOTE.size, words.gap, { font: NOTE, fill: 'ink3' }),
      ...heads.flatMap((lines, i) =>
        textLines(lefts[i]!, area.y + lineHeight(NOTE) + NOTE.size, lines, { font: NOTE, fill: 'ink2' })
      ),
      ...zeros,
      ...placed.marks,
      ...rows.flatMap((row, r) => [
        ...trackMarks(row, xOf, placed.middles[r]!),
        ...row.parts.flatMap((part, i) => barMarks(part, bars[i]!, placed.middles[r]!))
      ])
    ],
    bottom: bottom + UNDER
  }
}

/** On a phone: the name, the axis, and the parts in words. */
function placeNarrow(series: HindcastSeries, area: Area): Placed {
  const { rows, axis, words } = series
  const xOf = scaleLinear(axis.domain, [area.x + INSET, area.x + area.width - 2 * INSET])
  const marks: Mark[] = []
  let y = area.y
  for (const row of rows) {
    const font = row.isGroup ? LABEL_BOLD : { ...LABEL_BOLD, face: 'sans' as const }
    const name = wrap(row.label, font, area.width, HEAD_LINES)
    const parts = row.parts.map(({ text: told }, i) => `${words.parts[i]} ${told}`)
    const lines = wrap(parts.join(', '), NOTE, area.width, HEAD_LINES)
    marks.push(
      ...textLines(area.x, y + font.size * 0.9, name, {
        font,
        fill: row.isGroup ? 'ink' : 'ink2',
        halo: true
      })
    )
    const middle = y + name.length * lineHeight(font) + ROW / 2
    marks.push(...trackMarks(row, xOf, middle))
    const first = middle + ROW / 2 + NOTE.size
    marks.push(...textLines(area.x, first, lines, { font: NOTE, fill: 'ink3', halo: true }))
    y = first + (lines.length - 1) * lineHeight(NOTE) + GAP
  }
  const grid = verticalGrid(axis, xOf, area.y - 4, y)
  return { marks: [...grid, ...marks], bottom: y + UNDER }
}

/** A domain that is a point has room for nothing. */
const opened = ([low, high]: readonly [number, number]): [number, number] => [
  low,
  high > low ? high : low + 1
]

/** Room for the words on the side where bars go. */
function barEnds(
  [low, high]: readonly [number, number],
  left: number,
  width: number,
  room: number
): [number, number] {
  const before = low < 0 ? room + 4 : 0
  const after = high > 0 ? room + 4 : 0
  const least = left + Math.min(before, width * 0.45)
  return [least, Math.max(least + 4, left + width - Math.min(after, width * 0.45))]
}

function trackMarks(
  { announced, supported, range }: HindcastSeriesRow,
  xOf: (value: number) => number,
  y: number
): Mark[] {
  return [
    ...(range ? [line(xOf(range.low), y, xOf(range.high), y, 'people', { strokeWidth: 3 })] : []),
    diamond(xOf(announced), y),
    dot(xOf(supported), y, 'paper', { radius: 6 }),
    dot(xOf(supported), y, 'ink', { radius: 4.5 })
  ]
}

function barMarks(
  { points, text: told }: HindcastSeriesRow['parts'][number],
  xOf: (points: number) => number,
  y: number
): Mark[] {
  if (!Number.isFinite(points)) return []
  const [zero, end] = [xOf(0), xOf(points)]
  const isLoss = points < 0
  return [
    rect(Math.min(zero, end), y - BAR / 2, Math.abs(end - zero), BAR, 'people'),
    text(isLoss ? end - 4 : end + 4, centredBaseline(y, NOTE), told, {
      font: NOTE,
      fill: 'ink2',
      anchor: isLoss ? 'end' : 'start',
      halo: true
    })
  ]
}

function keyOf({ words, rows }: HindcastSeries): KeyItem[] {
  return [
    { word: words.announced, width: 12, sample: (x, y) => [diamond(x + 6, y)] },
    { word: words.supported, width: 10, sample: (x, y) => [dot(x + 5, y, 'ink', { radius: 4.5 })] },
    ...(rows.some(({ range }) => range)
      ? [
          {
            word: words.range,
            width: 22,
            sample: (x: number, y: number) => [line(x, y, x + 22, y, 'people', { strokeWidth: 3 })]
          }
        ]
      : [])
  ]
}

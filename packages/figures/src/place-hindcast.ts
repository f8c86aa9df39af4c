/** Second step of a hindcast chart: announced and supported on one axis, then the parts of the difference as bars. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import type { HindcastSeries, HindcastSeriesRow } from './hindcast-series.js'
import { type KeyItem, placeKey } from './key.js'
import { diamond, dot, LABEL_BOLD, line, type Mark, NOTE, text, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { barColumns, barMarks } from './place-hindcast-bars.js'
import { placeRows } from './rows.js'
import { wrap } from './wrap.js'

const ROW = 22
const GAP = 13
/** Between the axis and the bars. */
const BESIDE = 26
/** Of the width at the right of names, what the axis takes at most, and what it leaves to the bars. */
const AXIS = 0.46
const BARS = 300
/** Below, the parts are told in words. */
const WIDE = 640
const INSET = 8
const HEAD_LINES = 3

export function placeHindcast(series: HindcastSeries, area: Area): Placed {
  if (series.rows.length === 0) return placeNoValues(area, series.language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const under = { ...area, y: key.bottom + 14 }
  const placed = area.width < WIDE ? placeNarrow(series, under) : placeWide(series, under)
  return { marks: [...key.marks, ...placed.marks], bottom: placed.bottom }
}

function placeWide(series: HindcastSeries, area: Area): Placed {
  const { rows, axis, words } = series
  const names = rows.map(({ label, isGroup }) => ({ name: label, lead: isGroup }))
  const probe = placeRows(names, area, { bar: ROW, gap: GAP })
  const right = area.x + area.width
  const middle = Math.min(probe.left + (right - probe.left) * AXIS, right - BESIDE - BARS)
  const columns = barColumns(rows, middle + BESIDE, right)
  const heads = words.parts.map((part, i) => wrap(part, NOTE, columns[i]!.width, HEAD_LINES))
  const headHeight = Math.max(...heads.map(lines => lines.length)) * lineHeight(NOTE)
  const top = area.y + lineHeight(NOTE) + headHeight + 4
  const placed = placeRows(names, { ...area, y: top + 8 }, { bar: ROW, gap: GAP })
  const xOf = scaleLinear(axis.domain, [placed.left + INSET, middle])
  const bottom = placed.bottom + 4
  const zeros = columns.map(({ zero }) => line(zero, top, zero, bottom, 'line2'))
  return {
    marks: [
      ...verticalGrid(axis, xOf, top, bottom),
      text(columns[0]!.left, area.y + NOTE.size, words.gap, { font: NOTE, fill: 'ink3' }),
      ...heads.flatMap((lines, i) =>
        textLines(columns[i]!.left, area.y + lineHeight(NOTE) + NOTE.size, lines, {
          font: NOTE,
          fill: 'ink2'
        })
      ),
      ...zeros,
      ...placed.marks,
      ...rows.flatMap((row, r) => [
        ...trackMarks(row, xOf, placed.middles[r]!),
        ...row.parts.flatMap((part, i) => barMarks(part, columns[i]!, placed.middles[r]!))
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

/** What the projection gives of a row and did not publish: red as what is computed, open as it is no result of today. */
const computedMark = (x: number, y: number): Mark => dot(x, y, 'accent', { radius: 5, hollow: true })

function trackMarks(
  { announced, isPublished, supported, range }: HindcastSeriesRow,
  xOf: (value: number) => number,
  y: number
): Mark[] {
  return [
    ...(range ? [line(xOf(range.low), y, xOf(range.high), y, 'people', { strokeWidth: 3 })] : []),
    isPublished ? diamond(xOf(announced), y) : computedMark(xOf(announced), y),
    dot(xOf(supported), y, 'paper', { radius: 6 }),
    dot(xOf(supported), y, 'ink', { radius: 4.5 })
  ]
}

function keyOf({ words, rows }: HindcastSeries): KeyItem[] {
  return [
    ...(rows.some(({ isPublished }) => isPublished)
      ? [{ word: words.announced, width: 12, sample: (x: number, y: number) => [diamond(x + 6, y)] }]
      : []),
    ...(rows.some(({ isPublished }) => !isPublished)
      ? [{ word: words.computed, width: 12, sample: (x: number, y: number) => [computedMark(x + 6, y)] }]
      : []),
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

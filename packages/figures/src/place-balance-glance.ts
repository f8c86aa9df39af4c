/** Second step of balances at a glance: a track a row, a hollow dot, a full one, the range of the full one. */
import { scaleLinear } from 'd3-scale'
import { labelsUnder, UNDER } from './axes.js'
import type { BalanceGlanceSeries, GlanceRow } from './balance-glance-series.js'
import type { Area, Placed } from './frame.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  dot,
  LABEL,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  rect,
  type TextMark,
  text
} from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeRows } from './rows.js'
import { widest } from './wrap.js'

const BAND = 10
const BAR = 18
const GAP = 12
const BETWEEN = 20
const ASIDE = 8

export function placeBalanceGlance(series: BalanceGlanceSeries, area: Area): Placed {
  const { rows, axis, years, sides, language } = series
  if (rows.length === 0) return placeNoValues(area, language)
  const narrow = area.width < NARROW
  const firstWidth = Math.ceil(widest([years[0], ...rows.map(({ firstText }) => firstText)], LABEL))
  const lastWidth = Math.ceil(widest([years[1], ...rows.map(({ lastText }) => lastText)], LABEL_BOLD))
  const numbers = firstWidth + lastWidth + BETWEEN
  const edge = area.x + area.width
  const right = narrow ? edge - ASIDE : edge - numbers - BETWEEN
  const head = area.y + NOTE.size
  // On a phone the numbers of a row stand above its track, each after its year.
  const figures = narrow ? lineHeight(LABEL) + 2 : 0
  const placed = placeRows(
    rows,
    { ...area, y: head + 14 },
    { bar: BAR + figures, gap: narrow ? 2 * GAP : GAP }
  )
  const left = placed.left + ASIDE
  const xOf = scaleLinear(axis.domain, [left, right])
  const bottom = placed.bottom + 10
  const top = head + 8
  const marks: Mark[] = [
    ...(narrow ? placed.middles.map(middle => middle + figures / 2) : [(top + bottom) / 2]).flatMap(middle =>
      axis.ticks.map(({ value }) => gridLine(xOf(value), middle, narrow ? BAR : bottom - top, value === 0))
    ),
    ...sideWords(sides, xOf(0), head, { left, right: narrow ? right : right + ASIDE }),
    ...(narrow
      ? []
      : [
          text(edge - lastWidth - BETWEEN, head, years[0], { font: NOTE, fill: 'ink3', anchor: 'end' }),
          text(edge, head, years[1], { font: NOTE, fill: 'ink3', anchor: 'end' })
        ]),
    ...placed.marks,
    ...labelsUnder(
      [...axis.ticks.filter(({ value }) => value === 0), ...axis.ticks.slice(-1), ...axis.ticks],
      xOf,
      bottom
    )
  ]
  rows.forEach((row, i) => {
    const middle = placed.middles[i]!
    marks.push(...trackOf(row, middle + figures / 2, xOf))
    const baseline = centredBaseline(middle - (narrow ? BAR / 2 : 0), LABEL)
    marks.push(
      ...(narrow ? valuesInLine(row, years, area.x, baseline) : valuesAside(row, edge, lastWidth, baseline))
    )
  })
  return { marks, bottom: bottom + UNDER }
}

const gridLine = (x: number, middle: number, height: number, isZero: boolean): Mark =>
  line(
    x,
    middle - height / 2,
    x,
    middle + height / 2,
    isZero ? 'line2' : 'line',
    isZero ? { strokeWidth: 1.4 } : {}
  )

const valuesAside = (row: GlanceRow, edge: number, lastWidth: number, y: number): Mark[] => [
  text(edge - lastWidth - BETWEEN, y, row.firstText, { fill: 'ink2', anchor: 'end' }),
  text(edge, y, row.lastText, { font: LABEL_BOLD, fill: 'accent', anchor: 'end' })
]

function valuesInLine(row: GlanceRow, years: readonly [string, string], x: number, y: number): Mark[] {
  const first = `${years[0]} ${row.firstText}`
  const second = x + textWidth(first, LABEL) + BETWEEN
  return [
    text(x, y, first, { fill: 'ink2', halo: true }),
    text(second, y, `${years[1]} ${row.lastText}`, { font: LABEL_BOLD, fill: 'accent', halo: true })
  ]
}

/** What either side of zero means, where there is room for it. */
function sideWords(
  { below, above }: BalanceGlanceSeries['sides'],
  zero: number,
  y: number,
  { left, right }: { left: number; right: number }
): TextMark[] {
  const style = { font: NOTE, fill: 'ink3' } as const
  const fitsLeft = zero - ASIDE - textWidth(below, NOTE) >= left - ASIDE
  const fitsRight = zero + ASIDE + textWidth(above, NOTE) <= right
  return [
    ...(fitsLeft ? [text(zero - ASIDE, y, below, { ...style, anchor: 'end' as const })] : []),
    ...(fitsRight ? [text(zero + ASIDE, y, above, style)] : [])
  ]
}

function trackOf({ first, last, range }: GlanceRow, y: number, xOf: (value: number) => number): Mark[] {
  const hasFirst = Number.isFinite(first)
  return [
    ...(range ? [rect(xOf(range.low), y - BAND / 2, xOf(range.high) - xOf(range.low), BAND, 'band90')] : []),
    ...(hasFirst
      ? [
          line(xOf(first), y, xOf(last), y, 'ink3', { strokeWidth: 1.6 }),
          dot(xOf(first), y, 'accent', { radius: 4.4, hollow: true })
        ]
      : []),
    dot(xOf(last), y, 'accent', { radius: 5 })
  ]
}

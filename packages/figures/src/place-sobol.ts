/** Second step of Sobol' bars: two bars an input, each with its interval. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { besideNames, placeRows } from './rows.js'
import type { SobolIndex } from './sobol-data.js'
import type { SobolSeries } from './sobol-series.js'
import type { Token } from './tokens.js'
import { wrap } from './wrap.js'

const BAR = 10
const BETWEEN = 6
const ROW = 2 * BAR + BETWEEN
const ASIDE = 10

export function placeSobol(series: SobolSeries, area: Area): Placed {
  const { axis, rows, words } = series
  if (rows.length === 0) return { marks: [], bottom: area.y }
  const swatch = (fill: Token) => (x: number, y: number) => [rect(x, y - 5, 10, 10, fill)]
  const names = rows.map(({ name }, i) => ({ name, lead: i === 0 }))
  const key = placeKey(
    [
      { word: words.first, width: 10, sample: swatch('ink'), font: LABEL_BOLD, fill: 'ink' },
      { word: words.total, width: 10, sample: swatch('peopleSoft'), font: LABEL_BOLD, fill: 'ink' },
      { word: words.interval, width: 28, sample: (x, y) => whisker(x, x + 28, y) }
    ],
    besideNames(names, area)
  )
  const top = key.bottom + 10
  const placed = placeRows(names, { ...area, y: top + 6 }, { bar: ROW, gap: area.width < NARROW ? 10 : 16 })
  const half = Math.ceil(textWidth(axis.ticks.at(-1)?.label ?? '', NOTE) / 2)
  const [low, high] = axis.domain
  const left = placed.left + (low < 0 ? 12 : 0)
  const right = rightEnd(series, left, area.x + area.width, half)
  const xOf = scaleLinear([low, high], [left, right])
  const bottom = placed.bottom + 8

  const marks: Mark[] = [...key.marks, ...verticalGrid(axis, xOf, top, bottom), ...placed.marks]
  rows.forEach(({ first, total, label }, i) => {
    const middle = placed.middles[i]!
    const [y1, y2] = [middle - (BAR + BETWEEN) / 2, middle + (BAR + BETWEEN) / 2]
    marks.push(...barOf(first, y1, 'ink', xOf), ...barOf(total, y2, 'peopleSoft', xOf))
    const end = Math.max(0, first.high, total.high, first.value, total.value)
    marks.push(
      text(xOf(end) + ASIDE, centredBaseline(middle, LABEL), label, {
        font: i === 0 ? LABEL_BOLD : LABEL,
        fill: i === 0 ? 'ink' : 'ink2',
        halo: true
      })
    )
  })
  const rest = series.rest === '' ? [] : wrap(series.rest, NOTE, area.width)
  const restTop = bottom + UNDER + 8 + NOTE.size
  marks.push(...textLines(area.x, restTop, rest, { font: NOTE, fill: 'ink2' }))
  return {
    marks,
    bottom: rest.length === 0 ? bottom + UNDER : restTop + (rest.length - 1) * lineHeight(NOTE)
  }
}

/** The right end of the scale that leaves every label beside its bars within `edge`. */
function rightEnd({ axis, rows }: SobolSeries, left: number, edge: number, half: number): number {
  const [low, high] = axis.domain
  const ends = rows.map(({ first, total, label }) => {
    const part = (Math.max(0, first.high, total.high, first.value, total.value) - low) / (high - low)
    const room = edge - left - ASIDE - textWidth(label, LABEL_BOLD)
    return part > 0 ? left + room / part : edge
  })
  return Math.min(edge - half, ...ends)
}

/** From zero to the estimate, nothing where it is negative; the interval as it is. */
function barOf(
  { value, low, high }: SobolIndex,
  y: number,
  fill: Token,
  xOf: (value: number) => number
): Mark[] {
  return [
    rect(xOf(0), y - BAR / 2, xOf(Math.max(0, value)) - xOf(0), BAR, fill),
    ...whisker(xOf(low), xOf(high), y)
  ]
}

/** An interval: paper behind it, so that it stays visible on a dark bar. */
const whisker = (from: number, to: number, y: number): Mark[] => [
  line(from, y, to, y, 'paper', { strokeWidth: 5 }),
  line(from, y, to, y, 'ink3', { strokeWidth: 1.8 }),
  line(from, y - 4, from, y + 4, 'ink3', { strokeWidth: 1.8 }),
  line(to, y - 4, to, y + 4, 'ink3', { strokeWidth: 1.8 })
]

/** Second step of bars by profession: one row each, its range across the end of its bar, its value after both. */
import { scaleLinear } from 'd3-scale'
import type { Area, Placed } from './frame.js'
import { centredBaseline, diamond, LABEL, LABEL_BOLD, line, type Mark, rect, text } from './marks.js'
import { placeNoValues } from './no-values.js'
import type { ProfessionBarsSeries, ProfessionRow } from './profession-bars-series.js'
import { placeRows } from './rows.js'
import { widest } from './wrap.js'

const BAR = 18
const GAP = 9
const AFTER = 9

export function placeProfessionBars({ rows, domain, language }: ProfessionBarsSeries, area: Area): Placed {
  if (rows.length === 0) return placeNoValues(area, language)
  const names = rows.map(({ label, isExtreme }) => ({ name: label, lead: isExtreme }))
  const placed = placeRows(names, area, { bar: BAR, gap: GAP })
  const room =
    Math.ceil(
      widest(
        rows.map(row => row.text),
        LABEL_BOLD
      )
    ) + AFTER
  const xOf = scaleLinear(domain, [placed.left, area.x + area.width - room])
  const marks = rows.flatMap((row, i) => placeRow(row, xOf, placed.middles[i]!))
  const zero = line(xOf(0), area.y - 3, xOf(0), placed.bottom + 3, 'line2')
  return { marks: [...placed.marks, ...marks, ...(domain[0] < 0 ? [zero] : [])], bottom: placed.bottom + 3 }
}

function placeRow(row: ProfessionRow, xOf: (value: number) => number, y: number): Mark[] {
  const { value, range, published, isExtreme } = row
  const [from, to] = [xOf(Math.min(0, value)), xOf(Math.max(0, value))]
  const reach = Math.max(to, range ? xOf(range.high) : to, published === null ? to : xOf(published) + 6)
  return [
    rect(from, y - BAR / 2, to - from, BAR, isExtreme ? 'ink' : 'peopleSoft'),
    ...(range ? whisker(xOf(range.low), xOf(range.high), y) : []),
    ...(published === null ? [] : [diamond(xOf(published), y)]),
    text(reach + AFTER, centredBaseline(y, LABEL), row.text, {
      font: isExtreme ? LABEL_BOLD : LABEL,
      fill: isExtreme ? 'ink' : 'ink2'
    })
  ]
}

/** Paper on both sides, so that it is seen on any bar. */
const whisker = (from: number, to: number, y: number): Mark[] => [
  line(from, y, to, y, 'paper', { strokeWidth: 4.5 }),
  line(from, y, to, y, 'people', { strokeWidth: 2 })
]

/** Second step of the terms of a balance: blocks of bars around zero, the value at the end of each. */
import { scaleLinear } from 'd3-scale'
import type { BalanceTermsSeries, TermRow } from './balance-terms-series.js'
import type { Area, Placed } from './frame.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { nameColumn, placeRows } from './rows.js'
import { widest, wrap } from './wrap.js'

const BAR = 16
const GAP = 8
const BLOCK = 22
const ASIDE = 6

export function placeBalanceTerms({ axis, blocks, language }: BalanceTermsSeries, area: Area): Placed {
  if (blocks.length === 0) return placeNoValues(area, language)
  const all = blocks.flatMap(({ rows }) => rows)
  const narrow = area.width < NARROW
  const column = nameColumn(all, area)
  // Values stand beyond the end of their bar, on either side of zero.
  const room = (rows: readonly TermRow[]) =>
    rows.length === 0
      ? 0
      : widest(
          rows.map(row => row.text),
          LABEL_BOLD
        ) + ASIDE
  const [low, high] = [
    room(all.filter(({ value }) => value < 0)),
    room(all.filter(({ value }) => value >= 0))
  ]
  const marks: Mark[] = []
  let y = area.y
  for (const { title, told, fill, rows } of blocks) {
    const head = headOf(title, told, { ...area, y })
    marks.push(...head.marks)
    const placed = placeRows(
      rows,
      { ...area, y: head.bottom + 8 },
      {
        bar: BAR,
        gap: narrow ? 2 * GAP : GAP,
        ...(narrow ? {} : { column })
      }
    )
    const [from, to] = axis.domain
    const xOf = scaleLinear(
      [Math.min(0, from), Math.max(0, to)],
      [placed.left + low, area.x + area.width - high]
    )
    marks.push(...placed.marks)
    rows.forEach((row, i) => {
      const middle = placed.middles[i]!
      const [a, b] = [xOf(0), xOf(row.value)]
      marks.push(rect(Math.min(a, b), middle - BAR / 2, Math.abs(b - a), BAR, fill))
      marks.push(
        text(row.value < 0 ? b - ASIDE : b + ASIDE, centredBaseline(middle, LABEL_BOLD), row.text, {
          font: LABEL_BOLD,
          fill: 'ink',
          anchor: row.value < 0 ? 'end' : 'start'
        })
      )
    })
    const zero = xOf(0)
    marks.push(
      ...(narrow
        ? placed.middles.map(middle => line(zero, middle - BAR / 2, zero, middle + BAR / 2, 'line2'))
        : [line(zero, head.bottom + 5, zero, placed.bottom, 'line2')])
    )
    y = placed.bottom + BLOCK
  }
  return { marks, bottom: y - BLOCK }
}

/** The name of a block and what it comes to, on one line or two. */
function headOf(title: string, told: string, { x, y, width }: Area): Placed {
  const baseline = y + LABEL_BOLD.size
  const first = text(x, baseline, title, { font: LABEL_BOLD, fill: 'ink' })
  const left = x + textWidth(title, LABEL_BOLD) + 10
  if (left + textWidth(told, NOTE) <= x + width)
    return {
      marks: [first, text(left, baseline, told, { font: NOTE, fill: 'ink3' })],
      bottom: baseline + 4
    }
  const lines = wrap(told, NOTE, width)
  return {
    marks: [first, ...textLines(x, baseline + lineHeight(NOTE), lines, { font: NOTE, fill: 'ink3' })],
    bottom: baseline + lines.length * lineHeight(NOTE) + 4
  }
}

/** Second step of a split: one bar, shares above it, names under it, lower where they would touch. */
import type { Area, Placed } from './frame.js'
import { LABEL, LABEL_BOLD, line, type Mark, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { SplitPart, SplitSeries } from './split-series.js'
import { spread } from './spread.js'
import { widest, wrapEvenly } from './wrap.js'

const BAR = 72
/** Paper between two parts. */
const SEAM = 1.5
const APART = 14

export function placeSplit({ parts, language }: SplitSeries, area: Area): Placed {
  if (parts.length === 0) return placeNoValues(area, language)
  const xOf = (share: number) => area.x + share * area.width
  const top = area.y + LABEL_BOLD.size + 10
  const bars = parts.map(({ from, to, fill }, i) => {
    const seam = i === parts.length - 1 ? 0 : SEAM
    return rect(xOf(from), top, xOf(to) - xOf(from) - seam, BAR, fill)
  })
  const names = placeNames(parts, xOf, area, top + BAR)
  return { marks: [...bars, ...placeShares(parts, xOf, area, top - 9), ...names.marks], bottom: names.bottom }
}

/** Each at the left of its part, pushed along where it would touch the one before; the smallest are left out where not all fit. */
function placeShares(
  parts: readonly SplitPart[],
  xOf: (share: number) => number,
  area: Area,
  y: number
): Mark[] {
  const takes = ({ text: words }: SplitPart) => textWidth(words, LABEL_BOLD) + APART
  let room = area.width + APART
  const kept = new Set(
    parts
      .toSorted((a, b) => b.to - b.from - (a.to - a.from))
      .filter(part => {
        room -= takes(part)
        return room >= 0
      })
  )
  const drawn = parts.filter(part => kept.has(part))
  const blocks = drawn.map(part => ({ centre: xOf(part.from) + takes(part) / 2, height: takes(part) }))
  const centres = spread(blocks, area.x, area.x + area.width + APART)
  return drawn.map(({ text: words }, i) =>
    text(centres[i]! - blocks[i]!.height / 2, y, words, { font: LABEL_BOLD, fill: 'ink' })
  )
}

/** From the right: each in the first line of names where there is room, with a leader where that is not the first. */
function placeNames(
  parts: readonly SplitPart[],
  xOf: (share: number) => number,
  area: Area,
  y: number
): Placed {
  const blocks = parts.map(({ label, from, to }) => {
    const longest = widest(label.split(' '), LABEL)
    const room = Math.min(area.width, Math.max(longest, (to - from) * area.width - APART))
    const lines = wrapEvenly(label, LABEL, room)
    const width = widest(lines, LABEL)
    const left = Math.max(area.x, Math.min(xOf(from), area.x + area.width - width))
    return { lines, left, right: left + width, x: Math.min(xOf(from), left + width) }
  })
  const rows: (typeof blocks)[] = []
  for (const block of blocks.toReversed()) {
    const row = rows.find(others => others.every(other => block.right + APART <= other.left))
    if (row) row.push(block)
    else rows.push([block])
  }
  const marks: Mark[] = []
  let top = y + 8
  rows.forEach((row, i) => {
    for (const { lines, left, x } of row) {
      if (i > 0) marks.unshift(line(x + 0.5, y + 4, x + 0.5, top, 'line2'))
      marks.push(...textLines(left, top + LABEL.size * 0.95, lines, { halo: true }))
    }
    top += Math.max(...row.map(({ lines }) => lines.length)) * lineHeight(LABEL) + 4
  })
  return { marks, bottom: top }
}

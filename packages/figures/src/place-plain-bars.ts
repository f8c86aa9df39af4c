/** Second step of plain bars: each under its label, on a track that is the whole. */
import type { Area, Placed } from './frame.js'
import { centredBaseline, LABEL, LABEL_BOLD, type Mark, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { PlainBarsSeries } from './plain-bars-series.js'
import { wrap } from './wrap.js'

const BAR = 28
const GAP = 18
const AFTER = 8
const MOST_WIDE = 900

export function placePlainBars({ rows, whole, language }: PlainBarsSeries, area: Area): Placed {
  if (rows.length === 0) return placeNoValues(area, language)
  const width = Math.min(area.width, MOST_WIDE)
  const marks: Mark[] = []
  let y = area.y
  for (const { label, value, text: words } of rows) {
    const lines = wrap(label, LABEL, width)
    marks.push(...textLines(area.x, y + LABEL.size * 0.9, lines))
    y += lines.length * lineHeight(LABEL) + 3
    const wide = (Math.max(0, value) / whole) * width
    const inside = wide + AFTER + textWidth(words, LABEL_BOLD) > width
    marks.push(
      rect(area.x, y, width, BAR, 'panel'),
      rect(area.x, y, wide, BAR, 'ink'),
      text(area.x + wide + (inside ? -AFTER : AFTER), centredBaseline(y + BAR / 2, LABEL_BOLD), words, {
        font: LABEL_BOLD,
        fill: inside ? 'paper' : 'ink',
        anchor: inside ? 'end' : 'start'
      })
    )
    y += BAR + GAP
  }
  return { marks, bottom: y - GAP }
}

/** Second step of squares: rows of them, the kinds one after the other, under them all in one line and a key. */
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { LABEL_BOLD, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { SquaresSeries } from './squares-series.js'
import { wrap } from './wrap.js'

const SIDE = 26
const GAP = 6
const SAMPLE = 12

export function placeSquares({ groups, whole, scale, language }: SquaresSeries, area: Area): Placed {
  const fills = groups.flatMap(({ squares, fill }) => Array.from({ length: squares }, () => fill))
  if (fills.length === 0) return placeNoValues(area, language)
  const columns = Math.max(1, Math.floor((area.width + GAP) / (SIDE + GAP)))
  const squares: Mark[] = fills.map((fill, i) =>
    rect(
      area.x + (i % columns) * (SIDE + GAP),
      area.y + Math.floor(i / columns) * (SIDE + GAP),
      SIDE,
      SIDE,
      fill
    )
  )
  const bottom = area.y + Math.ceil(fills.length / columns) * (SIDE + GAP) - GAP
  const said = whole === '' ? [] : wrap(whole, LABEL_BOLD, area.width)
  const saidBottom = bottom + said.length * lineHeight(LABEL_BOLD) + (said.length > 0 ? 10 : 0)
  const key = placeKey(
    groups.map(({ word, fill }) => ({
      word: wrap(word, LABEL_BOLD, area.width - SAMPLE - 8, 1)[0]!,
      font: LABEL_BOLD,
      fill: 'ink',
      width: SAMPLE,
      sample: (x, y) => [rect(x, y - SAMPLE / 2, SAMPLE, SAMPLE, fill)]
    })),
    { ...area, y: saidBottom + 16 }
  )
  const baseline = key.bottom + NOTE.size + 7
  return {
    marks: [
      ...squares,
      ...textLines(area.x, bottom + 12 + LABEL_BOLD.size, said, { font: LABEL_BOLD, fill: 'ink' }),
      ...key.marks,
      text(area.x, baseline, scale, { font: NOTE, fill: 'ink3' })
    ],
    bottom: baseline + 4
  }
}

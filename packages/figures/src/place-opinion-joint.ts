/** Second step of a chart of joint opinions: a bar a proposal, parts in one order, their shares on them. */
import { scaleLinear } from 'd3-scale'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, path, rect, text } from './marks.js'
import { textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { OpinionJointSeries, PlacedPart } from './opinion-joint-series.js'
import { placeRows } from './rows.js'
import type { Token } from './tokens.js'
import { widest } from './wrap.js'

const BAR = 24
const GAP = 9
const NARROW_GAP = 14
const SEAM = 1
const INSET = 8
const SAMPLE = 16
const BESIDE = 12

const FILLS = {
  both: ['ink', 'paper'],
  'useful-only': ['ink3', 'paper'],
  'realistic-only': ['peopleSoft', 'ink'],
  neither: ['paper', 'ink2'],
  hidden: ['paper', 'ink3']
} as const satisfies Record<PlacedPart['part'], readonly [fill: Token, onFill: Token]>

export function placeOpinionJoint({ rows, key, language }: OpinionJointSeries, area: Area): Placed {
  if (rows.length === 0) return placeNoValues(area, language)
  const heads = placeKey(
    key.map(({ part, word }) => ({
      word,
      width: SAMPLE,
      sample: (x, y) => partMarks(part, x, x + SAMPLE, y - 6, 12)
    })),
    { ...area, y: area.y + 4 }
  )
  const sizes = rows.map(({ size }) => `n = ${size}`)
  const column = Math.ceil(widest(sizes, LABEL))
  const narrow = area.width < NARROW
  const placed = placeRows(
    rows.map(({ label }) => ({ name: label })),
    { ...area, y: heads.bottom + 14 },
    { bar: BAR, gap: narrow ? NARROW_GAP : GAP }
  )
  const right = area.x + area.width - column - BESIDE
  const xOf = scaleLinear([0, 1], [placed.left, right])
  const bars = rows.flatMap(({ parts }, i) => {
    const middle = placed.middles[i]!
    return [
      ...parts.flatMap(part => placePart(part, xOf, middle)),
      text(area.x + area.width, centredBaseline(middle, LABEL), sizes[i]!, { fill: 'ink3', anchor: 'end' })
    ]
  })
  return { marks: [...heads.marks, ...placed.marks, ...bars], bottom: placed.bottom }
}

function placePart(
  { part, from, to, text: words }: PlacedPart,
  xOf: (share: number) => number,
  y: number
): Mark[] {
  const [left, right] = [xOf(from), xOf(to) - (to === 1 ? 0 : SEAM)]
  if (right - left < 0.5) return []
  const fits = textWidth(words, LABEL_BOLD) + 2 * INSET <= right - left
  return [
    ...partMarks(part, left, right, y - BAR / 2, BAR),
    ...(fits
      ? [
          text(left + INSET, centredBaseline(y, LABEL_BOLD), words, {
            font: LABEL_BOLD,
            fill: FILLS[part][1]
          })
        ]
      : [])
  ]
}

/** Filled; an outline where nobody said either; a dashed one where it is hidden. */
function partMarks(
  part: PlacedPart['part'],
  left: number,
  right: number,
  top: number,
  height: number
): Mark[] {
  const [fill] = FILLS[part]
  if (part !== 'neither' && part !== 'hidden') return [rect(left, top, right - left, height, fill)]
  const [l, r, t, b] = [left + 0.5, Math.max(left + 1, right - 0.5), top + 0.5, top + height - 0.5]
  const box = `M${[
    [l, t],
    [r, t],
    [r, b],
    [l, b]
  ]
    .map(([x, y]) => `${x!.toFixed(1)},${y!.toFixed(1)}`)
    .join('L')}Z`
  return part === 'hidden'
    ? [path(box, { stroke: 'ink3', dash: '3 3' }), line(l, b, r, t, 'line')]
    : [path(box, { fill, stroke: 'line2' })]
}

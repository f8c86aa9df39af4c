/** Second step of a chart of opinions: a row a proposal or a group, the two questions one under the other, told by shape. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { NARROW } from './look.js'
import { centredBaseline, dot, LABEL, LABEL_BOLD, line, type Mark, rect, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { OpinionLine, OpinionMark, OpinionSeries } from './opinion-series.js'
import { widest, wrap, wrapEvenly } from './wrap.js'

/** Names, and shares in words, take at most these shares of the width. */
const NAMES = 0.38
const WORDS = 0.3
const NARROW_WORDS = 0.46
const BESIDE = 14
const GAP = 12
const CAP = 4
const RADIUS = 5
const MOST_LINES = 3
const SAMPLE = 34

type Scale = (value: number) => number

interface Columns {
  narrow: boolean
  /** Width of names, 0 where they are above. */
  names: number
  /** Left end of words. */
  wordsAt: number
  words: number
}

export function placeOpinion(series: OpinionSeries, area: Area): Placed {
  const { lines, axis, language } = series
  if (lines.length === 0) return placeNoValues(area, language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const columns = columnsOf(series, area)
  const left = area.x + (columns.narrow ? RADIUS : columns.names + BESIDE)
  const xOf = scaleLinear(axis.domain, [left, columns.wordsAt - BESIDE])
  const top = key.bottom + 12
  let y = top + 4
  const marks: Mark[] = []
  for (const one of lines) {
    const placed = placeLine(one, xOf, { ...area, y }, columns)
    marks.push(...placed.marks)
    y = placed.bottom + GAP
  }
  const bottom = y - GAP + 6
  return {
    marks: [
      ...key.marks,
      ...verticalGrid(axis, xOf, top, bottom),
      line(xOf(0.5), top, xOf(0.5), bottom, 'line2'),
      ...marks
    ],
    bottom: bottom + UNDER
  }
}

function columnsOf({ lines }: OpinionSeries, { x, width }: Area): Columns {
  const narrow = width < NARROW
  const rows = lines.filter(one => one.kind === 'row')
  const names = Math.ceil(
    Math.min(
      width * NAMES,
      widest(
        rows.map(({ label }) => label),
        LABEL
      )
    )
  )
  const told = widest(
    rows.flatMap(row => row.marks.map(({ words }) => words)),
    LABEL
  )
  const words = Math.ceil(Math.min(width * (narrow ? NARROW_WORDS : WORDS), told))
  return { narrow, names: narrow ? 0 : names, wordsAt: x + width - words, words }
}

function placeLine(one: OpinionLine, xOf: Scale, area: Area, columns: Columns): Placed {
  if (one.kind === 'group') {
    const label = wrap(one.label, LABEL_BOLD, area.width, MOST_LINES)
    const first = area.y + 6 + LABEL_BOLD.size * 0.9
    return {
      marks: textLines(area.x, first, label, { font: LABEL_BOLD, fill: 'ink', halo: true }),
      bottom: first + (label.length - 1) * lineHeight(LABEL_BOLD)
    }
  }
  const step = lineHeight(LABEL)
  const told = one.marks.map(mark => wrap(mark.words, LABEL, columns.words, 2))
  const high = told.reduce((sum, words) => sum + words.length * step, 0)
  const room = columns.narrow ? area.width : columns.names
  const even = wrapEvenly(one.label, LABEL, room)
  const label = even.length <= MOST_LINES ? even : wrap(one.label, LABEL, room, MOST_LINES)
  const above = columns.narrow ? label.length * step + 4 : 0
  const height = columns.narrow ? high : Math.max(high, label.length * step)
  const name = columns.narrow
    ? textLines(area.x, area.y + LABEL.size * 0.9, label, { fill: 'ink', halo: true })
    : textLines(area.x, centredBaseline(area.y + height / 2, LABEL, label.length), label, { fill: 'ink' })
  let y = area.y + above + (height - high) / 2
  const marks = one.marks.flatMap((mark, i) => {
    const words = told[i]!
    const middle = y + (words.length * step) / 2
    y += words.length * step
    return [
      ...shareMarks(mark, xOf, middle),
      ...textLines(columns.wordsAt, centredBaseline(middle, LABEL, words.length), words, {
        fill: mark.value === null ? 'ink3' : 'ink2'
      })
    ]
  })
  return { marks: [...name, ...marks], bottom: area.y + above + height }
}

/** An interval with its ends and its point; dashed and without a point where the share is hidden. */
function shareMarks({ question, value, span }: OpinionMark, xOf: Scale, y: number): Mark[] {
  if (span === null) return []
  const [low, high] = [xOf(span[0]), xOf(span[1])]
  if (value === null) return [hiddenLine(low, Math.max(high, low + 2), y)]
  return [
    line(low, y, high, y, 'ink', { strokeWidth: 1.5 }),
    ...[low, high].map(end => line(end, y - CAP, end, y + CAP, 'ink')),
    pointAt(question, xOf(value), y)
  ]
}

const hiddenLine = (from: number, to: number, y: number): Mark =>
  line(from, y, to, y, 'ink3', { strokeWidth: 2, dash: '3 4' })

const pointAt = (question: OpinionMark['question'], x: number, y: number): Mark =>
  question === 'useful'
    ? dot(x, y, 'ink', { radius: RADIUS })
    : rect(x - RADIUS + 0.5, y - RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1, 'ink3')

function keyOf({ words, hasHidden }: OpinionSeries): KeyItem[] {
  const points = (['useful', 'realistic'] as const).map(question => ({
    word: words[question],
    width: 2 * RADIUS,
    sample: (x: number, y: number) => [pointAt(question, x + RADIUS, y)]
  }))
  const hidden = {
    word: words.hidden,
    width: SAMPLE,
    sample: (x: number, y: number) => [hiddenLine(x, x + SAMPLE, y)]
  }
  return hasHidden ? [...points, hidden] : points
}

/** Second step of a forest plot: a row an effect, on one axis whose zero parts losses from gains. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { ForestRow, ForestSeries } from './forest-series.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
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
  text,
  textLines
} from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { widest, wrap } from './wrap.js'

/** Names, and effects in words, take at most this share of the width. */
const NAMES = 0.3
const WORDS = 0.28
const BESIDE = 14
const BAR = 16
const GAP = 10
const BAND = 11
const RADIUS = 5
const CAP = 4
const MOST_LINES = 4

type Scale = (value: number) => number

export function placeForest(series: ForestSeries, area: Area): Placed {
  const { rows, axis, language } = series
  if (rows.length === 0) return placeNoValues(area, language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const narrow = area.width < NARROW
  const effects = rows.filter(row => row.kind !== 'group')
  const columnOf = (texts: string[], most: number) =>
    narrow ? area.width : Math.ceil(Math.min(area.width * most, widest(texts, LABEL)))
  const names = columnOf(
    effects.map(({ label }) => label),
    NAMES
  )
  const words = columnOf(
    effects.map(row => row.words),
    WORDS
  )
  const left = narrow ? area.x + RADIUS : area.x + names + BESIDE
  const right = narrow ? area.x + area.width - 2 * BESIDE : area.x + area.width - words - 2 * BESIDE
  const xOf = scaleLinear(axis.domain, [left, right])
  const top = key.bottom + 14
  const heads = headsOf(series, xOf, left, right, top + NOTE.size)
  let y = top + lineHeight(NOTE) + 6
  const marks: Mark[] = []
  for (const row of rows) {
    const placed = narrow
      ? placeNarrow(row, xOf, { x: area.x, y, width: area.width })
      : placeWide(row, xOf, { x: area.x, y, width: area.width }, names, words)
    marks.push(...placed.marks)
    y = placed.bottom + GAP
  }
  const bottom = y - GAP + 4
  const grid = verticalGrid(axis, xOf, top + lineHeight(NOTE), bottom)
  return {
    marks: [...key.marks, ...grid, zero(xOf, top + lineHeight(NOTE), bottom), ...heads, ...marks],
    bottom: bottom + UNDER
  }
}

const zero = (xOf: Scale, top: number, bottom: number): Mark =>
  line(xOf(0), top, xOf(0), bottom, 'line2', { strokeWidth: 1.5 })

/** What is on each side of zero, where there is room to say it. */
function headsOf({ words }: ForestSeries, xOf: Scale, left: number, right: number, y: number): Mark[] {
  const style = { font: NOTE, fill: 'ink3' } as const
  const at = xOf(0)
  const [lost, gained] = [textWidth(words.lost, NOTE), textWidth(words.gained, NOTE)]
  return [
    ...(at - 8 - lost >= left - RADIUS ? [text(at - 8, y, words.lost, { ...style, anchor: 'end' })] : []),
    ...(at + 8 + gained <= right + 2 * BESIDE ? [text(at + 8, y, words.gained, style)] : [])
  ]
}

function placeWide(row: ForestRow, xOf: Scale, area: Area, names: number, words: number): Placed {
  const font = row.kind === 'group' ? LABEL_BOLD : LABEL
  const label = wrap(row.label, font, row.kind === 'group' ? area.width : names, MOST_LINES)
  if (row.kind === 'group') return placeGroup(label, area)
  const effect = wrap(row.words, LABEL, words, MOST_LINES)
  const height = Math.max(BAR, label.length * lineHeight(LABEL), effect.length * lineHeight(LABEL))
  const middle = area.y + height / 2
  const of = (lines: string[]) => centredBaseline(middle, LABEL, lines.length)
  return {
    marks: [
      ...textLines(area.x, of(label), label, { fill: 'ink2' }),
      ...effectMarks(row, xOf, middle),
      ...textLines(area.x + area.width - words, of(effect), effect, { fill: 'ink' })
    ],
    bottom: area.y + height
  }
}

/** Name and effect above, each over the whole width. */
function placeNarrow(row: ForestRow, xOf: Scale, area: Area): Placed {
  const lines = (words: string) =>
    wrap(words, row.kind === 'group' ? LABEL_BOLD : LABEL, area.width, MOST_LINES)
  const label = lines(row.label)
  if (row.kind === 'group') return placeGroup(label, area)
  const effect = lines(row.words)
  const step = lineHeight(LABEL)
  const first = area.y + LABEL.size * 0.9
  const middle = area.y + (label.length + effect.length) * step + BAR / 2 + 2
  return {
    marks: [
      ...textLines(area.x, first, label, { fill: 'ink2', halo: true }),
      ...textLines(area.x, first + label.length * step, effect, { fill: 'ink', halo: true }),
      ...effectMarks(row, xOf, middle)
    ],
    bottom: middle + BAR / 2 + 2
  }
}

function placeGroup(label: string[], { x, y }: Area): Placed {
  const first = y + 6 + LABEL_BOLD.size * 0.9
  return {
    marks: textLines(x, first, label, { font: LABEL_BOLD, fill: 'ink', halo: true }),
    bottom: first + (label.length - 1) * lineHeight(LABEL_BOLD) + 4
  }
}

type EffectRow = Exclude<ForestRow, { kind: 'group' }>

function effectMarks({ span, points, mark, isInterval }: EffectRow, xOf: Scale, y: number): Mark[] {
  if (mark === 'held') {
    const [low, high] = span!
    const width = Math.max(2, xOf(high) - xOf(low))
    return [
      rect(xOf(low), y - BAND / 2, width, BAND, 'band50'),
      dot(xOf(points[0]!), y, 'paper', { radius: 5 }),
      dot(xOf(points[0]!), y, 'accent')
    ]
  }
  const stroke = mark === 'unmeasured' ? 'ink3' : 'ink'
  const spans =
    span === null
      ? []
      : [
          line(xOf(span[0]), y, xOf(span[1]), y, stroke, {
            strokeWidth: 1.5,
            ...(isInterval ? {} : { dash: '3 3' })
          }),
          ...(isInterval ? span.map(end => line(xOf(end), y - CAP, xOf(end), y + CAP, stroke)) : [])
        ]
  return [...spans, ...points.map(value => pointAt(mark, xOf(value), y))]
}

const pointAt = (mark: EffectRow['mark'], x: number, y: number): Mark =>
  mark === 'unmeasured'
    ? line(x, y - 7, x, y + 7, 'ink3', { strokeWidth: 3 })
    : dot(x, y, 'ink', { radius: RADIUS, hollow: mark === 'task' })

/** Of the marks that are there. */
function keyOf({ rows, words }: ForestSeries): KeyItem[] {
  const present = new Set(rows.map(row => (row.kind === 'group' ? null : row.mark)))
  const points = (['whole', 'task', 'unmeasured'] as const).map(mark => ({
    mark,
    word: words[mark],
    width: 2 * RADIUS,
    sample: (x: number, y: number) => [pointAt(mark, x + RADIUS, y)]
  }))
  const held = {
    mark: 'held' as const,
    word: words.held,
    width: 26,
    sample: (x: number, y: number) => [rect(x, y - BAND / 2, 26, BAND, 'band50'), dot(x + 13, y, 'accent')]
  }
  return [...points, held].filter(({ mark }) => present.has(mark)).map(({ mark: _, ...item }) => item)
}

/** Second step of a balance: need and capacity above, their difference with its range below, over the same years. */
import { scaleLinear } from 'd3-scale'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import type { BalanceSeries, LevelKind } from './balance-series.js'
import { curveOf, samplesOf } from './curve.js'
import type { Area, Placed } from './frame.js'
import {
  centredBaseline,
  dot,
  LABEL,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  type PathMark,
  text,
  textBox,
  textLines
} from './marks.js'
import { type Font, lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { bandsOf } from './place-fan.js'
import { placePointLabels } from './place-point-labels.js'
import type { YearValue } from './runs.js'
import { spread } from './spread.js'
import { SIZES, type Token } from './tokens.js'
import { widest, wrap } from './wrap.js'

const END_GAP = 12
/** Names at the right end take at most this share of the width. */
const ENDS = 0.24
const BETWEEN = 44
/** Between labels of points, in px: numbers that touch read as one. */
const APART = 8
const VALUE: Font = { size: SIZES.body, face: 'sansBold' }

type At = (value: number) => number

const STROKES: Readonly<Record<LevelKind, Omit<PathMark, 'kind' | 'd'>>> = {
  capacity: { stroke: 'accent', strokeWidth: 3 },
  need: { stroke: 'ink', strokeWidth: 2.4 },
  inPost: { stroke: 'ink3', strokeWidth: 1.6, dash: '2 4' }
}
const FILLS: Readonly<Record<LevelKind, Token>> = { capacity: 'accent', need: 'ink', inPost: 'ink3' }

export function placeBalance(series: BalanceSeries, area: Area): Placed {
  const { levels, levelAxis, gap, span, focus, language } = series
  if (levels.length === 0) return placeNoValues(area, language)
  const fontOf = (kind: LevelKind): Font => (kind === 'inPost' ? LABEL : LABEL_BOLD)
  const names = levels.map(({ kind, word }) => wrap(word, fontOf(kind), ENDS * area.width, 3))
  const room = Math.max(...names.map((lines, i) => widest(lines, fontOf(levels[i]!.kind))))
  const left = area.x + Math.max(axisGutter(levelAxis), axisGutter(gap.axis))
  const right = area.x + area.width - Math.ceil(room) - END_GAP
  const top = area.y + 10
  const middle = top + Math.max(170, Math.min(230, Math.round(area.width * 0.26)))
  const below = middle + BETWEEN
  const bottom = below + Math.max(120, Math.min(150, Math.round(area.width * 0.17)))
  const xOf = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span, [left, right])
  const yOf = scaleLinear(levelAxis.domain, [middle, top])
  const gapOf = scaleLinear(gap.axis.domain, [bottom, below])

  const grids = [horizontalGrid(levelAxis, yOf, left, right), horizontalGrid(gap.axis, gapOf, left, right)]
  const lines = grids.flat().filter(({ kind }) => kind === 'line')
  const words = grids.flat().filter(({ kind }) => kind === 'text')
  const marks: Mark[] = [
    ...lines,
    ...gap.bands.flatMap(run =>
      bandsOf(
        run.map(year => ({ ...year, q50: year.q25 })),
        xOf,
        gapOf
      )
    ),
    ...words,
    ...(focus === null
      ? []
      : [
          line(xOf(focus), top - 4, xOf(focus), middle, 'ink', { strokeWidth: 1.3 }),
          line(xOf(focus), below, xOf(focus), bottom, 'ink', { strokeWidth: 1.3 })
        ]),
    ...levels.flatMap(({ kind, runs }) => runs.map(run => curve(run, xOf, yOf, STROKES[kind]))),
    ...gap.runs.map(run => curve(run, xOf, gapOf, STROKES.capacity)),
    text(left, below - 16, gap.title, { font: LABEL_BOLD, fill: 'ink', halo: true }),
    ...labelsUnder(series.years, xOf, bottom).map(mark =>
      mark.kind === 'text' && mark.text === String(focus)
        ? { ...mark, font: { ...NOTE, face: 'sansBold' as const }, fill: 'ink' as const }
        : mark
    )
  ]
  const points = gap.points.map(({ year, value, label, isFocus }) => ({
    x: xOf(year),
    y: gapOf(value),
    label,
    fill: 'accent' as const,
    ...(isFocus ? { font: VALUE } : {})
  }))
  for (const { x, y } of points) marks.push(dot(x, y, 'paper', { radius: 6 }), dot(x, y, 'accent'))
  marks.push(
    ...placePointLabels(
      points,
      [
        ...samplesOf(gap.runs, xOf, gapOf),
        ...(focus === null
          ? []
          : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(i => ({
              x: xOf(focus),
              y: below + (i / 9) * (bottom - below)
            })))
      ],
      { left: left + 2, right: area.x + area.width, top: below - 8, bottom: bottom - 2 },
      words.flatMap(mark => (mark.kind === 'text' ? [textBox(mark)] : [])),
      APART
    ),
    ...ends(series, names, fontOf, right + END_GAP, yOf, { top: top - 8, bottom: middle + 8 })
  )
  return { marks, bottom: bottom + UNDER }
}

const curve = (run: readonly YearValue[], xOf: At, yOf: At, style: Omit<PathMark, 'kind' | 'd'>): Mark =>
  run.length === 1
    ? dot(xOf(run[0]!.year), yOf(run[0]!.value), style.stroke!)
    : curveOf(run, xOf, yOf, { ...style, straight: true })

/** The name of each curve beside its end, pushed apart. */
function ends(
  { levels }: BalanceSeries,
  names: readonly (readonly string[])[],
  fontOf: (kind: LevelKind) => Font,
  x: number,
  yOf: At,
  room: { top: number; bottom: number }
): Mark[] {
  const sorted = levels
    .map((level, i) => ({ ...level, lines: names[i]! }))
    .sort((a, b) => b.end.value - a.end.value)
  const centres = spread(
    sorted.map(({ kind, end, lines }) => ({
      centre: yOf(end.value),
      height: lines.length * lineHeight(fontOf(kind))
    })),
    room.top,
    room.bottom
  )
  return sorted.flatMap(({ kind, lines }, i) =>
    textLines(x, centredBaseline(centres[i]!, fontOf(kind), lines.length), lines, {
      font: fontOf(kind),
      fill: FILLS[kind]
    })
  )
}

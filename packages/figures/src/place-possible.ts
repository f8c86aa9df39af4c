/** Second step of the possible against the used: curves with their labels at the right end, under them on a phone. */
import { scaleLinear } from 'd3-scale'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import { curveOf, samplesOf } from './curve.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { NARROW } from './look.js'
import { diamond, dot, LABEL_BOLD, line, type Mark, NOTE, rect, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { bandsOf } from './place-fan.js'
import { placePointLabels } from './place-point-labels.js'
import type { PossibleSeries } from './possible-series.js'
import { spread } from './spread.js'
import { wrap } from './wrap.js'

const END_GAP = 14
const END_WIDTH = 0.2
const ABOVE = 12
const STROKES = {
  potential: { stroke: 'ink', strokeWidth: 2, dash: '5 4', straight: true },
  effective: { stroke: 'accent', strokeWidth: 2.8 }
} as const

export function placePossible(series: PossibleSeries, area: Area): Placed {
  const { axis, span, points, bands, potential, effective } = series
  if (series.years.length === 0) return placeNoValues(area, series.language)
  const narrow = area.width < NARROW
  const endWidth = narrow ? 8 : Math.max(150, Math.round(END_WIDTH * area.width))
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width - endWidth - (narrow ? 0 : END_GAP)
  const top = area.y + ABOVE
  const bottom = top + Math.max(210, Math.min(320, Math.round(area.width * 0.34)))
  const xOf = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span, [left, right])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const grid = horizontalGrid(axis, yOf, left, right)
  const placed = points.map(point => ({
    ...point,
    x: xOf(point.year),
    y: yOf(point.value),
    fill: point.kind === 'effective' && point.isComputed ? ('accent' as const) : ('ink' as const)
  }))
  const marks: Mark[] = [
    ...grid.filter(({ kind }) => kind === 'line'),
    ...bands.flatMap(run => bandsOf(run, xOf, yOf)),
    ...grid.filter(({ kind }) => kind === 'text'),
    ...dropLines(placed, bottom),
    ...potential.map(run => curveOf(run, xOf, yOf, STROKES.potential)),
    ...effective.map(run => curveOf(run, xOf, yOf, STROKES.effective)),
    ...placed.map(({ kind, x, y }) =>
      kind === 'observed' || kind === 'partial'
        ? dot(x, y, 'ink', { radius: 5, hollow: kind === 'partial' })
        : diamond(x, y)
    ),
    ...placePointLabels(placed, samplesOf([...potential, ...effective], xOf, yOf), {
      left: left + 2,
      right: area.x + area.width,
      top: top - 14,
      bottom: bottom + 6
    }),
    ...labelsUnder(series.years, xOf, bottom)
  ]
  if (!narrow)
    return { marks: [...marks, ...placeEnds(series, right + END_GAP, endWidth, yOf)], bottom: bottom + UNDER }
  const key = placeKey(keyOf(series), { ...area, y: bottom + UNDER + 12 })
  return { marks: [...marks, ...key.marks], bottom: key.bottom }
}

/** From the highest mark of a year to the years: which marks are of one year. */
function dropLines(points: readonly { x: number; y: number; kind: string }[], bottom: number): Mark[] {
  const highest = new Map<number, number>()
  for (const { x, y, kind } of points)
    if (kind === 'potential' || kind === 'effective') highest.set(x, Math.min(y, highest.get(x) ?? y))
  return [...highest].map(([x, y]) => line(x, y, x, bottom, 'line2', { dash: '1 3' }))
}

/** Beside the end of each curve what it is; under that of the effective gain, what its bands are. */
function placeEnds(
  { potential, effective, bands, words }: PossibleSeries,
  x: number,
  width: number,
  yOf: (value: number) => number
): Mark[] {
  const blocks = [
    { run: potential.at(-1), name: words.potential, fill: 'ink', notes: [] },
    {
      run: effective.at(-1),
      name: words.effective,
      fill: 'accent',
      notes: bands.length > 0 ? [words.half, words.whole] : []
    }
  ] as const
  const drawn = blocks.flatMap(({ run, name, fill, notes }) => {
    const last = run?.at(-1)
    if (!last) return []
    const lines = wrap(name, LABEL_BOLD, width)
    const under = notes.flatMap(note => wrap(note, NOTE, width))
    const height = lines.length * lineHeight(LABEL_BOLD) + under.length * lineHeight(NOTE)
    return [{ y: yOf(last.value), lines, under, fill, height: height + 12 }]
  })
  const ordered = drawn.toSorted((a, b) => a.y - b.y)
  // A block starts beside its curve and goes down, as it is read.
  const centres = spread(
    ordered.map(({ y, height }) => ({ centre: y + height / 2 - LABEL_BOLD.size, height }))
  )
  return ordered.flatMap(({ lines, under, fill, height }, i) => {
    const top = centres[i]! - height / 2 + 6
    const baseline = top + LABEL_BOLD.size * 0.9
    return [
      ...textLines(x, baseline, lines, { font: LABEL_BOLD, fill }),
      ...textLines(x, baseline + lines.length * lineHeight(LABEL_BOLD), under, { font: NOTE, fill: 'ink3' })
    ]
  })
}

function keyOf({ words, bands }: PossibleSeries): KeyItem[] {
  const lineItem = (word: string, kind: 'potential' | 'effective'): KeyItem => {
    const { straight: _, ...style } = { straight: false, ...STROKES[kind] }
    return {
      word,
      width: 22,
      font: LABEL_BOLD,
      fill: style.stroke,
      sample: (x, y) => [line(x, y, x + 22, y, style.stroke, style)]
    }
  }
  const band = (word: string, fill: 'band50' | 'band90'): KeyItem => ({
    word,
    width: 22,
    sample: (x, y) => [rect(x, y - 6, 22, 12, fill)]
  })
  return [
    lineItem(words.potential, 'potential'),
    lineItem(words.effectiveShort, 'effective'),
    ...(bands.length > 0 ? [band(words.half, 'band50'), band(words.whole, 'band90')] : [])
  ]
}

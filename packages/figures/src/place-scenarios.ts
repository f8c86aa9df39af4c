/** Second step of scenarios: curves, the line of the focus year, labels at the right end. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape, curveMonotoneX, line as lineShape } from 'd3-shape'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import type { Area, Placed } from './frame.js'
import { NARROW } from './look.js'
import { diamond, dot, line, type Mark, NOTE, type PathMark, path } from './marks.js'
import type { Font } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placePointLabels } from './place-point-labels.js'
import { endLabels, endsWidth, placeEnds } from './place-scenario-ends.js'
import type { YearValue } from './runs.js'
import type { ScenarioKind } from './scenarios-data.js'
import type { BandYear, ScenariosSeries } from './scenarios-series.js'
import { SIZES } from './tokens.js'

const END_GAP = 12
/** Labels at the right end take at most this share of the width. */
const ENDS = 0.24
const VALUE: Font = { size: SIZES.body, face: 'sansBold' }
const ABOVE = 16

type At = (value: number) => number
type Stroke = Omit<PathMark, 'kind' | 'd'>

const STROKES: Readonly<Record<ScenarioKind, Stroke>> = {
  mine: { stroke: 'accent', strokeWidth: 3 },
  median: { stroke: 'ink3', strokeWidth: 1.7 },
  slow: { stroke: 'ink3', strokeWidth: 1.6, dash: '9 5' },
  fast: { stroke: 'ink3', strokeWidth: 1.8, dash: '2 4' },
  other: { stroke: 'ink3', strokeWidth: 1.6, dash: '9 4 2 4' }
}
/** Paper around it, so that it is seen on the bands, which have its colour. */
const AROUND_GHOST: Stroke = { stroke: 'paper', strokeWidth: 6 }
const GHOST: Stroke = { stroke: 'band50', strokeWidth: 3 }

export function placeScenarios(series: ScenariosSeries, area: Area): Placed {
  const { axis, curves, focus, span, language } = series
  if (curves.length === 0 && series.points.length === 0) return placeNoValues(area, language)
  const labels = endLabels(curves, ENDS * area.width, area.width >= NARROW)
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width - endsWidth(labels) - END_GAP
  const top = area.y + ABOVE
  const bottom = top + Math.max(200, Math.min(310, Math.round(area.width * 0.34)))
  const xOf = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span, [left, right])
  const yOf = scaleLinear(axis.domain, [bottom, top])

  const grid = horizontalGrid(axis, yOf, left, right)
  const marks: Mark[] = [
    ...grid.filter(({ kind }) => kind === 'line'),
    ...series.bands.flatMap(run => placeBands(run, xOf, yOf)),
    ...grid.filter(({ kind }) => kind === 'text'),
    ...series.ghost.flatMap(run => [AROUND_GHOST, GHOST].flatMap(style => placeRun(run, style, xOf, yOf))),
    ...curves.flatMap(({ kind, runs }) => runs.flatMap(run => placeRun(run, STROKES[kind], xOf, yOf))),
    ...placeYears(series, xOf, bottom)
  ]
  const samples = curves.flatMap(({ runs }) => runs.flatMap(run => samplesOf(run, xOf, yOf)))
  const points = series.points.map(point => ({ ...point, x: xOf(point.year), y: yOf(point.value) }))
  if (focus) {
    const x = xOf(focus.year)
    marks.push(line(x, top - ABOVE + 4, x, bottom, 'ink', { strokeWidth: 1.3 }))
    marks.push(
      path(`M${r(x - 6)},${r(bottom)}L${r(x)},${r(bottom - 9)}L${r(x + 6)},${r(bottom)}Z`, { fill: 'ink' })
    )
    for (let y = top; y < bottom; y += 10) samples.push({ x, y })
  }
  for (const { kind, x, y } of points)
    marks.push(
      kind === 'published' ? diamond(x, y) : dot(x, y, 'ink', { radius: 5, hollow: kind === 'partial' })
    )
  const named = points.map(({ x, y, label }) => ({ x, y, label }))
  if (focus && focus.value !== null) {
    const at = { x: xOf(focus.year), y: yOf(focus.value) }
    marks.push(dot(at.x, at.y, 'paper', { radius: 7.5 }), dot(at.x, at.y, 'accent', { radius: 5.5 }))
    named.unshift({ ...at, label: focus.text, ...{ font: VALUE, fill: 'accent' as const } })
  }
  marks.push(
    ...placePointLabels(named, samples, { left: left + 2, right, top: top - ABOVE, bottom: bottom - 2 }),
    ...placeEnds(labels, right + END_GAP, yOf, { top: top - ABOVE, bottom: bottom + 6 })
  )
  return { marks, bottom: bottom + UNDER }
}

const r = (value: number): number => Math.round(value * 10) / 10

function placeBands(run: readonly BandYear[], xOf: At, yOf: At): Mark[] {
  const band = (low: 'q05' | 'q25', high: 'q75' | 'q95', fill: 'band90' | 'band50'): Mark => {
    const shape = areaShape<BandYear>()
      .x(({ year }) => xOf(year))
      .y0(year => yOf(year[low]))
      .y1(year => yOf(year[high]))
      .curve(curveMonotoneX)
      .digits(1)
    return path(shape([...run]) ?? '', { fill })
  }
  return [band('q05', 'q95', 'band90'), band('q25', 'q75', 'band50')]
}

function placeRun(run: readonly YearValue[], style: Stroke, xOf: At, yOf: At): Mark[] {
  const [first] = run
  if (run.length === 1 && first) return [dot(xOf(first.year), yOf(first.value), style.stroke!, { radius: 3 })]
  const shape = lineShape<YearValue>()
    .x(({ year }) => xOf(year))
    .y(({ value }) => yOf(value))
    .curve(curveMonotoneX)
    .digits(1)
  return [path(shape([...run]) ?? '', style)]
}

/** The years that have a label, the focus year in ink. */
const placeYears = ({ years, focus }: ScenariosSeries, xOf: At, bottom: number): Mark[] =>
  labelsUnder(years, xOf, bottom).map(mark =>
    mark.kind === 'text' && mark.text === String(focus?.year)
      ? { ...mark, font: { ...NOTE, face: 'sansBold' }, fill: 'ink' }
      : mark
  )

/** Points along a curve, near enough to each other that a label cannot slip between two. */
const samplesOf = (run: readonly YearValue[], xOf: At, yOf: At): { x: number; y: number }[] =>
  run.flatMap(({ year, value }, i) => {
    const next = run[i + 1]
    const own = { x: xOf(year), y: yOf(value) }
    return next ? [own, { x: xOf((year + next.year) / 2), y: yOf((value + next.value) / 2) }] : [own]
  })

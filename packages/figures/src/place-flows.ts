/** Second step of flows: two lines, each with its word at the right end. */
import { scaleLinear } from 'd3-scale'
import { line as lineShape } from 'd3-shape'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import type { Flow, FlowsSeries } from './flows-series.js'
import type { Area, Placed } from './frame.js'
import { centredBaseline, dot, LABEL_BOLD, type Mark, NOTE, type PathMark, path, text } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { YearValue } from './runs.js'
import { spread } from './spread.js'
import { widest } from './wrap.js'

const END_GAP = 12
const STROKES: Readonly<Record<Flow['side'], Omit<PathMark, 'kind' | 'd'>>> = {
  entrants: { stroke: 'ink', strokeWidth: 2.6 },
  leavers: { stroke: 'ink3', strokeWidth: 2.2, dash: '9 5' }
}

export function placeFlows({ axis, flows, span, years, language }: FlowsSeries, area: Area): Placed {
  if (flows.length === 0) return placeNoValues(area, language)
  const words = flows.flatMap(({ word, value }) => [word, value])
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width - Math.ceil(widest(words, LABEL_BOLD)) - END_GAP
  const top = area.y + 8
  const bottom = top + Math.max(170, Math.min(250, Math.round(area.width * 0.3)))
  const xOf = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span, [left, right])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const shape = lineShape<YearValue>()
    .x(({ year }) => xOf(year))
    .y(({ value }) => yOf(value))
    .digits(1)
  const grid = horizontalGrid(axis, yOf, left, right)
  const curves = flows.flatMap(({ side, runs }) =>
    runs.map(run =>
      run.length === 1
        ? dot(xOf(run[0]!.year), yOf(run[0]!.value), STROKES[side].stroke!)
        : path(shape([...run]) ?? '', STROKES[side])
    )
  )
  const sorted = flows.toSorted((a, b) => b.end.value - a.end.value)
  const height = lineHeight(LABEL_BOLD) + lineHeight(NOTE) + 4
  const centres = spread(
    sorted.map(({ end }) => ({ centre: yOf(end.value), height })),
    top - 8,
    bottom + 8
  )
  const ends = sorted.flatMap(({ side, word, value }, i): Mark[] => {
    const fill = side === 'entrants' ? 'ink' : 'ink2'
    const y = centredBaseline(centres[i]!, LABEL_BOLD, 2)
    const x = right + END_GAP
    return [
      text(x, y, word, { font: LABEL_BOLD, fill }),
      text(x, y + lineHeight(LABEL_BOLD), value, { font: NOTE, fill: 'ink3' })
    ]
  })
  return {
    marks: [...grid, ...curves, ...ends, ...labelsUnder(years, xOf, bottom)],
    bottom: bottom + UNDER
  }
}

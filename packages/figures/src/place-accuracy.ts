/** Second step of projections beside counts: a grid of panels, each on its own scale. */
import { scaleLinear } from 'd3-scale'
import { line as lineShape } from 'd3-shape'
import type { AccuracyPanel, AccuracySeries, YearPoint } from './accuracy-series.js'
import { axisGutter, horizontalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { diamond, dot, LABEL_BOLD, line, type Mark, NOTE, path, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeYears } from './place-years.js'
import { wrap } from './wrap.js'

const GAP = 28
const LEAST_WIDTH = 210
const PLOT = 130
const ROW_GAP = 26
const INSET = 18
const MOST_LINES = 3

export function placeAccuracy(series: AccuracySeries, area: Area): Placed {
  const { panels } = series
  if (panels.length === 0) return placeNoValues(area, series.language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const columns = Math.min(panels.length, Math.max(1, Math.floor((area.width + GAP) / (LEAST_WIDTH + GAP))))
  const width = (area.width - (columns - 1) * GAP) / columns
  const marks: Mark[] = [...key.marks]
  let top = key.bottom + 16
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const heads = row.map(panel => headOf(panel, width))
    const tallest = Math.max(...heads.map(({ height }) => height))
    const bottoms = row.map((panel, i) => {
      const x = area.x + i * (width + GAP)
      marks.push(...heads[i]!.marksAt(x, top))
      const placed = placePanel(panel, { x, y: top + tallest + 8, width })
      marks.push(...placed.marks)
      return placed.bottom
    })
    top = Math.max(...bottoms) + ROW_GAP
  }
  return { marks, bottom: top - ROW_GAP }
}

/** Who, projected when, and the errors. */
function headOf({ label, by, errors }: AccuracyPanel, width: number) {
  const name = wrap(label, LABEL_BOLD, width, MOST_LINES)
  const notes = [...wrap(by, NOTE, width, MOST_LINES), ...wrap(errors.join(', '), NOTE, width, MOST_LINES)]
  const nameHeight = name.length * lineHeight(LABEL_BOLD)
  return {
    height: nameHeight + notes.length * lineHeight(NOTE),
    marksAt: (x: number, y: number): Mark[] => [
      ...textLines(x, y + LABEL_BOLD.size, name, { font: LABEL_BOLD, fill: 'ink' }),
      ...textLines(x, y + nameHeight + NOTE.size, notes, { font: NOTE, fill: 'ink2' })
    ]
  }
}

function placePanel({ curve, published, observed, years, axis }: AccuracyPanel, area: Area): Placed {
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width
  const [top, bottom] = [area.y + NOTE.size / 2, area.y + NOTE.size / 2 + PLOT]
  const [first, last] = years
  const domain = first === last ? [first - 1, last + 1] : [first, last]
  const xOf = scaleLinear(domain, [left + INSET, right - INSET])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const curveOf = lineShape<YearPoint>()
    .x(({ year }) => xOf(year))
    .y(({ headcount }) => yOf(headcount))
    .digits(1)
  const at = ({ year, headcount }: YearPoint): [number, number] => [xOf(year), yOf(headcount)]
  return {
    marks: [
      ...horizontalGrid(axis, yOf, left, right),
      ...(curve.length > 1
        ? [path(curveOf([...curve]) ?? '', { stroke: 'ink3', strokeWidth: 1.4, dash: '4 3' })]
        : []),
      ...published.map(point => diamond(...at(point))),
      ...observed.flatMap(point => [
        dot(...at(point), 'paper', { radius: 5.5 }),
        dot(...at(point), 'ink', { radius: 4 })
      ]),
      ...placeYears([first, last, last], xOf, {
        x: left,
        y: bottom + NOTE.size + 6,
        width: right - left
      })
    ],
    bottom: bottom + NOTE.size + 10
  }
}

const keyOf = ({ words }: AccuracySeries): KeyItem[] => [
  { word: words.published, width: 12, sample: (x, y) => [diamond(x + 6, y)] },
  {
    word: words.curve,
    width: 24,
    sample: (x, y) => [line(x, y, x + 24, y, 'ink3', { strokeWidth: 1.4, dash: '4 3' })]
  },
  { word: words.observed, width: 8, sample: (x, y) => [dot(x + 4, y, 'ink')] }
]

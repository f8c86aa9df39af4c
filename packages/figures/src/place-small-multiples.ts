/** Second step of small multiples: a grid of panels, as many in a row as their words allow. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape, line as lineShape } from 'd3-shape'
import type { Area, Placed } from './frame.js'
import { dot, LABEL, line, type Mark, NOTE, path, text, textLines } from './marks.js'
import { type Font, lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeYears } from './place-years.js'
import type { Panel, Point, SmallMultiplesSeries } from './small-multiples-series.js'
import { SIZES } from './tokens.js'
import { wrap } from './wrap.js'

const GAP = 24
const LEAST_WIDTH = 130
const PLOT = 104
const ROW_GAP = 26
const LABEL_LINES = 4
const VALUE: Font = { size: SIZES.big, face: 'sansBold' }

export function placeSmallMultiples(series: SmallMultiplesSeries, area: Area): Placed {
  const { panels } = series
  if (panels.length === 0) return placeNoValues(area, series.language)
  const fitting = Math.max(1, Math.floor((area.width + GAP) / (LEAST_WIDTH + GAP)))
  // Full rows where they can be: eight in four and four, not five and three.
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / fitting))
  const width = (area.width - (columns - 1) * GAP) / columns
  const marks: Mark[] = []
  let top = area.y
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const labels = row.map(({ label }) => wrap(label, LABEL, width, LABEL_LINES))
    const lines = Math.max(...labels.map(words => words.length))
    row.forEach((panel, i) => {
      const x = area.x + i * (width + GAP)
      // Labels stand on the value below them, whatever their number of lines.
      const baseline = top + LABEL.size + (lines - labels[i]!.length) * lineHeight(LABEL)
      marks.push(...textLines(x, baseline, labels[i]!, { fill: 'ink' }))
      marks.push(...placePanel(panel, series, { x, y: top + lines * lineHeight(LABEL) + 6, width }))
    })
    top += lines * lineHeight(LABEL) + 6 + VALUE.size + 12 + PLOT + NOTE.size + 8 + ROW_GAP
  }
  return { marks, bottom: top - ROW_GAP }
}

function placePanel(panel: Panel, { axis, years, focusYear }: SmallMultiplesSeries, area: Area): Mark[] {
  const { x, width } = area
  const baseline = area.y + VALUE.size * 0.8
  const top = area.y + VALUE.size + 12
  const bottom = top + PLOT
  const [first, last] = [years[0]!, years.at(-1)!]
  const xOf = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [x, x + width])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const curve = lineShape<Point>()
    .x(({ year }) => xOf(year))
    .y(({ value }) => yOf(value))
    .digits(1)
  const band = areaShape<Panel['range'][number][number]>()
    .x(({ year }) => xOf(year))
    .y0(({ low }) => yOf(low))
    .y1(({ high }) => yOf(high))
    .digits(1)
  return [
    text(x, baseline, panel.value, { font: VALUE, fill: 'accent' }),
    text(x + textWidth(panel.value, VALUE) + 5, baseline, panel.of, { font: NOTE, fill: 'ink3' }),
    ...panel.range.map(run => path(band([...run]) ?? '', { fill: 'band90' })),
    ...axis.ticks.map(({ value }) =>
      line(x, yOf(value), x + width, yOf(value), value === 0 ? 'line2' : 'line')
    ),
    ...panel.potential.map(run =>
      path(curve([...run]) ?? '', { stroke: 'ink', strokeWidth: 1.4, dash: '4 3' })
    ),
    ...panel.effective.map(run => path(curve([...run]) ?? '', { stroke: 'accent', strokeWidth: 2.4 })),
    ...(panel.focus
      ? [
          dot(xOf(panel.focus.year), yOf(panel.focus.value), 'paper', { radius: 6 }),
          dot(xOf(panel.focus.year), yOf(panel.focus.value), 'accent')
        ]
      : []),
    ...placeYears([first, focusYear, last], xOf, { x, y: bottom + NOTE.size + 4, width })
  ]
}

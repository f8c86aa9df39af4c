/** Second step of technology multiples: a key, then a grid of stacks, as many in a row as their words allow. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape, line as lineShape } from 'd3-shape'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { LABEL, LABEL_BOLD, line, type Mark, NOTE, path, rect, text, textLines } from './marks.js'
import { type Font, lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeYears } from './place-years.js'
import type { YearValue } from './runs.js'
import type { LayerYear, StackPanel, TechnologyMultiplesSeries } from './technology-multiples-series.js'
import { SIZES } from './tokens.js'
import { wrap } from './wrap.js'

const GAP = 18
const LEAST_WIDTH = 104
const PLOT = 116
const ROW_GAP = 24
const LABEL_LINES = 3
const SAMPLE = 13
const VALUE: Font = { size: SIZES.body + 1, face: 'sansBold' }
const CHANGE_GAP = 6
/** Paper between two technologies. */
const SEAM = { stroke: 'paper', strokeWidth: 1 } as const

export function placeTechnologyMultiples(series: TechnologyMultiplesSeries, area: Area): Placed {
  const { panels, key } = series
  if (panels.length === 0) return placeNoValues(area, series.language)
  const words = placeKey(
    key.map(({ word, tokens }) => ({
      word: wrap(word, LABEL_BOLD, area.width - 2 * SAMPLE, 1)[0]!,
      width: SAMPLE,
      font: LABEL_BOLD,
      fill: tokens.text,
      sample: (x, y) => [rect(x, y - 6, SAMPLE, SAMPLE, tokens.fill)]
    })),
    area
  )
  const least = Math.max(LEAST_WIDTH, ...panels.map(headWidth))
  const fitting = Math.max(1, Math.floor((area.width + GAP) / (least + GAP)))
  // Full rows where they can be: eight in four and four, not five and three.
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / fitting))
  const width = (area.width - (columns - 1) * GAP) / columns
  const marks: Mark[] = [...words.marks]
  let top = words.bottom + 14
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const labels = row.map(({ label }) => wrap(label, LABEL, width, LABEL_LINES))
    const lines = Math.max(...labels.map(each => each.length))
    row.forEach((panel, i) => {
      const x = area.x + i * (width + GAP)
      // Labels stand on the value below them, whatever their number of lines.
      const baseline = top + LABEL.size + (lines - labels[i]!.length) * lineHeight(LABEL)
      marks.push(...textLines(x, baseline, labels[i]!, { fill: 'ink' }))
      marks.push(
        ...placePanel(panel, series, { x, y: top + lines * lineHeight(LABEL) + 6, width }, first + i === 0)
      )
    })
    top += lines * lineHeight(LABEL) + 6 + VALUE.size + 8 + PLOT + NOTE.size + 8 + ROW_GAP
  }
  return { marks, bottom: top - ROW_GAP }
}

const headWidth = ({ value, change }: StackPanel): number =>
  textWidth(value, VALUE) + (change === '' ? 0 : CHANGE_GAP + textWidth(change, NOTE))

function placePanel(
  { value, change, layers, reference, net }: StackPanel,
  { axis, years, focusYear }: TechnologyMultiplesSeries,
  { x, y, width }: Area,
  isFirst: boolean
): Mark[] {
  const baseline = y + VALUE.size * 0.8
  const top = y + VALUE.size + 8
  const bottom = top + PLOT
  const [first, last] = [years[0]!, years.at(-1)!]
  const xOf = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [x, x + width])
  const yOf = scaleLinear(axis.domain, [bottom, top])
  const shape = areaShape<LayerYear>()
    .x(({ year }) => xOf(year))
    .y0(({ from }) => yOf(from))
    .y1(({ to }) => yOf(to))
    .digits(1)
  const curve = lineShape<YearValue>()
    .x(({ year }) => xOf(year))
    .y(point => yOf(point.value))
    .digits(1)
  const stroke = (
    runs: StackPanel['net'],
    style: { stroke: 'paper' | 'ink'; strokeWidth: number; dash?: string }
  ) => runs.map(run => path(curve([...run]) ?? '', style))
  const labelled = isFirst ? axis.ticks.filter(({ value: tick }) => tick !== 0) : []
  return [
    text(x, baseline, value, { font: VALUE, fill: 'ink' }),
    ...(change === ''
      ? []
      : [text(x + textWidth(value, VALUE) + CHANGE_GAP, baseline, change, { font: NOTE, fill: 'ink3' })]),
    ...axis.ticks.map(({ value: tick }) =>
      line(x, yOf(tick), x + width, yOf(tick), tick === 0 ? 'line2' : 'line')
    ),
    ...layers.flatMap(({ runs, tokens }) =>
      runs.map(run =>
        run.length === 1
          ? rect(
              xOf(run[0]!.year) - 6,
              Math.min(yOf(run[0]!.from), yOf(run[0]!.to)),
              12,
              Math.abs(yOf(run[0]!.to) - yOf(run[0]!.from)),
              tokens.fill
            )
          : path(shape([...run]) ?? '', { fill: tokens.fill, ...SEAM })
      )
    ),
    ...labelled.map(({ value: tick, label }) =>
      text(x, yOf(tick) + (yOf(tick) - top < NOTE.size ? NOTE.size : -4), label, {
        font: NOTE,
        fill: 'ink3',
        halo: true
      })
    ),
    ...(Number.isFinite(focusYear)
      ? [line(xOf(focusYear), top, xOf(focusYear), bottom, 'ink', { strokeWidth: 1.2 })]
      : []),
    ...stroke(reference, { stroke: 'paper', strokeWidth: 3 }),
    ...stroke(reference, { stroke: 'ink', strokeWidth: 1.4, dash: '4 3' }),
    ...stroke(net, { stroke: 'paper', strokeWidth: 3.6 }),
    ...stroke(net, { stroke: 'ink', strokeWidth: 1.6 }),
    ...placeYears([first, focusYear, last], xOf, { x, y: bottom + NOTE.size + 4, width })
  ]
}

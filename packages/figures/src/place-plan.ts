/** Second step of a training plan: bars of today and steps of the plan above, balances below, chances under the years. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape } from 'd3-shape'
import { axisGutter, horizontalGrid, labelsUnder, UNDER } from './axes.js'
import { curveOf, samplesOf } from './curve.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { dot, LABEL_BOLD, line, type Mark, NOTE, path, rect, textBox, textLines } from './marks.js'
import { type Font, lineHeight } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placePointLabels } from './place-point-labels.js'
import type { PlanSeries, PlanYear } from './plan-series.js'
import { SIZES } from './tokens.js'
import { wrap } from './wrap.js'

const VALUE: Font = { size: SIZES.body, face: 'sansBold' }
const BETWEEN = 30
/** Part of a year that its bar takes. */
const BAR = 0.72

type At = (value: number) => number

export function placePlan(series: PlanSeries, area: Area): Placed {
  const { places, balance, span, language } = series
  if (places.bars.length === 0) return placeNoValues(area, language)
  const key = placeKey(placesKey(series), area)
  const left = area.x + Math.max(axisGutter(places.axis), axisGutter(balance.axis))
  const right = area.x + area.width
  const top = key.bottom + 14
  const middle = top + Math.max(140, Math.min(200, Math.round(area.width * 0.22)))
  // A bar is as wide as its year: half a year of room at both ends.
  const xOf = scaleLinear([span[0] - 0.5, span[1] + 0.5], [left, right])
  const yOf = scaleLinear(places.axis.domain, [middle, top])
  const marks: Mark[] = [...key.marks, ...placesMarks(series, xOf, yOf, left, right)]

  const title = wrap(balance.title, LABEL_BOLD, area.width)
  const titleTop = middle + BETWEEN + LABEL_BOLD.size
  marks.push(...textLines(area.x, titleTop, title, { font: LABEL_BOLD, fill: 'ink' }))
  const below = placeKey(balanceKey(series), {
    ...area,
    y: titleTop + (title.length - 1) * lineHeight(LABEL_BOLD) + 10
  })
  marks.push(...below.marks)
  const start = below.bottom + 14
  const bottom = start + Math.max(120, Math.min(160, Math.round(area.width * 0.18)))
  const gapOf = scaleLinear(balance.axis.domain, [bottom, start])
  marks.push(...balanceMarks(series, xOf, gapOf, { left, right, top: start, bottom }))
  const underYears = labelsUnder(series.years, xOf, bottom)
  marks.push(
    ...underYears.map(mark =>
      mark.kind === 'text' && series.targets.some(year => String(year) === mark.text)
        ? { ...mark, font: { ...NOTE, face: 'sansBold' as const }, fill: 'ink' as const }
        : mark
    )
  )
  // A chance whose year found no room would be of no year.
  const written = new Set(underYears.map(mark => (mark.kind === 'text' ? mark.text : '')))
  let end = bottom + UNDER
  for (const { title: told, values, ofPlan } of series.chances) {
    const lines = wrap(told, NOTE, area.width)
    const first = end + 10 + NOTE.size
    marks.push(...textLines(area.x, first, lines, { font: NOTE, fill: 'ink3' }))
    const row = first + (lines.length - 1) * lineHeight(NOTE) + 2
    const dated = values.filter(({ value }) => written.has(String(value)))
    marks.push(
      ...labelsUnder(targetsFirst(dated, series.targets), xOf, row).map(mark =>
        mark.kind === 'text'
          ? {
              ...mark,
              font: { ...NOTE, face: 'sansBold' as const },
              fill: ofPlan ? ('accent' as const) : ('ink2' as const)
            }
          : mark
      )
    )
    end = row + UNDER + 2
  }
  return { marks, bottom: end }
}

const targetsFirst = (values: PlanSeries['years'], targets: readonly number[]) => [
  ...values.filter(({ value }) => targets.includes(value)),
  ...values.filter(({ value }) => !targets.includes(value))
]

/** Bars of today's places, the range of the plan over them, its steps on top. */
function placesMarks({ places }: PlanSeries, xOf: At, yOf: At, left: number, right: number): Mark[] {
  const grid = horizontalGrid(places.axis, yOf, left, right)
  const half = BAR / 2
  const bars = places.bars.filter(({ today }) => Number.isFinite(today))
  const ranges = places.bars.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
  return [
    ...grid.filter(({ kind }) => kind === 'line'),
    ...bars.map(({ year, today }) =>
      rect(
        xOf(year - half),
        yOf(today),
        xOf(year + half) - xOf(year - half),
        yOf(0) - yOf(today),
        'peopleSoft'
      )
    ),
    ...ranges.map(({ year, low, high }) =>
      rect(xOf(year - 0.5), yOf(high), xOf(year + 0.5) - xOf(year - 0.5), yOf(low) - yOf(high), 'band50')
    ),
    ...grid.filter(({ kind }) => kind === 'text'),
    ...stepsOf(places.bars, xOf, yOf)
  ]
}

/** The plan as steps: level over each year. */
function stepsOf(bars: readonly PlanYear[], xOf: At, yOf: At): Mark[] {
  const steps = bars.filter(({ planned }) => Number.isFinite(planned))
  const round = (value: number) => Math.round(value * 10) / 10
  const d = steps
    .map(({ year, planned }, i) => {
      const isOpen = i > 0 && steps[i - 1]!.year === year - 1
      const [x, y, end] = [round(xOf(year - 0.5)), round(yOf(planned)), round(xOf(year + 0.5))]
      return `${isOpen ? 'L' : 'M'}${x},${y}L${end},${y}`
    })
    .join('')
  return d === '' ? [] : [path(d, { stroke: 'accent', strokeWidth: 2.8 })]
}

function balanceMarks(
  { balance, targets }: PlanSeries,
  xOf: At,
  yOf: At,
  room: { left: number; right: number; top: number; bottom: number }
): Mark[] {
  const { left, right, top, bottom } = room
  const grid = horizontalGrid(balance.axis, yOf, left, right)
  const shape = areaShape<PlanSeries['balance']['band'][number][number]>()
    .x(({ year }) => xOf(year))
    .y0(({ low }) => yOf(low))
    .y1(({ high }) => yOf(high))
    .digits(1)
  const words = grid.filter(({ kind }) => kind === 'text')
  const marks: Mark[] = [
    ...grid.filter(({ kind }) => kind === 'line'),
    ...balance.band.map(run => path(shape([...run]) ?? '', { fill: 'band90' })),
    ...words,
    ...targets.map(year => line(xOf(year), top, xOf(year), bottom, 'ink', { strokeWidth: 1.3 })),
    ...balance.today.map(run =>
      curveOf(run, xOf, yOf, { stroke: 'ink3', strokeWidth: 1.8, dash: '9 5', straight: true })
    ),
    ...balance.planned.map(run =>
      curveOf(run, xOf, yOf, { stroke: 'accent', strokeWidth: 2.8, straight: true })
    )
  ]
  if (balance.point === null) return marks
  const { year, value, label } = balance.point
  const at = { x: xOf(year), y: yOf(value) }
  const lines = targets.flatMap(target =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map(i => ({ x: xOf(target), y: top + (i / 8) * (bottom - top) }))
  )
  return [
    ...marks,
    dot(at.x, at.y, 'paper', { radius: 6.5 }),
    dot(at.x, at.y, 'accent', { radius: 4.5 }),
    ...placePointLabels(
      [{ ...at, label, font: VALUE, fill: 'accent' }],
      [...samplesOf(balance.planned, xOf, yOf), ...samplesOf(balance.today, xOf, yOf), ...lines],
      { left: left + 2, right, top: top - 12, bottom: bottom - 2 },
      words.flatMap(mark => (mark.kind === 'text' ? [textBox(mark)] : []))
    )
  ]
}

function placesKey({ places, words }: PlanSeries): KeyItem[] {
  const has = (of: 'planned' | 'today') => places.bars.some(one => Number.isFinite(one[of]))
  return [
    ...(has('planned')
      ? [
          {
            word: words.planned,
            width: 22,
            sample: (x: number, y: number) => [line(x, y, x + 22, y, 'accent', { strokeWidth: 2.8 })],
            font: LABEL_BOLD,
            fill: 'accent' as const
          }
        ]
      : []),
    ...(has('today')
      ? [
          {
            word: words.today,
            width: 14,
            sample: (x: number, y: number) => [rect(x, y - 7, 14, 14, 'peopleSoft' as const)]
          }
        ]
      : [])
  ]
}

const balanceKey = ({ balance, words }: PlanSeries): KeyItem[] => [
  ...(balance.planned.length > 0
    ? [
        {
          word: words.with,
          width: 22,
          sample: (x: number, y: number) => [line(x, y, x + 22, y, 'accent', { strokeWidth: 2.8 })],
          font: LABEL_BOLD,
          fill: 'accent' as const
        }
      ]
    : []),
  ...(balance.today.length > 0
    ? [
        {
          word: words.without,
          width: 26,
          sample: (x: number, y: number) => [line(x, y, x + 26, y, 'ink3', { strokeWidth: 1.8, dash: '9 5' })]
        }
      ]
    : [])
]

/** Second step of a waterfall: columns where every word fits under its own, else rows. */
import { scaleLinear } from 'd3-scale'
import { axisGutter, horizontalGrid, UNDER, type ValueAxis, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { WaterfallBar, WaterfallSeries } from './waterfall-series.js'
import { widest, wrap } from './wrap.js'

/** How thick the level of an end is that is no bar. */
const LEVEL = 6
/** A step of nothing is still seen. */
const THIN = 2
const LABEL_GAP = 8
const fontOf = ({ isEnd }: WaterfallBar) => (isEnd ? LABEL_BOLD : LABEL)

export function placeWaterfall(series: WaterfallSeries, area: Area): Placed {
  if (series.bars.length === 0) return placeNoValues(area, series.language)
  const step = (area.width - axisGutter(series.axis)) / series.bars.length
  const fits = series.bars.every(
    bar =>
      textWidth(bar.text, LABEL_BOLD) <= step - 4 &&
      bar.words.every(words =>
        words.split(/ |(?<=-)/).every(word => textWidth(word, fontOf(bar)) <= step - 6)
      )
  )
  return area.width >= NARROW && fits ? placeColumns(series, area, step) : placeRows(series, area)
}

/** From and to, in px, of a bar that is at least seen; an end that is no bar is a mark about its level. */
function extent(
  { isEnd, from, to }: WaterfallBar,
  fromZero: boolean,
  place: (value: number) => number
): [number, number] {
  if (isEnd && !fromZero) return [place(to) - LEVEL / 2, place(to) + LEVEL / 2]
  const [a, b] = [place(isEnd ? 0 : from), place(to)]
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  return high - low < THIN ? [(low + high - THIN) / 2, (low + high + THIN) / 2] : [low, high]
}

const isDown = ({ isEnd, from, to }: WaterfallBar, fromZero: boolean): boolean =>
  isEnd ? fromZero && to < 0 : to < from

function placeColumns({ axis, bars, fromZero }: WaterfallSeries, area: Area, step: number): Placed {
  const left = area.x + axisGutter(axis)
  const right = area.x + area.width
  const top = area.y + 22
  const height = Math.max(220, Math.min(320, Math.round(area.width * 0.36)))
  const yOf = scaleLinear(axis.domain, [top + height, top])
  const width = Math.min(96, step * 0.86)
  const labelTop = top + height + (bars.some(bar => isDown(bar, fromZero)) ? 30 : 12) + LABEL.size
  const marks: Mark[] = horizontalGrid(axis, yOf, left, right)
  let lines = 1
  bars.forEach((bar, i) => {
    const centre = left + (i + 0.5) * step
    const [high, low] = extent(bar, fromZero, yOf)
    const next = bars[i + 1]
    if (next)
      marks.push(
        line(centre + width / 2, yOf(bar.to), centre + step - width / 2, yOf(bar.to), 'ink3', { dash: '3 2' })
      )
    marks.push(rect(centre - width / 2, high, width, low - high, bar.fill))
    const baseline = isDown(bar, fromZero) ? low + LABEL_GAP + LABEL.size * 0.68 : high - LABEL_GAP
    marks.push(
      text(centre, baseline, bar.text, { font: LABEL_BOLD, fill: 'ink', anchor: 'middle', halo: true })
    )
    const words = bar.words.flatMap(part => wrap(part, fontOf(bar), step - 6, 3))
    lines = Math.max(lines, words.length)
    marks.push(...textLines(centre, labelTop, words, wordStyle(bar, 'middle')))
  })
  return { marks, bottom: labelTop + (lines - 1) * lineHeight(LABEL) + 4 }
}

const wordStyle = (bar: WaterfallBar, anchor: 'start' | 'middle' | 'end') =>
  ({ font: fontOf(bar), fill: bar.isEnd ? 'ink' : 'ink2', anchor }) as const

const BAR = 20
const ROW_GAP = 12

function placeRows({ shortAxis: axis, bars, fromZero }: WaterfallSeries, area: Area): Placed {
  const most = Math.min(200, area.width * 0.38)
  const labels = bars.map(bar => wrap(bar.words.join(' '), fontOf(bar), most, 2))
  const left = area.x + Math.ceil(Math.max(...labels.map((lines, i) => widest(lines, fontOf(bars[i]!))))) + 20
  const xOf = rowScale(axis, bars, fromZero, left, area.x + area.width)
  const heights = labels.map(lines => Math.max(BAR, lines.length * lineHeight(LABEL)) + ROW_GAP)
  const middles = heights.map(
    (height, i) => area.y + 4 + heights.slice(0, i).reduce((a, b) => a + b, 0) + (height - ROW_GAP) / 2
  )
  const bottom = middles.at(-1)! + BAR / 2 + 8
  const marks: Mark[] = verticalGrid(axis, xOf, area.y, bottom)
  bars.forEach((bar, i) => {
    const middle = middles[i]!
    const [low, high] = extent(bar, fromZero, xOf)
    const next = middles[i + 1]
    if (next !== undefined) {
      const x = xOf(bar.to)
      marks.push(line(x, middle + BAR / 2, x, next - BAR / 2, 'ink3', { dash: '3 2' }))
    }
    marks.push(
      rect(low, middle - BAR / 2, high - low, BAR, bar.fill),
      text(high + LABEL_GAP, centredBaseline(middle, LABEL_BOLD), bar.text, {
        font: LABEL_BOLD,
        fill: 'ink',
        halo: true
      }),
      ...textLines(
        left - 20,
        centredBaseline(middle, LABEL, labels[i]!.length),
        labels[i]!,
        wordStyle(bar, 'end')
      )
    )
  })
  return { marks, bottom: bottom + UNDER }
}

/** The widest scale that leaves room for the number on the right of every bar, and for the last word of the axis. */
function rowScale(
  axis: ValueAxis,
  bars: readonly WaterfallBar[],
  fromZero: boolean,
  left: number,
  right: number
) {
  const unit = scaleLinear(axis.domain, [0, 1])
  const taken = [
    ...bars.map(bar => ({
      at: unit(Math.max(bar.from, bar.to, bar.isEnd && fromZero ? 0 : bar.to)),
      room: LABEL_GAP + textWidth(bar.text, LABEL_BOLD) + LEVEL
    })),
    { at: 1, room: textWidth(axis.ticks.at(-1)?.label ?? '', NOTE) / 2 }
  ]
  const widths = taken.filter(({ at }) => at > 0).map(({ at, room }) => (right - left - room) / at)
  return scaleLinear(axis.domain, [left, left + Math.max(40, Math.min(...widths))])
}

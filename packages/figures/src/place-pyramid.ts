/** Second step of a pyramid: ages between two sides, or on the left of one. */
import { scaleLinear } from 'd3-scale'
import { labelsUnder, UNDER } from './axes.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { centredBaseline, LABEL_BOLD, line, type Mark, NOTE, rect, text } from './marks.js'
import { textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { PyramidSeries, PyramidSide } from './pyramid-series.js'
import type { Token } from './tokens.js'

const BAR = 19
const ROW = 23
/** Between a bar and what stands beside it. */
const GAP = 10
const TICK = { strokeWidth: 2 }
/** Paper on both sides, so that a tick is seen on any bar. */
const AROUND_TICK = { strokeWidth: 4 }
const FILLS: readonly Token[] = ['people', 'ink3']

export function placePyramid(series: PyramidSeries, area: Area): Placed {
  const { sides, ages, axis } = series
  if (sides.length === 0) return placeNoValues(area, series.language)
  const key = placePyramidKey(series, area)
  const hasWords = sides.some(({ word }) => word !== '')
  const top = key.bottom + (hasWords ? 34 : 12)
  const bottom = top + ages.length * ROW
  const middle = (row: number) => top + (row + 0.5) * ROW
  const agesWidth = Math.ceil(Math.max(...ages.map(age => textWidth(age, NOTE)))) + 2 * GAP
  const reaches = sides.map(side => Math.max(1, ...side.base, ...side.projected))
  const halfLabel = Math.max(...axis.ticks.map(({ label }) => textWidth(label, NOTE))) / 2
  const rooms = sides.map(({ peakText, word }) =>
    Math.ceil(Math.max(GAP + textWidth(peakText, LABEL_BOLD), textWidth(word, LABEL_BOLD), halfLabel))
  )
  const free = area.width - agesWidth - rooms.reduce((a, b) => a + b, 0)
  // One scale: each side is as wide as it reaches.
  const perHead = free / reaches.reduce((a, b) => a + b, 0)
  const agesLeft = sides.length === 1 ? area.x : area.x + rooms[0]! + reaches[0]! * perHead
  const marks: Mark[] = ages.map((age, i) =>
    text(agesLeft + agesWidth / 2, centredBaseline(middle(i), NOTE), age, {
      font: NOTE,
      fill: 'ink3',
      anchor: 'middle'
    })
  )
  sides.forEach((side, s) => {
    const isLeft = sides.length > 1 && s === 0
    const origin = isLeft ? agesLeft : agesLeft + agesWidth
    const xOf = scaleLinear([0, 1], [origin, origin + (isLeft ? -perHead : perHead)])
    const ticks = axis.ticks.filter(({ value }) => value <= reaches[s]! * 1.001)
    marks.push(
      ...ticks.map(({ value }) => line(xOf(value), top, xOf(value), bottom, value === 0 ? 'line2' : 'line')),
      ...labelsUnder(ticks, xOf, bottom),
      ...placeSide(side, FILLS[s]!, xOf, middle)
    )
    if (side.word !== '')
      marks.push(
        text(origin, top - 10, side.word, { font: LABEL_BOLD, fill: 'ink', anchor: isLeft ? 'end' : 'start' })
      )
  })
  return { marks: [...key.marks, ...marks], bottom: bottom + UNDER }
}

function placeSide(
  { base, projected, peak, peakText }: PyramidSide,
  fill: Token,
  xOf: (heads: number) => number,
  middle: (row: number) => number
): Mark[] {
  const marks = projected.flatMap((heads, row): Mark[] => {
    const [from, to] = [xOf(0), xOf(heads)]
    const y = middle(row)
    const tick = xOf(base[row]!)
    return [
      rect(Math.min(from, to), y - BAR / 2, Math.abs(to - from), BAR, fill),
      line(tick, y - ROW / 2 + 1, tick, y + ROW / 2 - 1, 'paper', AROUND_TICK),
      line(tick, y - ROW / 2 + 1, tick, y + ROW / 2 - 1, 'ink', TICK)
    ]
  })
  if (peakText === '') return marks
  const beyond = xOf(Math.max(base[peak]!, projected[peak]!))
  const isLeft = xOf(1) < xOf(0)
  return [
    ...marks,
    text(beyond + (isLeft ? -GAP : GAP), centredBaseline(middle(peak), LABEL_BOLD), peakText, {
      font: LABEL_BOLD,
      fill: 'ink',
      anchor: isLeft ? 'end' : 'start',
      halo: true
    })
  ]
}

const placePyramidKey = ({ baseWord, projectedWord }: PyramidSeries, area: Area) =>
  placeKey(
    [
      { word: baseWord, width: 4, sample: (x, y) => [line(x + 2, y - 9, x + 2, y + 9, 'ink', TICK)] },
      { word: projectedWord, width: 14, sample: (x, y) => [rect(x, y - 7, 14, 14, 'people')] }
    ],
    { ...area, y: area.y + 4 }
  )

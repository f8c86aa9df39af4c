/** Second step of bars of policies: a bar from 0 a policy, before the range of what it frees alone. */
import { scaleLinear } from 'd3-scale'
import { UNDER, verticalGrid } from './axes.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  dot,
  LABEL,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  rect,
  text,
  textLines
} from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import type { PolicyBarsSeries, PolicyRow } from './policy-bars-series.js'
import { widest, wrap } from './wrap.js'

const BAND = 16
const BAR = 6
const GAP = 12
const BESIDE = 14
/** Names take at most this part of the width. */
const NAMES = 0.34
const MOST_LINES = 3
/** On a phone, names stand over their bars, clear of the line of zero. */
const INSIDE = 6

type Scale = (value: number) => number

export function placePolicyBars(series: PolicyBarsSeries, area: Area): Placed {
  const { rows, axis, language } = series
  if (rows.length === 0) return placeNoValues(area, language)
  const key = placeKey(keyOf(series), { ...area, y: area.y + 4 })
  const narrow = area.width < NARROW
  const fontOf = ({ isWhole }: PolicyRow) => (isWhole ? LABEL_BOLD : LABEL)
  const names = narrow
    ? area.width
    : Math.min(area.width * NAMES, Math.max(...rows.map(row => widest([row.label], fontOf(row)))))
  const words = narrow ? 0 : Math.max(...rows.map(row => textWidth(row.shareText, fontOf(row))))
  const left = narrow ? area.x + 4 : area.x + names + BESIDE
  const right = area.x + area.width - (narrow ? halfOfLast(series) : words + BESIDE)
  const xOf = scaleLinear(axis.domain, [left, right])
  const top = key.bottom + 10
  let y = top + 8
  const marks: Mark[] = []
  for (const row of rows) {
    const font = fontOf(row)
    if (row.isWhole) {
      marks.push(line(area.x, y - GAP / 2 + 1, area.x + area.width, y - GAP / 2 + 1, 'line2'))
      y += 6
    }
    const lines = wrap(row.label, font, narrow ? area.width - 2 * INSIDE : names, MOST_LINES)
    const tall = lines.length * lineHeight(font)
    const fill = row.isWhole ? 'ink' : 'ink2'
    if (narrow) {
      const told = [...lines, row.shareText]
      marks.push(...textLines(left + INSIDE, y + font.size * 0.9, told, { font, fill, halo: true }))
      y += told.length * lineHeight(font) + 3
    }
    const height = narrow ? BAND : Math.max(BAND, tall)
    const middle = y + height / 2
    if (!narrow) {
      marks.push(...textLines(area.x, centredBaseline(middle, font, lines.length), lines, { font, fill }))
      marks.push(
        text(area.x + area.width, centredBaseline(middle, font), row.shareText, {
          font,
          fill: 'ink',
          anchor: 'end'
        })
      )
    }
    marks.push(...barMarks(row, xOf, middle))
    y += height + GAP
  }
  const bottom = y - GAP + 4
  return { marks: [...key.marks, ...verticalGrid(axis, xOf, top, bottom), ...marks], bottom: bottom + UNDER }
}

/** The last label of the axis is centred on its end. */
const halfOfLast = ({ axis }: PolicyBarsSeries): number =>
  Math.ceil(textWidth(axis.ticks.at(-1)?.label ?? '', NOTE) / 2)

function barMarks({ share, alone, span, isWhole }: PolicyRow, xOf: Scale, y: number): Mark[] {
  const [from, to] = [Math.min(xOf(0), xOf(share)), Math.max(xOf(0), xOf(share))]
  return [
    ...(span ? [rect(xOf(span[0]), y - BAND / 2, xOf(span[1]) - xOf(span[0]), BAND, 'band90')] : []),
    rect(from, y - BAR / 2, to - from, BAR, 'accent'),
    ...(isWhole ? [] : [dot(xOf(alone), y, 'accent')])
  ]
}

function keyOf({ words, hasRanges }: PolicyBarsSeries): KeyItem[] {
  return [
    {
      word: words.share,
      width: 26,
      sample: (x, y) => [rect(x, y - BAR / 2, 26, BAR, 'accent')]
    },
    {
      word: words.alone,
      width: 26,
      sample: (x, y) => [
        ...(hasRanges ? [rect(x, y - BAND / 2, 26, BAND, 'band90')] : []),
        dot(x + 13, y, 'accent')
      ]
    }
  ]
}

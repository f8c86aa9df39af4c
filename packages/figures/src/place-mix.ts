/** Second step of a mix: rows of bars; on a phone, each under its label. */
import { scaleLinear } from 'd3-scale'
import { UNDER } from './axes.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, NOTE, rect, text } from './marks.js'
import { textWidth } from './measure.js'
import type { MixPart, MixSeries } from './mix-series.js'
import { placeNoValues } from './no-values.js'
import { decimal, withUnit } from './numbers.js'
import { besideNames, placeRows } from './rows.js'
import { wrap } from './wrap.js'

const BAR = 24
const GAP = 7
const NARROW_GAP = 14
/** Paper between two technologies. */
const SEAM = 1
const INSET = 8
const KEY_GAP = 16
/** Of the key where words do not fit over their parts. */
const SAMPLE = 14

export function placeMix(series: MixSeries, area: Area): Placed {
  const { rows, domain } = series
  if (rows.length === 0) return placeNoValues(area, series.language)
  const names = rows.map(({ label, isNamed }) => ({ name: label, lead: isNamed }))
  const beside = besideNames(names, area)
  const right = beside.x + beside.width
  const xOf = scaleLinear(domain, [beside.x, right])
  const key = placeWords(series, xOf, beside)
  const placed = placeRows(
    names,
    { ...area, y: key.bottom + 6 },
    { bar: BAR, gap: area.width < NARROW ? NARROW_GAP : GAP }
  )
  const bars = rows.flatMap(({ parts, nothing }, i) => {
    const middle = placed.middles[i]!
    if (parts.length > 0) return placeParts(parts, xOf, middle - BAR / 2)
    const words = wrap(nothing, NOTE, right - xOf(0), 1)[0]!
    return [text(xOf(0), centredBaseline(middle, NOTE), words, { font: NOTE, fill: 'ink3' })]
  })
  const marks = [...key.marks, ...placed.marks, ...bars]
  if (domain[0] === 0 && domain[1] === 1) return { marks, bottom: placed.bottom }
  return {
    marks: [...marks, ...placeScale(series, xOf, placed.middles, placed.bottom)],
    bottom: placed.bottom + UNDER
  }
}

/** Zero and the whole, on the bars that go beyond them. */
function placeScale(
  { language, rows }: MixSeries,
  xOf: (share: number) => number,
  middles: readonly number[],
  bottom: number
): Mark[] {
  const whole = withUnit(decimal(100, 0, language), 'share', language)
  const base = bottom + 6 + NOTE.size
  const style = { font: NOTE, fill: 'ink3' } as const
  const half = BAR / 2 + 3
  return [
    ...middles
      .filter((_, i) => rows[i]!.parts.some(({ from }) => from < 0))
      .flatMap(y => [0, 1].map(share => line(xOf(share), y - half, xOf(share), y + half, 'ink'))),
    text(xOf(0), base, '0', { ...style, anchor: 'middle' }),
    // Its end below the line: a label centred there could leave the picture.
    text(xOf(1), base, whole, { ...style, anchor: 'end' })
  ]
}

function placeParts(parts: readonly MixPart[], xOf: (share: number) => number, top: number): Mark[] {
  const [first, last] = [Math.min(...parts.map(({ from }) => from)), Math.max(...parts.map(({ to }) => to))]
  return parts.flatMap(({ from, to, text: words, tokens }) => {
    const left = xOf(from) + (from === first ? 0 : SEAM / 2)
    const right = xOf(to) - (to === last ? 0 : SEAM / 2)
    if (right - left < 0.5) return []
    const fits = textWidth(words, LABEL_BOLD) + 2 * INSET <= right - left
    return [
      rect(left, top, right - left, BAR, tokens.fill),
      ...(fits
        ? [
            text(left + INSET, centredBaseline(top + BAR / 2, LABEL_BOLD), words, {
              font: LABEL_BOLD,
              fill: tokens.onFill
            })
          ]
        : [])
    ]
  })
}

/** The technologies' words over their parts of the first bar, pushed apart; in lines where they do not fit side by side. */
function placeWords({ key, rows }: MixSeries, xOf: (share: number) => number, area: Area): Placed {
  const widths = key.map(({ word }) => textWidth(word, LABEL_BOLD))
  const total = widths.reduce((sum, width) => sum + width + KEY_GAP, -KEY_GAP)
  if (total > area.width)
    return placeKey(
      key.map(({ word, tokens }) => ({
        word: wrap(word, LABEL_BOLD, area.width - 2 * SAMPLE, 1)[0]!,
        width: SAMPLE,
        font: LABEL_BOLD,
        fill: tokens.text,
        sample: (x, y) => [rect(x, y - 6, SAMPLE, 12, tokens.fill)]
      })),
      area
    )
  const parts = rows[0]!.parts
  const lefts: number[] = []
  key.forEach((_, k) => {
    const free = k === 0 ? area.x : lefts[k - 1]! + widths[k - 1]! + KEY_GAP
    lefts.push(Math.max(free, parts[k] ? xOf(parts[k].from) : free))
  })
  let right = area.x + area.width
  for (let k = key.length - 1; k >= 0; k--) {
    lefts[k] = Math.min(lefts[k]!, right - widths[k]!)
    right = lefts[k]! - KEY_GAP
  }
  return {
    marks: key.map(({ word, tokens }, k) =>
      text(lefts[k]!, area.y + LABEL.size, word, { font: LABEL_BOLD, fill: tokens.text })
    ),
    bottom: area.y + LABEL.size + 4
  }
}

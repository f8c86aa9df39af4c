/** Second step of a slope: two years, two lines, values at both ends, names at the right. */
import { scaleLinear } from 'd3-scale'
import type { Area, Placed } from './frame.js'
import { centredBaseline, diamond, dot, LABEL, LABEL_BOLD, line, type Mark, NOTE, text } from './marks.js'
import { placeNoValues } from './no-values.js'
import type { SlopeSeries } from './slope-series.js'
import { spread } from './spread.js'
import { widest, wrap } from './wrap.js'

const AWAY = 14
const ROW = 20
const PAD = 18
/** Names take at most this share of the width. */
const NAMES = 0.3
const MOST_WIDE = 640

export function placeSlope(series: SlopeSeries, area: Area): Placed {
  const { lines, axis, years, language } = series
  if (lines.length === 0) return placeNoValues(area, language)
  const values = [0, 1].map(i =>
    widest(
      lines.map(({ texts }) => texts[i]!),
      LABEL_BOLD
    )
  )
  const names = lines.map(({ label }) => wrap(label, LABEL, NAMES * area.width, 1)[0]!)
  const width = Math.min(area.width, MOST_WIDE)
  const left = area.x + Math.ceil(values[0]!) + AWAY
  const right = area.x + width - Math.ceil(values[1]! + 8 + widest(names, LABEL)) - AWAY - 6
  const top = area.y + 4
  const bottom = top + Math.max(170, Math.min(230, Math.round(width * 0.38)))
  const yOf = scaleLinear(axis.domain, [bottom - PAD, top + PAD])
  const xs = [left, right]
  const marks: Mark[] = [
    ...xs.flatMap((x, i): Mark[] => [
      line(x, top, x, bottom, 'line'),
      text(x, bottom + NOTE.size + 6, String(years[i]), { font: NOTE, fill: 'ink3', anchor: 'middle' })
    ]),
    ...lines.flatMap(({ range, stroke }, i) => {
      // Side by side, so that ranges that overlap are both seen.
      const x = right + (i === 0 ? 4 : -4)
      return range
        ? [
            line(x, yOf(range.low), x, yOf(range.high), stroke === 'ink' ? 'people' : 'peopleSoft', {
              strokeWidth: 4
            })
          ]
        : []
    }),
    ...lines.map(({ values: [from, to], stroke }) =>
      line(left, yOf(from), right, yOf(to), stroke, { strokeWidth: 3 })
    ),
    ...lines.flatMap(({ values: ends, published, stroke }) =>
      xs.flatMap((x, i): Mark[] => {
        const told = published[i]!
        return told === null ? [dot(x, yOf(ends[i]!), stroke)] : [diamond(x, yOf(told))]
      })
    ),
    ...placeStart(series, left - AWAY, yOf),
    ...placeEnd(series, names, right + AWAY, values[1]! + 8, yOf)
  ]
  return { marks, bottom: bottom + NOTE.size + 10 }
}

/** Values at the left; one where both lines start from what reads the same. */
function placeStart({ lines }: SlopeSeries, x: number, yOf: (value: number) => number): Mark[] {
  const starts = lines
    .map(({ values, texts }) => ({ words: texts[0], y: yOf(values[0]) }))
    .filter(({ words }, i, all) => all.findIndex(one => one.words === words) === i)
    .sort((a, b) => a.y - b.y)
  const centres = spread(starts.map(({ y }) => ({ centre: y, height: ROW })))
  return starts.map(({ words }, i) =>
    text(x, centredBaseline(centres[i]!, LABEL_BOLD), words, { font: LABEL_BOLD, fill: 'ink', anchor: 'end' })
  )
}

function placeEnd(
  { lines }: SlopeSeries,
  names: readonly string[],
  x: number,
  column: number,
  yOf: (value: number) => number
): Mark[] {
  const ends = lines
    .map(({ values, texts }, i) => ({ words: texts[1], name: names[i]!, y: yOf(values[1]) }))
    .sort((a, b) => a.y - b.y)
  const centres = spread(ends.map(({ y }) => ({ centre: y, height: ROW })))
  return ends.flatMap(({ words, name }, i) => {
    const y = centredBaseline(centres[i]!, LABEL)
    return [text(x, y, words, { font: LABEL_BOLD, fill: 'ink' }), text(x + column, y, name)]
  })
}

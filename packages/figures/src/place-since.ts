/** Second step of what was estimated since: a dot a row, the published mean as a dashed line through them. */
import { scaleLinear } from 'd3-scale'
import type { Area, Placed } from './frame.js'
import { centredBaseline, diamond, dot, LABEL_BOLD, line, type Mark, NOTE, text } from './marks.js'
import { textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { besideNames, placeRows } from './rows.js'
import type { SinceSeries } from './since-series.js'

const HEAD = 40
const ROW = 18
const GAP = 12
const RADIUS = 5
const AFTER = 12

export function placeSince(series: SinceSeries, area: Area): Placed {
  const { rows, published, domain, language } = series
  if (rows.length === 0) return placeNoValues(area, language)
  const names = rows.map(({ label }) => ({ name: label }))
  const placed = placeRows(names, { ...area, y: area.y + HEAD }, { bar: ROW, gap: GAP })
  const chart = besideNames(names, area)
  const [left, right] = [chart.x + RADIUS + 1, area.x + area.width]
  // Values stand at the right of their dots: a row near the end of the axis needs the room.
  const room = Math.max(...rows.map(({ text: words }) => textWidth(words, LABEL_BOLD))) + AFTER + RADIUS
  const half = published ? textWidth(published.text, LABEL_BOLD) / 2 : 0
  const xOf = scaleLinear(domain, [
    left,
    right - Math.max(RADIUS, Math.min(Math.max(half, room), (right - left) / 2))
  ])
  const [top, bottom] = [area.y + HEAD - 10, placed.bottom + 4]
  const at = published ? xOf(published.value) : null
  const marks: Mark[] = [
    line(xOf(0), top, xOf(0), bottom, 'line2'),
    ...rows.map(({ value }, i) =>
      line(xOf(value), placed.middles[i]!, at ?? xOf(value), placed.middles[i]!, 'line')
    ),
    ...placed.marks,
    ...rows.flatMap(({ value, text: words }, i) => [
      dot(xOf(value), placed.middles[i]!, 'ink', { radius: RADIUS }),
      text(xOf(value) + AFTER, centredBaseline(placed.middles[i]!, LABEL_BOLD), words, {
        font: LABEL_BOLD,
        fill: 'ink',
        halo: true
      })
    ])
  ]
  return { marks: [...marks, ...heads(series, xOf, area, [top, bottom])], bottom }
}

/** Over the chart: 0, and what was published; the first is left out where they would touch. */
function heads(
  { published, zero }: SinceSeries,
  xOf: (value: number) => number,
  area: Area,
  [top, bottom]: [number, number]
): Mark[] {
  const y = area.y + LABEL_BOLD.size
  const zeroMark = text(xOf(0), y, zero, { font: NOTE, fill: 'ink3', anchor: 'middle' })
  if (!published) return [zeroMark]
  const x = xOf(published.value)
  const wide = textWidth(published.text, LABEL_BOLD)
  const left = Math.max(area.x, Math.min(x - wide / 2, area.x + area.width - wide))
  const touches = xOf(0) + 10 > left && xOf(0) - 10 < left + wide
  return [
    ...(touches ? [] : [zeroMark]),
    line(x, top, x, bottom, 'ink', { strokeWidth: 1.5, dash: '5 4' }),
    diamond(x, top),
    text(left, y, published.text, { font: LABEL_BOLD, fill: 'ink' })
  ]
}

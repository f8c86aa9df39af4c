/** Second step of a Rogers curve: the bell, its categories under it, those above the threshold in accent. */
import { scaleLinear } from 'd3-scale'
import { area as areaShape } from 'd3-shape'
import type { Area, Placed } from './frame.js'
import { LABEL_BOLD, line, type Mark, NOTE, path, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { REACH, type RogersCategory, type RogersSeries } from './rogers-series.js'
import type { Token } from './tokens.js'
import { widest, wrap } from './wrap.js'

const STEP = 0.1
const BAND = 8
const ASIDE = 8

type At = (z: number) => number

/** Height of the normal curve at `z`, 1 at the middle. */
const normalHeight = (z: number): number => Math.exp(-0.5 * z * z)

export function placeRogers(series: RogersSeries, area: Area): Placed {
  const { categories, cut, range } = series
  if (categories.length === 0) return placeNoValues(area, series.language)
  const xOf = scaleLinear([REACH, -REACH], [area.x, area.x + area.width])
  const words = placeSides(series, xOf(cut), area)
  const top = words.bottom + 18
  const bottom = top + Math.max(110, Math.min(190, Math.round(area.width * 0.24)))
  const heightOf = (z: number) => bottom - (bottom - top) * normalHeight(z)
  const marks: Mark[] = [
    ...words.marks,
    ...bell(cut, -REACH, 'peopleSoft', xOf, heightOf, bottom),
    ...bell(REACH, cut, 'accent', xOf, heightOf, bottom),
    ...categories
      .slice(1)
      .map(({ from }) => line(xOf(from), heightOf(from), xOf(from), bottom, 'paper', { strokeWidth: 2 })),
    line(area.x, bottom, area.x + area.width, bottom, 'line2')
  ]
  if (range) {
    const [fewest, most] = [xOf(range[0]), xOf(range[1])]
    marks.push(rect(fewest, top - 12, Math.max(2, most - fewest), BAND, 'band50'))
  }
  marks.push(line(xOf(cut), words.bottom + 2, xOf(cut), bottom, 'ink', { strokeWidth: 1.4 }))
  const names = placeNames(categories, xOf, { ...area, y: bottom })
  return { marks: [...marks, ...names.marks], bottom: names.bottom }
}

function bell(from: number, to: number, fill: Token, xOf: At, heightOf: At, bottom: number): Mark[] {
  if (from - to < 1e-3) return []
  const steps = Math.max(1, Math.round((from - to) / STEP))
  const places = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
  const shape = areaShape<number>().x(xOf).y0(bottom).y1(heightOf).digits(1)
  return [path(shape(places) ?? '', { fill })]
}

/** How many are above and below, each on its side of the threshold where there is room; else at both ends, or one under the other. */
function placeSides({ words }: RogersSeries, x: number, area: Area): Placed {
  const right = area.x + area.width
  const aboveWidth = Math.max(textWidth(words.above, LABEL_BOLD), textWidth(words.range, NOTE))
  const belowWidth = textWidth(words.below, LABEL_BOLD)
  const end = Math.max(area.x + aboveWidth, Math.min(x - ASIDE, right - belowWidth - 2 * ASIDE))
  const isBeside = end + 2 * ASIDE + belowWidth <= right
  const baseline = area.y + LABEL_BOLD.size
  const second = baseline + lineHeight(LABEL_BOLD)
  const above = { anchor: isBeside ? 'end' : 'start' } as const
  const left = isBeside ? end : area.x
  const hasRange = words.range !== ''
  const start = Math.max(end + 2 * ASIDE, Math.min(x + ASIDE, right - belowWidth))
  const below = isBeside
    ? text(start, baseline, words.below, { font: LABEL_BOLD, fill: 'ink' })
    : text(area.x, second + (hasRange ? lineHeight(NOTE) : 0), words.below, { font: LABEL_BOLD, fill: 'ink' })
  return {
    marks: [
      text(left, baseline, words.above, { font: LABEL_BOLD, fill: 'accent', ...above }),
      ...(hasRange ? [text(left, second, words.range, { font: NOTE, fill: 'ink3', ...above })] : []),
      below
    ],
    bottom: Math.max(below.y, hasRange ? second : baseline) + 4
  }
}

/** Under their part of the bell; where one does not fit, a number there and a list under it. */
function placeNames(categories: readonly RogersCategory[], xOf: At, area: Area): Placed {
  const placed = categories.map(each => {
    const width = xOf(each.to) - xOf(each.from) - ASIDE
    const lines = wrap(each.name, LABEL_BOLD, width)
    const detail = `${each.share} · ${each.heads}`
    const details = textWidth(detail, NOTE) <= width ? [detail] : [each.share, each.heads]
    const isWhole = lines.length <= 2 && lines.join(' ') === each.name && widest(details, NOTE) <= width
    return { each, lines, details, isWhole, x: (xOf(each.from) + xOf(each.to)) / 2 }
  })
  const first = area.y + LABEL_BOLD.size + 8
  const step = lineHeight(LABEL_BOLD)
  if (placed.every(({ isWhole }) => isWhole)) {
    const most = Math.max(...placed.map(({ lines }) => lines.length))
    const deepest = Math.max(...placed.map(({ details }) => details.length))
    return {
      marks: placed.flatMap(({ lines, details, x }) => [
        ...textLines(x, first, lines, { font: LABEL_BOLD, fill: 'ink', anchor: 'middle' }),
        ...textLines(x, first + lines.length * step, details, { font: NOTE, fill: 'ink3', anchor: 'middle' })
      ]),
      bottom: first + most * step + (deepest - 1) * lineHeight(NOTE) + 4
    }
  }
  const right = area.x + area.width
  const list = first + 14
  return {
    marks: placed.flatMap(({ each, x }, i) => {
      const y = list + (i + 1) * (step + 4)
      return [
        text(x, first, String(i + 1), { font: LABEL_BOLD, fill: 'ink', anchor: 'middle' }),
        text(area.x, y, `${i + 1}`, { font: LABEL_BOLD, fill: 'ink' }),
        text(area.x + 18, y, each.name, { fill: 'ink' }),
        text(right, y, `${each.share} · ${each.heads}`, { font: NOTE, fill: 'ink3', anchor: 'end' })
      ]
    }),
    bottom: list + placed.length * (step + 4) + 4
  }
}

/** Second step of published beside computed: a track a row, a diamond, a dot, a band. */
import { scaleLinear } from 'd3-scale'
import { labelsUnder, UNDER } from './axes.js'
import type { Area, Placed } from './frame.js'
import { type KeyItem, placeKey } from './key.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  diamond,
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
import type { ReproductionRow, ReproductionSeries } from './reproduction-series.js'
import { besideNames, nameColumn, placeRows } from './rows.js'
import { wrap } from './wrap.js'

const BAND = 10
const BAR = 16
const GAP = 10
const BETWEEN = 16

/** Where tracks and figures go, the same for both panels. On a phone the figures stand above their track, which has the whole width. */
interface Columns {
  narrow: boolean
  names: number
  /** Right end of the tracks. */
  right: number
  published: number
  computed: number
}

export function placeReproduction(series: ReproductionSeries, area: Area): Placed {
  const { shares, counts, words } = series
  if (shares.length + counts.length === 0) return { marks: [], bottom: area.y }
  const columns = columnsOf([...shares, ...counts], words, area)
  const key = placeKey(keyOf(series), besideNames([...shares, ...counts], area))
  const marks: Mark[] = [...key.marks]
  let bottom = key.bottom + 14
  if (shares.length > 0) {
    const panel = placePanel(shares, columns, { ...area, y: bottom })
    marks.push(...panel.marks)
    const xOf = scaleLinear(shares[0]!.domain, [panel.left, columns.right])
    marks.push(...labelsUnder(series.ends, xOf, panel.bottom - 4))
    bottom = panel.bottom + UNDER + 10
  }
  if (counts.length > 0) {
    if (shares.length > 0) marks.push(line(area.x, bottom, area.x + area.width, bottom, 'line'))
    const lines = wrap(words.ownScale, NOTE, area.width)
    marks.push(...textLines(area.x, bottom + 8 + NOTE.size, lines, { font: NOTE, fill: 'ink3' }))
    const top = bottom + 8 + lines.length * lineHeight(NOTE) + 10
    const panel = placePanel(counts, columns, { ...area, y: top })
    marks.push(...panel.marks)
    bottom = panel.bottom
  }
  return { marks, bottom }
}

function columnsOf(
  rows: readonly ReproductionRow[],
  words: ReproductionSeries['words'],
  area: Area
): Columns {
  const widthOf = (texts: string[]) => Math.ceil(Math.max(...texts.map(own => textWidth(own, LABEL_BOLD))))
  const published = widthOf([words.published, ...rows.map(({ publishedText }) => publishedText)])
  const computed = widthOf([words.computed, ...rows.map(({ computedText }) => computedText)])
  const edge = area.x + area.width
  if (area.width < NARROW)
    return {
      narrow: true,
      names: 0,
      right: edge - 16,
      published: area.x,
      computed: area.x + published + BETWEEN
    }
  const right = edge - published - computed - 2 * BETWEEN
  return {
    narrow: false,
    names: nameColumn(rows, area),
    right,
    published: right + BETWEEN,
    computed: right + 2 * BETWEEN + published
  }
}

function placePanel(rows: readonly ReproductionRow[], columns: Columns, area: Area) {
  const { narrow, names } = columns
  const figures = narrow ? lineHeight(LABEL) : 0
  const placed = placeRows(rows, area, {
    bar: BAR + figures,
    gap: narrow ? 2 * GAP : GAP,
    ...(narrow ? {} : { column: names })
  })
  // Room for a mark that stands at an end of its track, and for the label of its scale.
  const left = placed.left + 8
  const marks = rows.flatMap((row, i) => {
    const middle = placed.middles[i]!
    const baseline = centredBaseline(middle - (narrow ? BAR / 2 : 0), LABEL_BOLD)
    return [
      ...trackOf(row, middle + figures / 2, left, columns.right),
      text(columns.published, baseline, row.publishedText, { font: LABEL_BOLD, fill: 'ink' }),
      text(columns.computed, baseline, row.computedText, { fill: 'accent' })
    ]
  })
  return { marks: [...placed.marks, ...marks], left, bottom: placed.bottom }
}

/** The track, the band, then what was published under what is computed: red inside the diamond where they agree. */
function trackOf(
  { domain, value, computed, range }: ReproductionRow,
  y: number,
  left: number,
  right: number
): Mark[] {
  const xOf = scaleLinear(domain, [left, right])
  const marks: Mark[] = [line(left, y, right, y, 'line')]
  if (range) marks.push(rect(xOf(range.low), y - BAND / 2, xOf(range.high) - xOf(range.low), BAND, 'band90'))
  const isComputed = Number.isFinite(computed)
  if (isComputed) marks.push(line(xOf(value), y, xOf(computed), y, 'ink3', { strokeWidth: 1.4 }))
  marks.push(diamond(xOf(value), y, 7))
  if (isComputed) marks.push(dot(xOf(computed), y, 'accent', { radius: 3.6 }))
  return marks
}

function keyOf({ words, hasRange }: ReproductionSeries): KeyItem[] {
  return [
    { word: words.published, width: 14, sample: (x, y) => [diamond(x + 7, y)] },
    {
      word: words.computed,
      width: 10,
      sample: (x, y) => [dot(x + 5, y, 'accent')],
      font: LABEL_BOLD,
      fill: 'accent'
    },
    ...(hasRange
      ? [
          {
            word: words.range,
            width: 28,
            sample: (x: number, y: number) => [rect(x, y - BAND / 2, 28, BAND, 'band90')]
          }
        ]
      : [])
  ]
}

/** Second step of a day: two columns on one scale in minutes; on a phone, two bars an activity. */
import { curveLinear, line as lineShape } from 'd3-shape'
import type { DayBlock, DaySeries } from './day-series.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import {
  centredBaseline,
  LABEL,
  LABEL_BOLD,
  line,
  type Mark,
  NOTE,
  path,
  rect,
  text,
  textLines
} from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { placeDayRows } from './place-day-rows.js'
import { spread } from './spread.js'
import { widest, wrap } from './wrap.js'

const HEIGHT = 430
/** Paper between two activities. */
const GAP = 2
/** Paper between two parts of one. */
const SEAM = 1
const ASIDE = 12
const INSET = 10
/** Least height of a part that has its words. */
const ROOM = 16
const SAMPLE = 13
/** Shares of the width: names, words at the right. */
const NAMES = 0.25
const ENDS = 0.22

export function placeDay(series: DaySeries, area: Area): Placed {
  const { blocks, key } = series
  if (blocks.length === 0) return placeNoValues(area, series.language)
  const words = placeKey(
    [
      ...key.map(({ word, tokens }) => ({ word, fill: tokens.text, swatch: tokens.fill })),
      { word: series.remainsWord, fill: 'ink2' as const, swatch: 'peopleSoft' as const }
    ].map(({ word, fill, swatch }) => ({
      word: wrap(word, LABEL_BOLD, area.width - 2 * SAMPLE, 1)[0]!,
      width: SAMPLE,
      font: LABEL_BOLD,
      fill,
      sample: (x, y) => [rect(x, y - 6, SAMPLE, SAMPLE, swatch)]
    })),
    area
  )
  const below = { ...area, y: words.bottom + 12 }
  const placed = area.width < NARROW ? placeDayRows(series, below) : placeColumns(series, below)
  return { marks: [...words.marks, ...placed.marks], bottom: placed.bottom }
}

/** A block of the column after: from its top, its parts in px. */
interface Column {
  top: number
  bottom: number
}

function placeColumns({ blocks, beforeTitle, afterTitle }: DaySeries, area: Area): Placed {
  const names = blocks.map(({ label }) => wrap(label, LABEL_BOLD, NAMES * area.width, 3))
  const nameWidth = Math.max(
    ...names.map(lines => widest(lines, LABEL_BOLD)),
    ...blocks.map(each => textWidth(each.duration, NOTE))
  )
  const endLines = blocks.map(
    ({ freed, share }) =>
      [wrap(freed, LABEL_BOLD, ENDS * area.width, 2), wrap(share, NOTE, ENDS * area.width, 2)] as const
  )
  const endWidth = Math.max(
    ...endLines.map(([freed, share]) => Math.max(widest(freed, LABEL_BOLD), widest(share, NOTE)))
  )
  const left = area.x + Math.ceil(nameWidth) + ASIDE
  const right = area.x + area.width - Math.ceil(endWidth) - 2 * ASIDE
  const beforeWidth = 0.3 * (right - left)
  const afterLeft = left + 0.42 * (right - left)
  const titles = [
    wrap(beforeTitle, LABEL_BOLD, 0.4 * (right - left), 2),
    wrap(afterTitle, LABEL_BOLD, right - afterLeft, 3)
  ]
  const titleLines = Math.max(...titles.map(lines => lines.length))
  const top = area.y + titleLines * lineHeight(LABEL_BOLD) + 8
  const title = (lines: readonly string[], x: number) =>
    textLines(x, area.y + LABEL_BOLD.size + (titleLines - lines.length) * lineHeight(LABEL_BOLD), lines, {
      font: LABEL_BOLD,
      fill: 'ink',
      anchor: 'middle'
    })

  const lengths = blocks.map(
    ({ minutes, remains, parts }) =>
      [minutes, remains + parts.reduce((sum, part) => sum + part.minutes, 0)] as const
  )
  const total = (side: 0 | 1) => lengths.reduce((sum, each) => sum + each[side], 0)
  const perMinute = HEIGHT / Math.max(total(0), total(1))
  const stacked = (side: 0 | 1): Column[] => {
    let y = top
    return lengths.map(each => {
      const own = { top: y, bottom: y + each[side] * perMinute }
      y = own.bottom + GAP
      return own
    })
  }
  const [before, after] = [stacked(0), stacked(1)]
  const marks: Mark[] = [
    ...title(titles[0]!, left + beforeWidth / 2),
    ...title(titles[1]!, (afterLeft + right) / 2),
    ...before.flatMap((own, i) => [
      rect(left, own.top, beforeWidth, own.bottom - own.top, 'peopleSoft'),
      line(left + beforeWidth, own.top - GAP / 2, afterLeft, after[i]!.top - GAP / 2, 'line')
    ]),
    line(left + beforeWidth, before.at(-1)!.bottom, afterLeft, after.at(-1)!.bottom, 'line'),
    ...blocks.flatMap((block, i) => placeBlock(block, afterLeft, right - afterLeft, after[i]!.top, perMinute))
  ]
  const nameHeight = (lines: readonly string[]) =>
    lines.length * lineHeight(LABEL_BOLD) + lineHeight(NOTE) + 4
  const bottom = Math.max(before.at(-1)!.bottom, after.at(-1)!.bottom)
  const nameCentres = spread(
    before.map((own, i) => ({ centre: (own.top + own.bottom) / 2, height: nameHeight(names[i]!) })),
    top
  )
  names.forEach((lines, i) => {
    const y = nameCentres[i]! - nameHeight(lines) / 2 + LABEL.size
    marks.push(
      ...textLines(left - ASIDE, y, lines, { font: LABEL_BOLD, fill: 'ink', anchor: 'end' }),
      text(left - ASIDE, y + lines.length * lineHeight(LABEL_BOLD), blocks[i]!.duration, {
        font: NOTE,
        fill: 'ink3',
        anchor: 'end'
      })
    )
  })
  const endHeight = ([freed, share]: (typeof endLines)[number]) =>
    freed.length * lineHeight(LABEL_BOLD) + (share[0] === '' ? 0 : share.length * lineHeight(NOTE)) + 4
  const wanted = after.map((own, i) => {
    const freedTop = own.top + blocks[i]!.remains * perMinute
    return { centre: (freedTop + own.bottom) / 2, height: endHeight(endLines[i]!) }
  })
  const endCentres = spread(wanted, top)
  endLines.forEach(([freed, share], i) => {
    const y = endCentres[i]! - endHeight([freed, share]) / 2 + LABEL.size
    const x = right + 2 * ASIDE
    if (blocks[i]!.parts.length > 0)
      marks.push(linkOf(right + 3, wanted[i]!.centre, x - 5, y - LABEL.size * 0.34))
    marks.push(...textLines(x, y, freed, { font: LABEL_BOLD, fill: 'ink' }))
    if (share[0] !== '')
      marks.push(
        ...textLines(x, y + freed.length * lineHeight(LABEL_BOLD), share, { font: NOTE, fill: 'ink3' })
      )
  })
  const lowest = Math.max(
    bottom,
    nameCentres.at(-1)! + nameHeight(names.at(-1)!) / 2,
    endCentres.at(-1)! + endHeight(endLines.at(-1)!) / 2
  )
  return { marks, bottom: lowest }
}

/** From what is freed to its words. */
const linkOf = (x1: number, y1: number, x2: number, y2: number): Mark =>
  path(
    lineShape().curve(curveLinear).digits(1)([
      [x1, y1],
      [(x1 + x2) / 2, y2],
      [x2, y2]
    ]) ?? '',
    { stroke: 'line2', strokeWidth: 1 }
  )

/** What remains on top, then what each technology frees, then hollow what it adds. */
function placeBlock(
  { remains, remainsText, parts }: DayBlock,
  x: number,
  width: number,
  top: number,
  perMinute: number
): Mark[] {
  const marks: Mark[] = []
  const height = remains * perMinute
  marks.push(rect(x, top, width, height, 'peopleSoft'))
  if (height >= ROOM && textWidth(remainsText, NOTE) + 2 * INSET <= width)
    marks.push(
      text(x + INSET, centredBaseline(top + height / 2, NOTE), remainsText, { font: NOTE, fill: 'ink' })
    )
  let y = top + height
  for (const part of parts) {
    const high = part.minutes * perMinute
    const [from, to] = [y + SEAM, y + high]
    marks.push(rect(x, from, width, to - from, part.tokens.fill))
    if (part.isCost) marks.push(rect(x + 1.5, from + 1.5, width - 3, to - from - 3, 'paper'))
    if (high >= ROOM && textWidth(part.text, LABEL_BOLD) + 2 * INSET <= width)
      marks.push(
        text(x + INSET, centredBaseline((from + to) / 2, LABEL_BOLD), part.text, {
          font: LABEL_BOLD,
          fill: part.isCost ? part.tokens.text : part.tokens.onFill
        })
      )
    y += high
  }
  return marks
}

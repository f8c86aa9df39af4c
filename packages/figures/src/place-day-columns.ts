/** A day where there is room: two columns on one scale in minutes, names on the left, what is freed on the right. */
import { line as lineShape } from 'd3-shape'
import type { DayBlock, DaySeries } from './day-series.js'
import type { Area, Placed } from './frame.js'
import { LABEL_BOLD, line, type Mark, path, rect, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { placeDayBlock } from './place-day-block.js'
import { dayLabel, labelsWidth, placeDayLabels } from './place-day-labels.js'
import { wrap } from './wrap.js'

const HEIGHT = 430
/** Paper between two activities. */
const GAP = 2
const ASIDE = 12
/** Shares of the width: names, words at the right. */
const NAMES = 0.25
const ENDS = 0.22
/** Of what is between them: the column before, where the column after starts. */
const BEFORE = 0.3
const AFTER = 0.42

interface Extent {
  top: number
  bottom: number
}

export function placeDayColumns({ blocks, beforeTitle, afterTitle }: DaySeries, area: Area): Placed {
  const names = blocks.map(each => dayLabel(each.label, each.duration, NAMES * area.width))
  const ends = blocks.map(each => dayLabel(each.freed, each.share, ENDS * area.width))
  const left = area.x + labelsWidth(names) + ASIDE
  const right = area.x + area.width - labelsWidth(ends) - 2 * ASIDE
  const beforeRight = left + BEFORE * (right - left)
  const afterLeft = left + AFTER * (right - left)
  const titles = placeTitles(
    [
      {
        words: beforeTitle,
        middle: (left + beforeRight) / 2,
        width: 2 * (afterLeft - (left + beforeRight) / 2) - ASIDE
      },
      { words: afterTitle, middle: (afterLeft + right) / 2, width: right - afterLeft }
    ],
    area.y
  )
  const top = titles.bottom + 8
  const lengths = [blocks.map(({ minutes }) => minutes), blocks.map(afterLength)]
  const perMinute = HEIGHT / Math.max(...lengths.map(sum))
  const [before, after] = lengths.map(each => stack(each, top, perMinute)) as [Extent[], Extent[]]
  const middles = after.map((own, i) => (own.top + blocks[i]!.remains * perMinute + own.bottom) / 2)
  const placedNames = placeDayLabels(
    names,
    before.map(own => (own.top + own.bottom) / 2),
    { x: left - ASIDE, top, anchor: 'end' }
  )
  const placedEnds = placeDayLabels(ends, middles, { x: right + 2 * ASIDE, top, anchor: 'start' })
  const marks: Mark[] = [
    ...titles.marks,
    ...before.flatMap((own, i) => [
      rect(left, own.top, beforeRight - left, own.bottom - own.top, 'peopleSoft'),
      line(beforeRight, own.top - GAP / 2, afterLeft, after[i]!.top - GAP / 2, 'line')
    ]),
    line(beforeRight, before.at(-1)!.bottom, afterLeft, after.at(-1)!.bottom, 'line'),
    ...blocks.flatMap((block, i) =>
      placeDayBlock(block, { x: afterLeft, y: after[i]!.top, width: right - afterLeft }, perMinute)
    ),
    ...placedNames.marks,
    ...blocks.flatMap(({ parts }, i) =>
      parts.length > 0 ? [linkOf(right + 3, middles[i]!, right + 2 * ASIDE - 5, placedEnds.middles[i]!)] : []
    ),
    ...placedEnds.marks
  ]
  const bottoms = [before.at(-1)!.bottom, after.at(-1)!.bottom, placedNames.bottom, placedEnds.bottom]
  return { marks, bottom: Math.max(...bottoms) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What is freed stays drawn in its place; what technologies add makes an activity longer than it was. */
const afterLength = ({ remains, parts }: DayBlock): number =>
  remains + sum(parts.map(({ minutes }) => minutes))

function stack(lengths: readonly number[], top: number, perMinute: number): Extent[] {
  let y = top
  return lengths.map(length => {
    const own = { top: y, bottom: y + length * perMinute }
    y = own.bottom + GAP
    return own
  })
}

/** Over the columns, all ending on one line. */
function placeTitles(
  titles: readonly { words: string; middle: number; width: number }[],
  top: number
): Placed {
  const wrapped = titles.map(({ words, width }) => wrap(words, LABEL_BOLD, width, 3))
  const most = Math.max(...wrapped.map(lines => lines.length))
  const step = lineHeight(LABEL_BOLD)
  return {
    marks: wrapped.flatMap((lines, i) =>
      textLines(titles[i]!.middle, top + LABEL_BOLD.size + (most - lines.length) * step, lines, {
        font: LABEL_BOLD,
        fill: 'ink',
        anchor: 'middle'
      })
    ),
    bottom: top + most * step
  }
}

/** From what is freed to its words. */
function linkOf(x1: number, y1: number, x2: number, y2: number): Mark {
  const shape = lineShape().digits(1)
  const points: [number, number][] = [
    [x1, y1],
    [(x1 + x2) / 2, y2],
    [x2, y2]
  ]
  return path(shape(points) ?? '', { stroke: 'line2', strokeWidth: 1 })
}

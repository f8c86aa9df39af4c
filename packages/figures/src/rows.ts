/** Rows of bars or tracks, each with its name: on the left, or above on a phone. */
import type { Area } from './frame.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, type Mark, textLines } from './marks.js'
import { type Font, lineHeight } from './measure.js'
import { widest, wrap, wrapEvenly } from './wrap.js'

export interface RowName {
  name: string
  /** The one that the title is about. */
  lead?: boolean
}

export interface PlacedRows {
  marks: Mark[]
  /** Where bars may go: from `left`, around the `middle` of each row. */
  left: number
  middles: number[]
  bottom: number
}

export interface RowSizes {
  /** Height of what each row holds besides its name, in px. */
  bar: number
  /** Between rows. */
  gap: number
  /** Width of the names, where several blocks of rows share it: `nameColumn`. */
  column?: number
}

/** Names never take more than this share of the width. */
const NAMES = 0.36
const BESIDE = 12
/** Lines of a name. */
const MOST = 3

const fontOf = ({ lead }: RowName): Font => (lead ? LABEL_BOLD : LABEL)

const roomFor = ({ width }: Area): number => (width < NARROW ? width : Math.floor(width * NAMES))

/** As even as it can be; an ellipsis ends what three lines do not hold. */
function linesOf(row: RowName, area: Area): string[] {
  const lines = wrapEvenly(row.name, fontOf(row), roomFor(area))
  return lines.length <= MOST ? lines : wrap(row.name, fontOf(row), roomFor(area), MOST)
}

/** The width that names take once wrapped, in px. */
export const nameColumn = (names: readonly RowName[], area: Area): number =>
  Math.ceil(Math.max(0, ...names.map(row => widest(linesOf(row, area), fontOf(row)))))

/** The area at the right of names, where a key stands over its bars; the whole area on a phone. */
export function besideNames(names: readonly RowName[], area: Area): Area {
  if (area.width < NARROW) return area
  const left = nameColumn(names, area) + BESIDE
  return { ...area, x: area.x + left, width: area.width - left }
}

/** Names wrapped, rows as high as they need. */
export function placeRows(names: readonly RowName[], area: Area, sizes: RowSizes): PlacedRows {
  const { bar, gap, column = nameColumn(names, area) } = sizes
  const narrow = area.width < NARROW
  const wrapped = names.map(row => linesOf(row, area))
  const left = narrow ? area.x : area.x + column + BESIDE

  const marks: Mark[] = []
  const middles: number[] = []
  let y = area.y
  wrapped.forEach((words, i) => {
    const font = fontOf(names[i]!)
    const fill = names[i]!.lead ? 'ink' : 'ink2'
    const height = words.length * lineHeight(font)
    if (narrow) {
      marks.push(...textLines(area.x, y + font.size * 0.9, words, { font, fill, halo: true }))
      middles.push(y + height + 3 + bar / 2)
      y += height + 3 + bar + gap
      return
    }
    const middle = y + Math.max(bar, height) / 2
    const baseline = centredBaseline(middle, font, words.length)
    marks.push(...textLines(left - BESIDE, baseline, words, { font, fill, anchor: 'end' }))
    middles.push(middle)
    y += Math.max(bar, height) + gap
  })
  return { marks, left, middles, bottom: names.length > 0 ? y - gap : y }
}

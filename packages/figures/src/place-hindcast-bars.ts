/** The bars of a hindcast chart: a column a part, a point as long in one as in another. */
import type { HindcastSeriesRow } from './hindcast-series.js'
import { centredBaseline, type Mark, NOTE, rect, text } from './marks.js'
import { widest } from './wrap.js'

export interface BarColumn {
  left: number
  width: number
  zero: number
  /** Of a point, in px. */
  unit: number
}

const BAR = 10
const APART = 18
/** For the words over a column. */
const LEAST = 74
const AFTER = 5

/** What one part needs: points on both sides of zero, px for the words at their ends. */
interface Needs {
  below: number
  above: number
  before: number
  after: number
}

export function barColumns(rows: readonly HindcastSeriesRow[], left: number, right: number): BarColumn[] {
  const needs = rows[0]!.parts.map((_, i) => needsOf(rows.map(({ parts }) => parts[i]!)))
  const room = right - left - APART * (needs.length - 1)
  const unit = unitOf(needs, room)
  let x = left
  return needs.map(({ below, above, before, after }) => {
    const width = Math.max(LEAST, before + after + (below + above) * unit)
    const column = { left: x, width, zero: x + before + below * unit, unit }
    x += width + APART
    return column
  })
}

function needsOf(parts: HindcastSeriesRow['parts']): Needs {
  const points = parts.map(part => part.points).filter(Number.isFinite)
  const words = (side: HindcastSeriesRow['parts']) =>
    side.length === 0
      ? 0
      : AFTER +
        widest(
          side.map(part => part.text),
          NOTE
        )
  return {
    below: Math.max(0, ...points.map(value => -value)),
    above: Math.max(0, ...points),
    before: words(parts.filter(part => part.points < 0)),
    after: words(parts.filter(part => !(part.points < 0)))
  }
}

/** As long as fits: columns that need less than their words take that, the others share what is left. */
function unitOf(needs: readonly Needs[], room: number): number {
  let shared = [...needs]
  for (;;) {
    const free = room - LEAST * (needs.length - shared.length)
    const words = shared.reduce((sum, { before, after }) => sum + before + after, 0)
    const points = shared.reduce((sum, { below, above }) => sum + below + above, 0)
    const unit = points > 0 ? Math.max(0, (free - words) / points) : 0
    const larger = shared.filter(
      ({ before, after, below, above }) => before + after + (below + above) * unit >= LEAST
    )
    if (larger.length === shared.length || larger.length === 0) return unit
    shared = larger
  }
}

export function barMarks(
  { points, text: told }: HindcastSeriesRow['parts'][number],
  { zero, unit }: BarColumn,
  y: number
): Mark[] {
  if (!Number.isFinite(points)) return []
  const end = zero + points * unit
  const isLoss = points < 0
  return [
    rect(Math.min(zero, end), y - BAR / 2, Math.abs(end - zero), BAR, 'people'),
    text(isLoss ? end - AFTER + 1 : end + AFTER - 1, centredBaseline(y, NOTE), told, {
      font: NOTE,
      fill: 'ink2',
      anchor: isLoss ? 'end' : 'start',
      halo: true
    })
  ]
}

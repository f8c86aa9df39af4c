/** Years under a small panel. */
import { type Mark, NOTE, text } from './marks.js'
import { textWidth } from './measure.js'

const APART = 8

/** Both ends inside the panel; the year of the values where it fits, before the first year where only one does. */
export function placeYears(
  [first, focus, last]: readonly [number, number, number],
  xOf: (year: number) => number,
  { x, y, width }: { x: number; y: number; width: number }
): Mark[] {
  const box = (year: number) => {
    const wide = textWidth(String(year), NOTE)
    const left = Math.max(x, Math.min(xOf(year) - wide / 2, x + width - wide))
    return { year, left, right: left + wide }
  }
  const kept: ReturnType<typeof box>[] = []
  for (const one of [last, focus, first].map(box))
    if (kept.every(other => one.right + APART <= other.left || one.left >= other.right + APART))
      kept.push(one)
  return kept.map(({ year, left }) => text(left, y, String(year), { font: NOTE, fill: 'ink3' }))
}

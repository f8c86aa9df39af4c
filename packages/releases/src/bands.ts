/** Counts hidden because nearly everybody of a group said the same, of which a share that they reach can be told. */
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import type { ReleaseRules } from './release.js'

export interface Band {
  count: Count
  low: number
  high: number
}

/** The lines of a case: the counts of each group and question, its base last. */
export function linesOf({ counts }: Pick<ItemCase, 'counts'>): Map<string, Count[]> {
  const lines = new Map<string, Count[]>()
  for (const count of counts) {
    const line = `${count.group}|${count.question}`
    const held = lines.get(line)
    if (held) held.push(count)
    else lines.set(line, [count])
  }
  return lines
}

/** What a line's shares are of: those who answered, or everybody of the group; null where it is hidden. */
export function baseOf(line: readonly Count[], isShown: (count: Count) => boolean): number | null {
  const everybody = line.reduce((sum, { answer, value }) => (answer === 'base' ? sum : sum + value), 0)
  const base = line.find(({ answer }) => answer === 'base')
  if (base === undefined || base.isPooled) return everybody
  return isShown(base) ? base.value : null
}

/**
 * Bands that are told: wherever a hidden count is that large, so that it does not tell who all said the same; and only where what they
 * leave to the others reaches the threshold, so that a small count behind one stays hidden.
 */
export function bandsOf(
  item: Pick<ItemCase, 'counts'>,
  isShown: (count: Count) => boolean,
  isTold: (count: Count) => boolean,
  { band, threshold }: ReleaseRules
): Band[] {
  const bands: Band[] = []
  for (const line of linesOf(item).values()) {
    // Of a line of which nothing is shown, nothing is told.
    const base = line.some(isShown) ? baseOf(line, isShown) : null
    if (base === null) continue
    const low = Math.ceil(band * base)
    if (base - low < threshold) continue
    for (const count of line) {
      if (count.answer === 'base' || count.answer === 'missing' || isShown(count) || !isTold(count)) continue
      if (count.value >= low) bands.push({ count, low, high: base })
    }
  }
  return bands
}

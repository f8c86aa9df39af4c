/** Passages of a text that are hidden; the rest of it stays as it was written. */
import { MASK, type Passage } from './moderation.js'

const isHalf = (unit: number, from: number): boolean => (unit & 0xfc00) === from

/** Whether a place of a text falls between the two halves of one character. */
const splits = (text: string, at: number): boolean =>
  isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00)

/** The first passage that cannot be hidden: out of the text, empty, before the end of the one before it, or of half a character; -1 for none. */
export function firstBadMask(text: string, masks: readonly Passage[]): number {
  let free = 0
  return masks.findIndex(([start, end]) => {
    const isWhole = Number.isInteger(start) && Number.isInteger(end)
    if (!isWhole || start < free || end <= start || end > text.length) return true
    free = end
    return splits(text, start) || splits(text, end)
  })
}

/**
 * A text with `[…]` in place of each passage.
 *
 * @throws RangeError for passages that are not of this text
 */
export function applyMasks(text: string, masks: readonly Passage[]): string {
  const bad = firstBadMask(text, masks)
  if (bad >= 0) throw new RangeError(`passage ${bad} is not of the text`)
  let [shown, from] = ['', 0]
  for (const [start, end] of masks) {
    shown += text.slice(from, start) + MASK
    from = end
  }
  return shown + text.slice(from)
}

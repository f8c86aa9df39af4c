/** Passages of a text that are hidden, as a person selects them. Places are in UTF-16 units of the text, the end exclusive. */
import type { Passage } from '@horizon-soin/consultation'

/** The text as a field has it: browsers make one line feed of a carriage return and its line feed. */
export const fieldText = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The place in the text of a place in its field. */
export function placeInText(text: string, inField: number): number {
  let place = 0
  for (let left = inField; left > 0 && place < text.length; left--)
    place += text[place] === '\r' && text[place + 1] === '\n' ? 2 : 1
  return place
}

/** Whether a place stands between the two halves of a character. */
const isWithin = (text: string, place: number): boolean =>
  place > 0 && place < text.length && text.codePointAt(place - 1)! > 0xffff

/** What was selected, in whole characters and without the spaces around it; null where nothing is left. */
export function passageOf(text: string, from: number, to: number): Passage | null {
  let start = Math.max(0, Math.min(from, to))
  let end = Math.min(text.length, Math.max(from, to))
  if (isWithin(text, start)) start--
  if (isWithin(text, end)) end++
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? [start, end] : null
}

/** In order and apart: passages that meet, or have spaces alone between them, become one. */
export function withPassage(text: string, masks: readonly Passage[], added: Passage): Passage[] {
  const found: [number, number][] = []
  for (const [start, end] of [...masks, added].sort((a, b) => a[0] - b[0])) {
    const before = found.at(-1)
    if (before !== undefined && (start <= before[1] || text.slice(before[1], start).trim() === ''))
      before[1] = Math.max(before[1], end)
    else found.push([start, end])
  }
  return found
}

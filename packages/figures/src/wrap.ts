/** Lines of text that fit a width. */
import { type Font, textWidth } from './measure.js'

const ELLIPSIS = '…'

/** Cuts a word that fits no line: after hyphens and slashes where it has any, else between characters. */
function cut(word: string, font: Font, width: number): string[] {
  if (textWidth(word, font) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const part of word.match(/[^-/]*[-/]|[^-/]+/g) ?? []) {
    const fits = textWidth(piece + part, font) <= width
    if (piece !== '' && !fits) {
      pieces.push(piece)
      piece = ''
    }
    for (const character of part) {
      if (piece !== '' && textWidth(piece + character, font) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += character
    }
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}

/**
 * Fills lines at plain spaces; no-break spaces hold. What is left after `most` lines ends the last one with an ellipsis.
 * @returns at least one line, none wider than `width` but for a single character
 */
export function wrap(text: string, font: Font, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, font) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cut(word, font, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), ellipsis(lines[most - 1]!, font, width)]
}

/** Takes characters off the end until the ellipsis fits. */
function ellipsis(line: string, font: Font, width: number): string {
  const characters = [...line]
  while (characters.length > 0 && textWidth(characters.join('') + ELLIPSIS, font) > width) characters.pop()
  return characters.join('').trimEnd() + ELLIPSIS
}

/** The same number of lines, as even as they can be: for titles. */
export function wrapEvenly(text: string, font: Font, width: number): string[] {
  const lines = wrap(text, font, width)
  if (lines.length === 1) return lines
  let [low, high] = [width / lines.length, width]
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (wrap(text, font, middle).length <= lines.length) high = middle
    else low = middle
  }
  return wrap(text, font, high)
}

/** Width in px of the widest line. */
export const widest = (lines: readonly string[], font: Font): number =>
  Math.max(0, ...lines.map(line => textWidth(line, font)))

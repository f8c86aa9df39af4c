/** Widths of text without a browser, from the fonts' advance widths; kerning, which tightens, is left out. */
import { FONT_WIDTHS } from './font-widths.js'

export type Face = keyof typeof FONT_WIDTHS

/** How a text is set: its size in px and one of three faces (Source Sans 3 400 and 600, Source Serif 4 600). */
export interface Font {
  size: number
  face: Face
}

const TABLES = Object.fromEntries(
  Object.entries(FONT_WIDTHS).map(([face, blocks]) => [
    face,
    new Map(
      blocks.flatMap(([first, widths]) =>
        widths.split(' ').map((width, i): [number, number] => [first + i, Number(width)])
      )
    )
  ])
) as Record<Face, Map<number, number>>

/** A character that the fonts lack comes from another, at most as wide as this: an em. */
const UNKNOWN = 1000

/** Width in px of a text on one line. */
export function textWidth(text: string, { size, face }: Font): number {
  let sum = 0
  for (const character of text) sum += TABLES[face].get(character.codePointAt(0)!) || UNKNOWN
  return (sum * size) / 1000
}

/** Baseline to baseline, in px: LOOK "Type". */
export const lineHeight = ({ size, face }: Font): number =>
  Math.round(size * (face === 'serif' ? 1.18 : 1.3) * 2) / 2

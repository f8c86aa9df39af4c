/** A key in one line, or several where it does not fit: a drawn sample, then its word. */
import type { Area } from './frame.js'
import { LABEL, type Mark, text } from './marks.js'
import { type Font, lineHeight, textWidth } from './measure.js'
import type { Token } from './tokens.js'

export interface KeyItem {
  word: string
  /** Width of the sample in px. */
  width: number
  /** The sample, its left end at `x`, centred on `y`. */
  sample: (x: number, y: number) => Mark[]
  font?: Font
  fill?: Token
}

const GAP_WORD = 8
const GAP_ITEM = 26

/** @returns the marks and the lower end of the key */
export function placeKey(
  items: readonly KeyItem[],
  { x, y, width }: Area
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = []
  let [left, middle] = [x, y + LABEL.size / 2]
  for (const { word, width: sampleWidth, sample, font = LABEL, fill = 'ink2' } of items) {
    const taken = sampleWidth + GAP_WORD + textWidth(word, font)
    if (left > x && left + taken > x + width) {
      left = x
      middle += lineHeight(font) + 4
    }
    marks.push(...sample(left, middle))
    marks.push(text(left + sampleWidth + GAP_WORD, middle + font.size * 0.34, word, { font, fill }))
    left += taken + GAP_ITEM
  }
  return { marks, bottom: middle + LABEL.size / 2 + 2 }
}

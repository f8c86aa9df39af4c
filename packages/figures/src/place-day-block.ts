/** One activity in the column after: what remains, what is freed, what is added. */
import type { DayBlock } from './day-series.js'
import type { Area } from './frame.js'
import { centredBaseline, LABEL_BOLD, type Mark, NOTE, rect, text } from './marks.js'
import { textWidth } from './measure.js'

/** Paper between two parts. */
const SEAM = 1
const INSET = 10
/** Least height of a part that has its words. */
const ROOM = 16

/** What remains on top, then what each technology frees, then hollow what it adds. */
export function placeDayBlock(
  { remains, remainsText, parts }: DayBlock,
  { x, y: top, width }: Area,
  perMinute: number
): Mark[] {
  const marks: Mark[] = []
  const height = remains * perMinute
  marks.push(rect(x, top, width, height, 'peopleSoft'))
  if (height >= ROOM && textWidth(remainsText, NOTE) + 2 * INSET <= width)
    marks.push(
      text(x + INSET, centredBaseline(top + height / 2, NOTE), remainsText, { font: NOTE, fill: 'ink' })
    )
  let y = top + height
  for (const part of parts) {
    const high = part.minutes * perMinute
    const [from, to] = [y + SEAM, y + high]
    marks.push(rect(x, from, width, to - from, part.tokens.fill))
    if (part.isCost) marks.push(rect(x + 1.5, from + 1.5, width - 3, to - from - 3, 'paper'))
    if (high >= ROOM && textWidth(part.text, LABEL_BOLD) + 2 * INSET <= width)
      marks.push(
        text(x + INSET, centredBaseline((from + to) / 2, LABEL_BOLD), part.text, {
          font: LABEL_BOLD,
          fill: part.isCost ? part.tokens.text : part.tokens.onFill
        })
      )
    y += high
  }
  return marks
}

/** Words beside the columns of a day: bold lines over grey ones, each block near what it names. */
import { LABEL, LABEL_BOLD, type Mark, NOTE, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { spread } from './spread.js'
import { widest, wrap } from './wrap.js'

interface DayLabel {
  bold: readonly string[]
  /** None, or lines under the bold ones. */
  note: readonly string[]
}

/** Both texts in lines that fit `width`. */
export const dayLabel = (bold: string, note: string, width: number): DayLabel => ({
  bold: wrap(bold, LABEL_BOLD, width, 3),
  note: note === '' ? [] : wrap(note, NOTE, width, 2)
})

export const labelsWidth = (labels: readonly DayLabel[]): number =>
  Math.ceil(
    Math.max(...labels.map(({ bold, note }) => Math.max(widest(bold, LABEL_BOLD), widest(note, NOTE))))
  )

const APART = 4

const heightOf = ({ bold, note }: DayLabel): number =>
  bold.length * lineHeight(LABEL_BOLD) + note.length * lineHeight(NOTE) + APART

/** Each block as near to its centre as the others let it, from `top` down; `middles` are those of its first lines. */
export function placeDayLabels(
  labels: readonly DayLabel[],
  centres: readonly number[],
  { x, top, anchor }: { x: number; top: number; anchor: 'start' | 'end' }
): { marks: Mark[]; middles: number[]; bottom: number } {
  const heights = labels.map(heightOf)
  const placed = spread(
    labels.map((_, i) => ({ centre: centres[i]!, height: heights[i]! })),
    top
  )
  const baselines = placed.map((centre, i) => centre - heights[i]! / 2 + LABEL.size)
  const marks = labels.flatMap(({ bold, note }, i) => {
    const y = baselines[i]!
    return [
      ...textLines(x, y, bold, { font: LABEL_BOLD, fill: 'ink', anchor }),
      ...textLines(x, y + bold.length * lineHeight(LABEL_BOLD), note, { font: NOTE, fill: 'ink3', anchor })
    ]
  })
  return {
    marks,
    middles: baselines.map(y => y - LABEL.size * 0.34),
    bottom: placed.at(-1)! + heights.at(-1)! / 2
  }
}

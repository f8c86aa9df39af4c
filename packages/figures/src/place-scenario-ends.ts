/** Labels of scenarios at the right end of their curves. */
import { centredBaseline, LABEL, LABEL_BOLD, type Mark, textLines } from './marks.js'
import { type Font, lineHeight } from './measure.js'
import type { DrawnCurve } from './scenarios-series.js'
import { spread } from './spread.js'
import { widest, wrap } from './wrap.js'

const MOST_LINES = 2

interface EndLabel {
  curve: DrawnCurve
  font: Font
  lines: readonly string[]
}

/** The words of each curve in lines that fit `width`; a narrow picture does not say which is the reference. */
export const endLabels = (curves: readonly DrawnCurve[], width: number, isWide: boolean): EndLabel[] =>
  curves.map(curve => {
    const font = curve.kind === 'mine' || curve.isReference ? LABEL_BOLD : LABEL
    return { curve, font, lines: wrap(isWide ? curve.wideLabel : curve.label, font, width, MOST_LINES) }
  })

/** Width in px of the widest. */
export const endsWidth = (labels: readonly EndLabel[]): number =>
  Math.ceil(Math.max(14, ...labels.map(({ lines, font }) => widest(lines, font))))

/** Each label beside the end of its curve, pushed apart. */
export function placeEnds(
  labels: readonly EndLabel[],
  x: number,
  yOf: (value: number) => number,
  room: { top: number; bottom: number }
): Mark[] {
  const sorted = labels.toSorted((a, b) => b.curve.end.value - a.curve.end.value)
  const centres = spread(
    sorted.map(({ curve, font, lines }) => ({
      centre: yOf(curve.end.value),
      height: lines.length * lineHeight(font)
    })),
    room.top,
    room.bottom
  )
  return sorted.flatMap(({ curve, font, lines }, i) => {
    const fill = curve.kind === 'mine' ? 'accent' : curve.isReference ? 'ink' : 'ink2'
    return textLines(x, centredBaseline(centres[i]!, font, lines.length), lines, { font, fill })
  })
}

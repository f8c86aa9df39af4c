/** What a fan says of its last year: at the right end, or under the chart where there is no room. */
import type { FanEnd } from './fan-series.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { centredBaseline, LABEL, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight } from './measure.js'
import { spread } from './spread.js'

/** Three blocks at the right end, each beside what it names, pushed apart. */
export function placeEnd(
  { year, median, half, above, below }: FanEnd,
  x: number,
  yOf: (value: number) => number,
  room: { top: number; bottom: number }
): Mark[] {
  const step = lineHeight(LABEL)
  const blocks = [
    { at: year.q95, lines: above, lead: false },
    { at: year.q50, lines: [median, half], lead: true },
    { at: year.q05, lines: below, lead: false }
  ]
  const centres = spread(
    blocks.map(({ at, lines }) => ({ centre: yOf(at), height: lines.length * step + 8 })),
    room.top,
    room.bottom
  )
  return blocks.flatMap(({ lines, lead }, i) => {
    const baseline = centredBaseline(centres[i]!, LABEL, lines.length)
    if (!lead) return textLines(x, baseline, lines, { fill: 'ink3' })
    return [
      text(x, baseline, lines[0]!, { font: LABEL_BOLD, fill: 'accent' }),
      ...textLines(x, baseline + step, lines.slice(1), { fill: 'ink2' })
    ]
  })
}

/** On a phone the words are under the chart, each after a sample of what it names. */
export function placeEndKey({ keyTitle, median, keyHalf, keyWhole }: FanEnd, area: Area): Placed {
  const swatch = (fill: 'band50' | 'band90') => (x: number, y: number) => [rect(x, y - 6, 20, 12, fill)]
  const step = lineHeight(LABEL) + 4
  const rows = [
    { word: median, font: LABEL_BOLD, fill: 'accent' as const, sample: lineSample },
    { word: keyHalf, sample: swatch('band50') },
    { word: keyWhole, sample: swatch('band90') }
  ].map(({ sample, ...item }, i) =>
    placeKey([{ ...item, width: 20, sample }], { ...area, y: area.y + NOTE.size + 8 + i * step })
  )
  return {
    marks: [
      text(area.x, area.y + NOTE.size, keyTitle, { font: NOTE, fill: 'ink3' }),
      ...rows.flatMap(({ marks }) => marks)
    ],
    bottom: rows.at(-1)!.bottom
  }
}

const lineSample = (x: number, y: number): Mark[] => [line(x, y, x + 20, y, 'accent', { strokeWidth: 2.6 })]

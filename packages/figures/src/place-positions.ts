/** Second step of positions: dots on an axis, piled where they would touch, the two ends named above. */
import type { Language } from '@horizon-soin/datasets'
import { scaleLinear } from 'd3-scale'
import { labelsUnder, type Tick, UNDER } from './axes.js'
import type { Area, Placed } from './frame.js'
import { dot, LABEL_BOLD, line, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { bare, quantity } from './numbers.js'
import type { PositionsSeries } from './positions-series.js'
import { spread } from './spread.js'
import { widest, wrap } from './wrap.js'

const RADIUS = 6
/** Paper around a dot. */
const RING = 1.5
/** Dots nearer than this in x are piled: half covered they could not be counted. */
const PILE = 2 * RADIUS - 2
const STEP = 2 * (RADIUS + RING)
const LEADER = 18
const ZONE = 32
/** Between two names. */
const APART = 16
const MOST_LINES = 3
/** Of a name in two lines, the longer one takes at most this part. */
const SHORT = 0.65

export function placePositions(series: PositionsSeries, area: Area): Placed {
  const { dots, domain, empty, words, language } = series
  if (dots.length === 0) return placeNoValues(area, language)
  const ticks = ticksOf(language)
  const inset = Math.max(
    RADIUS + RING,
    widest(
      ticks.map(({ label }) => label),
      NOTE
    ) / 2
  )
  const xOf = scaleLinear(domain, [area.x + inset, area.x + area.width - inset])
  const levels = pile(dots.map(({ value }) => xOf(value)))
  const highest = Math.max(...levels) * STEP + RADIUS
  const named = [...new Set([dots[0]!, dots.at(-1)!])]
  const { names, centres } = placeNames(named, xOf, area)
  const tallest = Math.max(...names.map(lines => lines.length))
  /** Baseline of the last line of each name. */
  const nameY = area.y + LABEL_BOLD.size + (tallest - 1) * lineHeight(LABEL_BOLD)
  const y = nameY + 6 + LEADER + Math.max(highest, ZONE - LEADER)
  const emptyFits = empty && xOf(empty.to) - xOf(empty.from) >= textWidth(words.empty, NOTE) + 12
  const marks: Mark[] = [
    ...(empty && emptyFits
      ? [
          rect(xOf(empty.from), y - ZONE, xOf(empty.to) - xOf(empty.from), ZONE, 'panel'),
          text((xOf(empty.from) + xOf(empty.to)) / 2, y - ZONE / 2 + NOTE.size * 0.34, words.empty, {
            font: NOTE,
            fill: 'ink3',
            anchor: 'middle'
          })
        ]
      : []),
    line(xOf(domain[0]), y, xOf(domain[1]), y, 'line2'),
    ...ticks.map(({ value }) => line(xOf(value), y - 4, xOf(value), y + 4, 'line2')),
    ...named.flatMap(({ label, value }, i) => {
      const level = levels[dots.findIndex(one => one.label === label && one.value === value)]!
      return [
        line(xOf(value), nameY + 6, xOf(value), y - level * STEP - RADIUS - 3, 'ink3'),
        ...textLines(centres[i]!, nameY - (names[i]!.length - 1) * lineHeight(LABEL_BOLD), names[i]!, {
          font: LABEL_BOLD,
          fill: 'ink',
          anchor: 'middle',
          halo: true
        })
      ]
    }),
    ...dots.flatMap(({ value }, i) => [
      dot(xOf(value), y - levels[i]! * STEP, 'paper', { radius: RADIUS + RING }),
      dot(xOf(value), y - levels[i]! * STEP, 'ink', { radius: RADIUS })
    ]),
    ...labelsUnder(ticks, xOf, y + 4)
  ]
  const under = placeAxisWords(words, area, y + 4 + UNDER + 4)
  return { marks: [...marks, ...under.marks], bottom: under.bottom }
}

/** Names and their centres: each on one line where all then stand over their dots, else each in its part of the width. */
function placeNames(
  named: PositionsSeries['dots'],
  xOf: (value: number) => number,
  { x, width }: Area
): { names: string[][]; centres: number[] } {
  const centresOf = (names: readonly string[][]) =>
    spread(
      named.map(({ value }, i) => ({ centre: xOf(value), height: widest(names[i]!, LABEL_BOLD) + APART })),
      x - APART / 2,
      x + width + APART / 2
    )
  const whole = named.map(({ label }) => [label])
  const centres = centresOf(whole)
  const isOver = ({ label, value }: PositionsSeries['dots'][number], i: number) =>
    Math.abs(xOf(value) - centres[i]!) <= textWidth(label, LABEL_BOLD) / 2
  const taken = named.reduce((sum, { label }) => sum + textWidth(label, LABEL_BOLD) + APART, -APART)
  if (taken <= width && named.every(isOver)) return { names: whole, centres }
  const part = (width - (named.length - 1) * APART) / named.length
  const names = named.map(({ label }) => wrapShort(label, part))
  return { names, centres: centresOf(names) }
}

/** On as many lines as `width` asks for, at least two where there are words for it. */
function wrapShort(label: string, width: number): string[] {
  const short = Math.min(width, textWidth(label, LABEL_BOLD) * SHORT)
  const lines = wrap(label, LABEL_BOLD, Math.max(short, widest(label.split(' '), LABEL_BOLD)))
  return widest(lines, LABEL_BOLD) <= width && lines.length <= MOST_LINES
    ? lines
    : wrap(label, LABEL_BOLD, width, MOST_LINES)
}

const ticksOf = (language: Language): Tick[] =>
  [0, 0.25, 0.5, 0.75, 1].map(value => ({
    value,
    label: value === 1 ? quantity(value, 'share', language) : bare(value, 'share', language)
  }))

/** Each dot on the lowest level where it covers no other. */
function pile(xs: readonly number[]): number[] {
  const last: number[] = []
  return xs.map(x => {
    const free = last.findIndex(other => x - other >= PILE)
    const level = free < 0 ? last.length : free
    last[level] = x
    return level
  })
}

/** What is measured on the left, what its end means on the right: under each other where they would touch. */
function placeAxisWords({ measure, whole }: PositionsSeries['words'], area: Area, y: number): Placed {
  const style = { font: NOTE, fill: 'ink3' } as const
  const step = lineHeight(NOTE)
  const wholeWidth = textWidth(whole, NOTE)
  const besideIt = area.width - wholeWidth - 24
  const beside = widest([measure], NOTE) <= besideIt
  const lines = wrap(measure, NOTE, area.width)
  const baseline = y + NOTE.size
  const right = text(area.x + area.width, baseline, whole, { ...style, anchor: 'end' })
  if (beside) return { marks: [text(area.x, baseline, measure, style), right], bottom: baseline + 4 }
  return {
    marks: [right, ...textLines(area.x, baseline + step, lines, style)],
    bottom: baseline + lines.length * step + 4
  }
}

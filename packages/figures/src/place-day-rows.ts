/** A day on a phone: each activity under its name, before and after as two bars on one scale. */
import type { DayBlock, DaySeries } from './day-series.js'
import type { Area, Placed } from './frame.js'
import { LABEL, LABEL_BOLD, type Mark, NOTE, rect, text, textLines } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { NBSP } from './numbers.js'
import { wrap } from './wrap.js'

const BEFORE = 7
const AFTER = 18
const ROW_GAP = 18

const WORDS = {
  fr: [`Barre fine${NBSP}: `, `Barre épaisse${NBSP}: `],
  en: ['Thin bar: ', 'Thick bar: ']
} as const

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export function placeDayRows({ blocks, beforeTitle, afterTitle, language }: DaySeries, area: Area): Placed {
  const marks: Mark[] = []
  const reach = Math.max(
    ...blocks.map(({ minutes, remains, parts }) => Math.max(minutes, remains + sum(parts)))
  )
  const perMinute = area.width / reach
  const [thin, thick] = WORDS[language]
  const title = `${thin}${lowered(beforeTitle)}. ${thick}${lowered(afterTitle)}.`
  const head = wrap(title, NOTE, area.width)
  marks.push(...textLines(area.x, area.y + NOTE.size, head, { font: NOTE, fill: 'ink3' }))
  let y = area.y + head.length * lineHeight(NOTE) + 12
  for (const block of blocks) {
    const placed = placeRow(block, { ...area, y }, perMinute)
    marks.push(...placed.marks)
    y = placed.bottom + ROW_GAP
  }
  return { marks, bottom: y - ROW_GAP }
}

const sum = (parts: DayBlock['parts']): number => parts.reduce((total, { minutes }) => total + minutes, 0)

function placeRow(block: DayBlock, { x, y, width }: Area, perMinute: number): Placed {
  const room = width - textWidth(block.duration, NOTE) - 12
  const name = wrap(block.label, LABEL_BOLD, room, 3)
  const baseline = y + LABEL.size
  const bars = y + name.length * lineHeight(LABEL_BOLD) + 5
  const after = bars + BEFORE + 2
  const marks: Mark[] = [
    ...textLines(x, baseline, name, { font: LABEL_BOLD, fill: 'ink' }),
    text(x + width, baseline, block.duration, { font: NOTE, fill: 'ink3', anchor: 'end' }),
    rect(x, bars, block.minutes * perMinute, BEFORE, 'people'),
    rect(x, after, block.remains * perMinute, AFTER, 'peopleSoft')
  ]
  let left = x + block.remains * perMinute
  for (const { minutes, isCost, tokens } of block.parts) {
    const wide = minutes * perMinute
    marks.push(rect(left + 1, after, wide - 1, AFTER, tokens.fill))
    if (isCost) marks.push(rect(left + 2.5, after + 1.5, wide - 4, AFTER - 3, 'paper'))
    left += wide
  }
  const words = [block.freed, block.share, ...block.parts.map(part => part.text)].filter(Boolean)
  const lines = wrap(words.join(', '), NOTE, width)
  marks.push(...textLines(x, after + AFTER + NOTE.size + 4, lines, { font: NOTE, fill: 'ink2' }))
  return { marks, bottom: after + AFTER + 4 + lines.length * lineHeight(NOTE) }
}

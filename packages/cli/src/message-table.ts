/** The ten messages under two editions: a line a number, the reason of the change under each message. */
import {
  ABSENT,
  type Change,
  capitalised,
  type Labels,
  type MessageNumber,
  numberLabel,
  numberWords,
  type StudyMessage
} from '@horizon-soin/words'
import type { Session } from './session.js'
import { displayWidth, padEnd, padStart, wrap, wrapIndented } from './width.js'

export interface ToldMessage {
  from: StudyMessage
  to: StudyMessage
  change: Change
}

interface Row {
  label: string
  /** Published, then under each edition. */
  cells: readonly [string, string, string]
  /** Since when each counts, where it is not the same. */
  notes: readonly string[]
}

const INDENT = 4
const GAP = 2

export function printMessages(
  messages: readonly ToldMessage[],
  labels: readonly [Labels, Labels],
  session: Session
): void {
  const { text, terminal } = session
  const told = messages.map(message => ({ ...message, rows: rowsOf(message, labels, session) }))
  const heads = [text.summary.published, 'A', 'B'] as const
  const widths = heads.map((head, c) =>
    Math.max(...[head, ...told.flatMap(({ rows }) => rows.map(({ cells }) => cells[c]!))].map(displayWidth))
  )
  const labelWidth = terminal.width - widths.reduce((sum, width) => sum + width + GAP, 0)
  const line = (label: string, cells: readonly string[]) =>
    (padEnd(label, labelWidth) + cells.map((cell, c) => padStart(cell, widths[c]! + GAP)).join('')).trimEnd()
  terminal.print(terminal.paint('dim', line(text.compare.tenMessages, heads)))
  terminal.print(terminal.paint('dim', '─'.repeat(terminal.width)))
  const indented = (content: string, width: number) =>
    wrap(content, width - INDENT).map(part => ' '.repeat(INDENT) + part)
  const printUnder = (content: string, marker: string) => {
    const lines = wrapIndented(`${marker}${content}`, terminal.width - INDENT, displayWidth(marker))
    for (const part of lines) terminal.print(' '.repeat(INDENT) + part)
  }
  for (const [i, { from, to, change, rows }] of told.entries()) {
    for (const part of wrap(`${padStart(String(i + 1), 2)}  ${from.title}`, terminal.width))
      terminal.print(terminal.paint('bold', part))
    if (from.finding === to.finding) printUnder(from.finding, '')
    else
      for (const [letter, { finding }] of [['A', from] as const, ['B', to] as const])
        printUnder(finding, `${letter}  `)
    for (const { label, cells, notes } of rows) {
      const parts = indented(label, labelWidth)
      for (const part of parts.slice(0, -1)) terminal.print(part)
      terminal.print(line(parts.at(-1)!, cells))
      for (const note of notes.flatMap(one => indented(one, terminal.width)))
        terminal.print(terminal.paint('dim', note))
    }
    if (rows.length > 0) printUnder(`${capitalised(change.sentence)}.`, '→ ')
    terminal.print('')
  }
}

function rowsOf(
  { from, to }: ToldMessage,
  [mine, other]: readonly [Labels, Labels],
  session: Session
): Row[] {
  const { words, text } = session
  const count = Math.max(from.numbers.length, to.numbers.length)
  const value = (number: MessageNumber | undefined) =>
    number === undefined ? ABSENT : numberWords(number, words)
  return Array.from({ length: count }, (_, i): Row[] => {
    const [a, b] = [from.numbers[i], to.numbers[i]]
    const [labelA, labelB] = [a && numberLabel(a, mine, words), b && numberLabel(b, other, words)]
    const [sinceA, sinceB] = [a?.since ?? null, b?.since ?? null]
    const isOneSince = sinceA === null || sinceB === null || sinceA === sinceB
    const notes = isOneSince ? [] : [text.compare.sinceEach(String(sinceA), String(sinceB))]
    // A cell is of its row's label: numbers of other people or years have a row each.
    if (labelA !== undefined && labelB !== undefined && labelA !== labelB)
      return [
        { label: labelA, cells: [a?.published ?? ABSENT, value(a), ''], notes: [] },
        { label: labelB, cells: [b?.published ?? ABSENT, '', value(b)], notes }
      ]
    const cells = [a?.published ?? b?.published ?? ABSENT, value(a), value(b)] as const
    return [{ label: labelA ?? labelB ?? '', cells, notes }]
  }).flat()
}

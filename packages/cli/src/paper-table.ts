/** What became of transcribed sheets, for people. */
import type { KeptSheet } from './paper-keep.js'
import type { PaperFault, PaperRead } from './paper-sheets.js'
import type { Session } from './session.js'
import { wrap, wrapIndented } from './width.js'

/** Faults that a person reads at once; a program is given all. */
const MOST_SHOWN = 200

/** Each fault at its line or rank, then how many. */
export function printPaperFaults(
  file: string,
  unit: PaperRead['unit'],
  faults: readonly PaperFault[],
  { terminal, text, language }: Session
): void {
  const own = text.consultation.paper
  for (const { at, reference, message } of faults.slice(0, MOST_SHOWN)) {
    const where = at === 0 ? file : own.place(own[unit](String(at)), reference)
    for (const line of wrapIndented(text.place.of(where, message), terminal.width, 4)) terminal.print(line)
  }
  if (faults.length > MOST_SHOWN) terminal.print(text.validate.more(faults.length - MOST_SHOWN))
  const count = new Intl.NumberFormat(language).format(faults.length)
  for (const line of wrap(own.faults(file, count), terminal.width))
    terminal.print(terminal.paint('bold', line))
}

/** How many were kept, and the code of each sheet unless a file has them. */
export function printKept(
  id: string,
  kept: readonly KeptSheet[],
  again: number,
  out: string | undefined,
  { terminal, text, language }: Session
): void {
  const own = text.consultation.paper
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const lines = [own.kept(number(kept.length - again), number(again), id), own.codes]
  for (const line of lines.flatMap(each => wrap(each, terminal.width))) terminal.print(line)
  if (out !== undefined) terminal.print(text.consultation.writtenTo(out))
  else {
    const width = Math.max(...kept.map(({ reference }) => reference.length)) + 2
    for (const { reference, code } of kept) terminal.print(reference.padEnd(width) + code)
  }
}

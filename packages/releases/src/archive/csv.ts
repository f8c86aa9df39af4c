/** CSV as RFC 4180 has it: commas, CRLF, quotes doubled; UTF-8 without a byte order mark. */
import { neutralText } from './neutral-text.js'

/** What a cell holds: a text is never run, an absent value is an empty cell, a number keeps every figure. */
export type Cell = string | number | null

const field = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A cell as its text between quotes: what `readCsv` reads back. */
export const cellText = (value: Cell): string =>
  typeof value === 'string' ? neutralText(value) : value === null ? '' : String(value)

/** Rows of cells under a header; headers are neutralised like texts. */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map(row => `${row.map(cell => field(cellText(cell))).join(',')}\r\n`).join('')

/** A record: a field in quotes, or without; then a comma or the end of the line. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** Rows of texts, the header first. Null where it is no CSV: quotes that do not close, or rows of other lengths than the header. */
export function readCsv(text: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length) {
    const found = FIELD.exec(text)
    if (found === null) return null
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') {
      if (FIELD.lastIndex === text.length) row.push('')
      else continue
    }
    rows.push(row)
    row = []
  }
  return rows.every(one => one.length === rows[0]!.length) ? rows : null
}

import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync'
import type { FaultList } from './fault.js'

export interface CsvRow {
  /** Line on which the row starts; the header is line 1. */
  line: number
  cells: readonly string[]
}

export interface Csv {
  header: CsvRow
  rows: CsvRow[]
  /** False where a syntax error hides the end of the file. */
  whole: boolean
}

const LARGEST_RECORD = 100_000

const newlines = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** A quote that is never closed is where its row starts, not at the end of the file where the parser stopped. */
function lineOfError(error: unknown, lastLine: number): number {
  const misplaced =
    error instanceof CsvError && ['INVALID_OPENING_QUOTE', 'CSV_INVALID_CLOSING_QUOTE'].includes(error.code)
  return misplaced && typeof error['lines'] === 'number' ? error['lines'] : lastLine + 1
}

/**
 * The rows of a CSV text whose line ends are `\n`: comma, quotes as RFC 4180 has them, blank rows left out.
 * A syntax error is a fault, and the rows before it are still given. Null where there is no header, or none with commas.
 */
export function readCsv(text: string, file: string, faults: FaultList): Csv | null {
  const first = /^.*\S.*$/m.exec(text)
  if (first && !first[0].includes(',') && /[;\t|]/.test(first[0])) {
    const line = text.slice(0, first.index).split('\n').length
    faults.add({ file, line, value: first[0], code: 'wrong-delimiter', suggestion: ',' })
    return null
  }
  const found: CsvRow[] = []
  let whole = true
  let lastLine = 0
  try {
    parse(text, {
      delimiter: ',',
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_RECORD,
      on_record: (cells: string[], info: InfoRecord) => {
        lastLine = info.lines
        if (cells.some(cell => cell.trim() !== '')) found.push({ line: info.lines - newlines(cells), cells })
        return null
      }
    })
  } catch (error) {
    whole = false
    faults.add({ file, line: lineOfError(error, lastLine), code: 'csv-syntax' })
  }
  const header = found.shift()
  return header ? { header, rows: found, whole } : null
}

const NEEDS_QUOTES = /[",\n\r]|^\s|\s$/u

/** One line of CSV, quoted only where it must be. */
export const writeCsvRow = (cells: readonly string[]): string =>
  `${cells.map(cell => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`

import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync'
import type { FaultList } from './fault.js'
import type { FaultCode } from './messages.js'

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

/** What stands between columns in files that are nearly CSV, likeliest first. */
const OTHER_DELIMITERS = [
  [';', 'semicolon-delimiter'],
  ['\t', 'tab-delimiter'],
  ['|', 'wrong-delimiter']
] as const satisfies [string, FaultCode][]

const newlines = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** A quote that is never closed is where its row starts, not at the end of the file where the parser stopped. */
function lineOfError(error: unknown, lastLine: number): number {
  const misplaced =
    error instanceof CsvError && ['INVALID_OPENING_QUOTE', 'CSV_INVALID_CLOSING_QUOTE'].includes(error.code)
  return misplaced && typeof error['lines'] === 'number' ? error['lines'] : lastLine + 1
}

/**
 * The rows of a CSV text whose line ends are `\n`: comma, or the delimiter given, quotes as RFC 4180 has them, blank rows left out.
 * A syntax error is a fault, and the rows before it are still given. Null where there is no header, or none with commas.
 */
export function readCsv(
  text: string,
  file: string,
  faults: FaultList,
  largestRecord = LARGEST_RECORD,
  delimiter = ','
): Csv | null {
  const first = /^.*\S.*$/m.exec(text)
  const other =
    first && !first[0].includes(delimiter)
      ? OTHER_DELIMITERS.find(([sign]) => first[0].includes(sign))
      : undefined
  if (first && other) {
    const line = text.slice(0, first.index).split('\n').length
    // A tab does not show in a value that is printed.
    const where = { file, line, value: first[0].replaceAll('\t', ' ⇥ ') }
    const before = faults.fileWith('semicolon-delimiter')
    if (before === null || other[1] !== 'semicolon-delimiter') faults.add({ ...where, code: other[1] })
    else faults.add({ ...where, code: 'semicolon-again', params: { first: before } })
    return null
  }
  const found: CsvRow[] = []
  let whole = true
  let lastLine = 0
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: largestRecord,
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
  return header ? { ...withoutEmptyColumns(header, found), whole } : null
}

const isBlank = (cell: string): boolean => cell.trim() === ''

/** Without the last columns of which neither the header nor any row says anything: spreadsheets leave such behind. */
function withoutEmptyColumns(header: CsvRow, rows: CsvRow[]): Pick<Csv, 'header' | 'rows'> {
  const width = header.cells.findLastIndex(cell => !isBlank(cell)) + 1
  if (width === header.cells.length || !rows.every(({ cells }) => cells.slice(width).every(isBlank)))
    return { header, rows }
  const cut = ({ line, cells }: CsvRow): CsvRow => ({ line, cells: cells.slice(0, width) })
  return { header: cut(header), rows: rows.map(cut) }
}

const NEEDS_QUOTES = /[",\n\r]|^\s|\s$/u

/** One line of CSV, quoted only where it must be. */
export const writeCsvRow = (cells: readonly string[]): string =>
  `${cells.map(cell => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`

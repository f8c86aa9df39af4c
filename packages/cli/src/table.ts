/** Tables of characters, as wide as the terminal at most. */
import type { Terminal } from './terminal.js'
import { displayWidth, padEnd, padStart, wrap, wrapIndented } from './width.js'

export interface TableRow {
  label: string
  cells: readonly string[]
  /** A row of a group, that stands out. */
  strong?: boolean
}

export interface Table {
  /** Above the labels. */
  corner: string
  columns: readonly string[]
  rows: readonly TableRow[]
  /** At least this many columns a cell, so that several tables look alike. */
  leastCell?: number
}

const GAP = 2
const NARROWEST_LABEL = 18
/** Labels narrower than this would cost more lines than a second table. */
const LEAST_WHOLE = 24

const oneLine = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/g, ' ')

/**
 * A table of numbers: labels on the left, cells aligned on the right. Where the columns do not fit, it is split into
 * several that repeat the labels; a label that is too long is wrapped, never cut.
 */
export function numberTable(table: Table, terminal: Terminal): string[] {
  const labels = table.rows.map(row => oneLine(row.label))
  const cellWidths = table.columns.map(
    (column, c) =>
      GAP +
      Math.max(
        table.leastCell ?? 0,
        displayWidth(column),
        ...table.rows.map(row => displayWidth(row.cells[c] ?? ''))
      )
  )
  const wished = Math.max(NARROWEST_LABEL, displayWidth(table.corner), ...labels.map(displayWidth))
  const widest = Math.max(0, ...cellWidths)
  const whole = cellWidths.reduce((sum, width) => sum + width, 0)
  const room = terminal.width - whole
  const labelWidth = Math.min(
    wished,
    room >= LEAST_WHOLE ? room : Math.max(NARROWEST_LABEL, Math.min(34, terminal.width - widest))
  )
  return splitColumns(cellWidths, terminal.width - labelWidth).flatMap((columns, part) => {
    const line = (label: string, cells: readonly string[]) =>
      padEnd(label, labelWidth) + columns.map(c => padStart(cells[c] ?? '', cellWidths[c]!)).join('')
    const width = labelWidth + columns.reduce((sum, c) => sum + cellWidths[c]!, 0)
    return [
      ...(part > 0 ? [''] : []),
      terminal.paint('dim', line(table.corner, table.columns)),
      terminal.paint('dim', '─'.repeat(width)),
      ...table.rows.flatMap((row, r) => {
        const label = labels[r]!
        const lines = displayWidth(label) <= labelWidth ? [label] : wrapIndented(label, labelWidth, GAP)
        return lines.map((part, i) => {
          const text = (i === lines.length - 1 ? line(part, row.cells) : part).trimEnd()
          return row.strong ? terminal.paint('bold', text) : text
        })
      })
    ]
  })
}

/** As few parts as fit `room`, of about as many columns each. */
function splitColumns(widths: readonly number[], room: number): number[][] {
  const widest = Math.max(1, ...widths)
  const whole = widths.reduce((sum, width) => sum + width, 0) <= room
  const most = whole ? widths.length : Math.max(1, Math.floor(room / widest))
  const parts = Math.max(1, Math.ceil(widths.length / most))
  const each = Math.ceil(widths.length / parts)
  return Array.from({ length: parts }, (_, part) =>
    widths.flatMap((_, column) => (Math.floor(column / each) === part ? [column] : []))
  ).filter(part => part.length > 0)
}

export interface TextColumn {
  title: string
  /** Columns of the terminal; one column has none and takes what is left. */
  width?: number
  align?: 'start' | 'end'
}

export interface TextRow {
  cells: readonly string[]
  /** Where the row belongs: said once above the rows that share it. */
  place: string
}

/** A table of texts: each cell wrapped within its column, the number at the end of the first line of its text. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  terminal: Terminal
): string[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const left = terminal.width - fixed - GAP * (columns.length - 1)
  const widths = columns.map(column => column.width ?? left)
  const layRow = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, c) => wrap(oneLine(cell), widths[c]!))
    const height = Math.max(...wrapped.map(lines => lines.length))
    return Array.from({ length: height }, (_, i) =>
      wrapped
        .map((lines, c) => (columns[c]!.align === 'end' ? padStart : padEnd)(lines[i] ?? '', widths[c]!))
        .join(' '.repeat(GAP))
        .trimEnd()
    )
  }
  return [
    ...layRow(columns.map(column => column.title)).map(line => terminal.paint('dim', line)),
    terminal.paint('dim', '─'.repeat(terminal.width)),
    ...rows.flatMap((row, r) => [
      ...(row.place === rows[r - 1]?.place
        ? []
        : [
            ...(r > 0 ? [''] : []),
            ...wrap(oneLine(row.place), terminal.width).map(line => terminal.paint('dim', line))
          ]),
      ...layRow(row.cells)
    ])
  ]
}

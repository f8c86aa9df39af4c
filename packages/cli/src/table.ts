/** Tables of characters, as wide as the terminal at most. */
import type { Terminal } from './terminal.js'
import { displayWidth, padEnd, padStart, wrap } from './width.js'

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
  /** At least this many columns a cell and a label, so that several tables align. */
  least?: { cell: number; label: number }
}

const GAP = 2
const NARROWEST_LABEL = 18

const oneLine = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/g, ' ')

/**
 * A table of numbers: labels on the left, cells aligned on the right. Where the columns do not fit, it is split into
 * several that repeat the labels; a label that is too long is wrapped, never cut.
 */
export function numberTable(table: Table, terminal: Terminal): string[] {
  const labels = table.rows.map(row => oneLine(row.label))
  const cellWidths = table.columns.map(
    (column, c) =>
      GAP + Math.max(table.least?.cell ?? 0, displayWidth(column), ...table.rows.map(row => displayWidth(row.cells[c] ?? '')))
  )
  const wished = Math.max(NARROWEST_LABEL, table.least?.label ?? 0, displayWidth(table.corner), ...labels.map(displayWidth))
  const widest = Math.max(0, ...cellWidths)
  const whole = cellWidths.reduce((sum, width) => sum + width, 0)
  const room = terminal.width - whole
  const labelWidth = Math.min(wished, room >= 28 ? room : Math.max(NARROWEST_LABEL, Math.min(34, terminal.width - widest)))
  return splitColumns(cellWidths, terminal.width - labelWidth).flatMap((columns, part) => {
    const line = (label: string, cells: readonly string[]) =>
      padEnd(label, labelWidth) + columns.map(c => padStart(cells[c] ?? '', cellWidths[c]!)).join('')
    const width = labelWidth + columns.reduce((sum, c) => sum + cellWidths[c]!, 0)
    return [
      ...(part > 0 ? [''] : []),
      terminal.paint('dim', line(table.corner, table.columns)),
      terminal.paint('dim', '─'.repeat(width)),
      ...table.rows.flatMap((row, r) => {
        const wrapped = wrap(labels[r]!, labelWidth)
        const last = wrapped.length - 1
        return wrapped.map((label, i) => {
          const text = (i === last ? line(i > 0 ? `  ${label}` : label, row.cells) : i > 0 ? `  ${label}` : label).trimEnd()
          return row.strong ? terminal.paint('bold', text) : text
        })
      })
    ]
  })
}

function splitColumns(widths: readonly number[], room: number): number[][] {
  const parts: number[][] = [[]]
  let used = 0
  for (const [column, width] of widths.entries()) {
    if (used + width > room && parts.at(-1)!.length > 0) {
      parts.push([])
      used = 0
    }
    parts.at(-1)!.push(column)
    used += width
  }
  return parts
}

export interface TextColumn {
  title: string
  /** Columns of the terminal; one column has none and takes what is left. */
  width?: number
  align?: 'start' | 'end'
}

/** A table of texts: each cell wrapped within its column. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], terminal: Terminal): string[] {
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
    ...rows.flatMap(layRow)
  ]
}

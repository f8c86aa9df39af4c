/** Transcribed sheets as CSV: a line an answer, the lines of a sheet together. */
import { tidyText } from '@horizon-soin/consultation'
import { type CsvRow, describeFault, FaultList, readCsv } from '@horizon-soin/datasets'
import {
  opinionOf,
  PAPER_COLUMNS,
  type PaperColumn,
  REQUIRED_COLUMNS,
  SHEET_COLUMNS
} from './paper-columns.js'
import { isReference, type PaperFault, type PaperRead, type Sheet } from './paper-sheets.js'
import type { Session } from './session.js'

/** Characters of a line: four texts of 4 000 characters, quoted, and what stands beside them. */
const LONGEST_ROW = 100_000

type Cells = Record<PaperColumn, string>

/** @param text with `\n` at its line ends; commas or semicolons between columns, as its header has them */
export function readPaperCsv(text: string, file: string, session: Session): PaperRead {
  const faults: PaperFault[] = []
  const syntax = new FaultList()
  const header = text.slice(0, text.indexOf('\n') >>> 0)
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ','
  const csv = readCsv(text, file, syntax, LONGEST_ROW, delimiter)
  for (const fault of syntax.list())
    faults.push({ at: fault.line ?? 0, reference: '', message: describeFault(fault, session.language) })
  const sheets: Sheet[] = []
  const columns = csv === null ? null : columnsOf(csv.header, faults, session)
  if (csv === null || columns === null) return { unit: 'line', sheets, faults }
  const known = new Set<string>()
  for (const rows of bySheet(csv.rows, columns, faults, session)) {
    const sheet = sheetOf(rows, faults, session)
    if (known.has(sheet.reference)) {
      const message = session.text.consultation.paper.apart(sheet.reference)
      faults.push({ at: sheet.at, reference: sheet.reference, message })
    }
    known.add(sheet.reference)
    sheets.push(sheet)
  }
  return { unit: 'line', sheets, faults }
}

/** Where each column stands; null where one that is needed is missing. */
function columnsOf(
  { cells, line: at }: CsvRow,
  faults: PaperFault[],
  { text }: Session
): Map<PaperColumn, number> | null {
  const say = text.consultation.paper
  const add = (message: string) => faults.push({ at, reference: '', message })
  const found = new Map<PaperColumn, number>()
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase()
    const column = PAPER_COLUMNS.find(known => known === name)
    if (column === undefined) add(say.unknownColumn(cell.slice(0, 60), text.list(PAPER_COLUMNS)))
    else if (found.has(column)) add(say.repeatedColumn(column))
    else found.set(column, index)
  }
  const missing = REQUIRED_COLUMNS.filter(column => !found.has(column))
  for (const column of missing) add(say.missingColumn(column))
  return missing.length > 0 ? null : found
}

interface Row {
  line: number
  cells: Cells
}

/** Lines by their sheet; one without a reference of its own is a fault. */
function bySheet(
  rows: readonly CsvRow[],
  columns: ReadonlyMap<PaperColumn, number>,
  faults: PaperFault[],
  { text }: Session
): Row[][] {
  const say = text.consultation.paper
  const groups: Row[][] = []
  for (const { line, cells } of rows) {
    const cellOf = (column: PaperColumn) => cells[columns.get(column) ?? -1] ?? ''
    const named = Object.fromEntries(PAPER_COLUMNS.map(column => [column, cellOf(column)])) as Cells
    const reference = named.reference.trim()
    if (cells.length > columns.size && cells.slice(columns.size).some(cell => cell.trim() !== ''))
      faults.push({ at: line, reference, message: say.tooManyCells })
    if (!isReference(reference)) {
      const message = reference === '' ? say.noReference : say.badReference(reference.slice(0, 80))
      faults.push({ at: line, reference: '', message })
      continue
    }
    const row = { line, cells: { ...named, reference } }
    const last = groups.at(-1)
    if (last?.[0]?.cells.reference === reference) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** The contribution of the lines of a sheet; what is not said is left out, for the gate to judge. */
function sheetOf(rows: readonly Row[], faults: PaperFault[], { text }: Session): Sheet {
  const say = text.consultation.paper
  const [first] = rows as [Row, ...Row[]]
  const { reference } = first.cells
  const add = (at: number, message: string) => faults.push({ at, reference, message })
  for (const { line, cells } of rows.slice(1))
    for (const column of SHEET_COLUMNS)
      if (cells[column].trim() !== '' && cells[column].trim() !== first.cells[column].trim())
        add(line, say.differs(column, reference, first.cells[column].trim() || '–'))
  const told = new Set<string>()
  const whole = (line: number, column: PaperColumn, typed: string, path: string): number | undefined => {
    if (/^\d{1,6}$/.test(typed.trim())) return Number(typed)
    add(line, say.badWhole(column, typed.slice(0, 60)))
    told.add(path)
    return undefined
  }
  const answers = rows.map(({ line, cells }, index) => {
    const opinion = (column: 'useful' | 'realistic') => {
      const read = opinionOf(cells[column])
      if (read === null) {
        add(line, say.badOpinion(column, cells[column].slice(0, 60)))
        // Which is why the answer may say nothing.
        told.add(`answers/${index}`)
      }
      return said(column, read ?? undefined)
    }
    const remarks = (['for', 'against', 'amendment'] as const).flatMap(kind =>
      cells[kind].trim() === '' ? [] : [{ kind, text: tidyText(cells[kind]) }]
    )
    return {
      item: cells.item.trim(),
      ...said('version', whole(line, 'version', cells.version, `answers/${index}/version`)),
      ...opinion('useful'),
      ...opinion('realistic'),
      ...(remarks.length > 0 ? { remarks } : {}),
      ...said('text', cells.text.trim() === '' ? undefined : tidyText(cells.text))
    }
  })
  const profile = {
    ...said('activity', first.cells.activity.trim() || undefined),
    ...said('structure', first.cells.structure.trim() || undefined)
  }
  const body = {
    ...said('notice', whole(first.line, 'notice', first.cells.notice, 'notice')),
    answers,
    ...(Object.keys(profile).length > 0 ? { profile } : {}),
    ...said('signature', first.cells.signature.trim() || undefined)
  }
  const placeOf = (path: string) => {
    const [, index, part] = /^(?:answers\/(\d+)\/?|profile\/)?(.*)$/.exec(path)!
    const remark = /^remarks\/(\d+)/.exec(part!)
    const kind = remark ? answers[Number(index)]?.remarks?.[Number(remark[1])]?.kind : undefined
    return { at: rows[Number(index ?? 0)]?.line ?? first.line, part: kind ?? part! }
  }
  return { reference, at: first.line, token: first.cells.token.trim() || null, body, told, placeOf }
}

const said = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }

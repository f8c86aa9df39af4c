import { type Row, TABLES, type TableName } from './catalogue.js'
import { type Csv, type CsvRow, readCsv } from './csv.js'
import type { FaultList } from './fault.js'
import { type HeaderRead, readHeader } from './header.js'
import { nearest } from './nearest.js'
import { thousandsPoint } from './number.js'
import { type KnownIds, readCell } from './read-cell.js'
import { misplacedDecimal } from './row-length.js'
import { headerOf, LOW_TO_HIGH, propertyOf, range, type TableSpec } from './spec.js'
import { swappedColumns } from './swapped-columns.js'

/** A sound cell that is most likely not what its author meant: a number of people with a point and three decimals. */
export interface DoubtfulCell {
  line: number
  column: string
  value: string
  read: string
  meant: string
}

/** What a table has given: its sound rows, and what can no longer be said of it because other rows were not. */
export interface RowsRead<Record> {
  file: string
  /** False where the file is missing or has no header. */
  present: boolean
  columns: ReadonlySet<string>
  rows: Record[]
  doubtful: readonly DoubtfulCell[]
  /** Every id of the table, of unsound rows too; null where some may be missing. */
  ids: ReadonlySet<string> | null
  /** Whether every row of a profession is sound and among `rows`: only then can one be said to be missing. */
  complete(profession: string): boolean
  /** Says that a row of this profession is not sound after all. */
  suspect(profession: string): void
}

export type TableRead<N extends TableName> = RowsRead<Row<N>>

export const absentTable = <N extends TableName>(name: N, file: string): TableRead<N> =>
  absentRows(TABLES[name], file)

export const absentRows = <Record>(spec: TableSpec, file: string): RowsRead<Record> => ({
  file,
  present: false,
  columns: new Set(spec.columns.map(column => column.name)),
  rows: [],
  doubtful: [],
  ids: null,
  complete: () => false,
  suspect: () => {}
})

/** Reads one table of a dataset. */
export const readTable = <N extends TableName>(
  name: N,
  text: string,
  file: string,
  known: KnownIds,
  extra: ReadonlySet<string> | null,
  faults: FaultList
): TableRead<N> => readRows<Row<N>>(TABLES[name], text, file, known, extra, faults)

/**
 * Reads a table as its specification says, cell by cell; `extra` are the columns that its own schema declares beside
 * ours (null: unknown). The caller answers for `Record` being what the specification describes.
 */
export function readRows<Record>(
  spec: TableSpec,
  text: string,
  file: string,
  known: KnownIds,
  extra: ReadonlySet<string> | null,
  faults: FaultList
): RowsRead<Record> {
  const csv = readCsv(text, file, faults)
  if (!csv) {
    if (faults.countIn(file) === 0) {
      faults.add({ file, code: 'empty-table', params: { columns: headerOf(spec) } })
    }
    return absentRows(spec, file)
  }
  const header = readHeader(csv.header, spec, file, extra, faults)
  reportSwapped(spec, file, header, csv, known, faults)
  const reader = new RowReader(spec, file, header, csv.header.cells.length, known, faults)
  const rows = csv.rows.flatMap(row => reader.read(row) ?? []) as Record[]
  const sound = csv.whole && header.sound
  return {
    file,
    present: true,
    columns: new Set(header.positions.keys()),
    rows: header.sound ? rows : [],
    doubtful: reader.doubtful,
    ids: sound && !reader.lost ? reader.ids : null,
    complete: profession => sound && !reader.lost && !reader.suspects.has(profession),
    suspect: profession => reader.suspects.add(profession)
  }
}

/** Two columns under each other's names are one fault, of the header; their cells are then read where they are. */
function reportSwapped(
  spec: TableSpec,
  file: string,
  { positions, sound }: HeaderRead,
  { header, rows }: Csv,
  known: KnownIds,
  faults: FaultList
): void {
  const swapped = sound ? swappedColumns(spec, positions, rows, known) : null
  if (!swapped) return
  const [a, b] = swapped.map(column => column.name) as [string, string]
  const [ofA, ofB] = [positions.get(a)!, positions.get(b)!]
  positions.set(a, ofB).set(b, ofA)
  const params = { column: a, other: b }
  faults.add({ file, line: header.line, column: a, value: a, code: 'swapped-columns', params })
}

/** Rows of a misspelt profession for which the nearest one is looked for. */
const MOST_MISSPELT = 100

class RowReader {
  readonly ids = new Set<string>()
  readonly doubtful: DoubtfulCell[] = []
  /** Professions that an unsound row is of. */
  readonly suspects = new Set<string>()
  /** Whether an unsound row may be of any profession, or hides an id. */
  lost = false
  misspelt = 0

  constructor(
    readonly spec: TableSpec,
    readonly file: string,
    readonly header: HeaderRead,
    readonly width: number,
    readonly known: KnownIds,
    readonly faults: FaultList
  ) {}

  /** The record of a row, or null with its faults. */
  read({ line, cells }: CsvRow): object | null {
    if (cells.length !== this.width) {
      this.refuseLength(line, cells)
      return null
    }
    const record: Record<string, unknown> = {}
    let sound = true
    for (const column of this.spec.columns) {
      const position = this.header.positions.get(column.name)
      if (position === undefined) continue
      const text = cells[position]!
      const read = readCell(text, column, this.known)
      if (column.type === 'id') this.noteId(text, read.ok)
      if (read.ok) {
        if (read.value !== undefined) record[propertyOf(column.name)] = read.value
        const doubt = column.counts ? thousandsPoint(text) : null
        if (doubt) this.doubtful.push({ line, column: column.name, value: text, ...doubt })
      } else {
        sound = false
        this.faults.add({ file: this.file, line, column: column.name, value: text, ...read.fault })
      }
    }
    if (!sound) {
      this.suspect(cells)
      return null
    }
    return { ...withRanges(withBothLanguages(record), this.spec.ranges), row: { file: this.file, line } }
  }

  refuseLength(line: number, cells: readonly string[]): void {
    if (this.header.faultless) {
      const { spec, file, header, width } = this
      const params = { expected: width, found: cells.length }
      const comma = misplacedDecimal(spec, header.positions, cells, width)
      this.faults.add({ file, line, ...(comma ?? { code: 'row-length', value: cells.join(','), params }) })
    }
    const id = this.header.positions.get('id')
    if (id !== undefined) this.noteId(cells[id] ?? '', true)
    this.suspect(cells)
  }

  noteId(text: string, sound: boolean): void {
    if (text.trim() !== '') this.ids.add(text)
    if (!sound) this.lost = true
  }

  /** An unsound row of a misspelt profession is taken to be of the nearest one. */
  suspect(cells: readonly string[]): void {
    const position = this.header.positions.get('profession')
    if (position === undefined) return
    const text = cells[position] ?? ''
    const professions = this.known.get('professions')
    const known = !professions || professions.has(text)
    // Looking for the nearest of many, for each of many rows, would take for ever: past some, any row may be unsound.
    if (this.lost || (!known && ++this.misspelt > MOST_MISSPELT)) {
      this.lost = true
      return
    }
    const profession = known ? text : nearest(text, professions)
    if (profession === null || profession === '') this.lost = true
    else this.suspects.add(profession)
  }
}

/** A text in each language is one property: `label_fr` and `label_en` are `label`. */
function withBothLanguages(record: Record<string, unknown>): Record<string, unknown> {
  const made = { ...record }
  for (const name of Object.keys(record)) {
    if (!name.endsWith('Fr')) continue
    const stem = name.slice(0, -2)
    if (!(`${stem}En` in record)) continue
    made[stem] = { fr: record[name], en: record[`${stem}En`] }
    delete made[name]
    delete made[`${stem}En`]
  }
  return made
}

/** The three columns of each range are one property: `cost_low`, `cost_mode` and `cost_high` are `cost`. */
function withRanges(record: Record<string, unknown>, ranges: readonly string[]): Record<string, unknown> {
  const made = { ...record }
  for (const name of ranges) {
    const columns = range(name).map(propertyOf)
    made[name] = Object.fromEntries(columns.map((column, end) => [LOW_TO_HIGH[end], record[column]]))
    for (const column of columns) delete made[column]
  }
  return made
}

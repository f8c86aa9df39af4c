import { TABLES, type TableName } from '../catalogue.js'
import { cellValue } from '../cell-value.js'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import type { RowsRead, TableRead } from '../read-table.js'
import { propertyOf, type TableSpec } from '../spec.js'

/** A record as the rules of any table see it. */
type AnyRow = Record<string, unknown> & { row: { file: string; line: number } }

const professionOf = (row: AnyRow): string => String(row['profession'] ?? '')
const keyOf = (row: AnyRow, columns: readonly string[]): string =>
  columns.map(column => String(row[propertyOf(column)] ?? '')).join('\u0000')

/** The rules that a table's specification states: its key, its ordered triples, its age bands. */
export const checkRows = (name: TableName, table: TableRead<TableName>, faults: FaultList): void =>
  checkSpec(TABLES[name], table, faults)

/** The same for a table that is not one of a dataset's own. */
export function checkSpec(spec: TableSpec, table: RowsRead<object>, faults: FaultList): void {
  const rows = table.rows as unknown as AnyRow[]
  dropDuplicates(rows, spec.key, table, faults)
  for (const triple of spec.ordered) checkOrder(rows, triple, faults)
  if (spec.bandsWithin) {
    dropReversed(rows, table, faults)
    checkOverlaps(rows, spec.bandsWithin, faults)
  }
}

/** In place, and without spreading a table that may be long into arguments. */
function replace(rows: AnyRow[], kept: readonly AnyRow[]): void {
  rows.length = 0
  for (const row of kept) rows.push(row)
}

/** Keeps the first row of each key. */
function dropDuplicates(
  rows: AnyRow[],
  key: readonly string[],
  table: RowsRead<object>,
  faults: FaultList
): void {
  const first = new Map<string, number>()
  const kept = rows.filter(row => {
    const id = keyOf(row, key)
    const line = first.get(id)
    if (line === undefined) {
      first.set(id, row.row.line)
      return true
    }
    const column = key[key.length - 1]!
    const parts = key.map(name => row[propertyOf(name)]).filter(part => part !== undefined)
    const value = parts.join(', ')
    faults.add({ ...row.row, column, value, code: 'duplicate-key', params: { first: line } })
    table.suspect(professionOf(row))
    return false
  })
  replace(rows, kept)
}

function checkOrder(
  rows: readonly AnyRow[],
  [low, middle, high]: readonly [string, string, string],
  faults: FaultList
) {
  for (const row of rows) {
    const [a, b, c] = [low, middle, high].map(name => cellValue(row, name)) as [number, number, number]
    // One that is left out is undefined, which is neither above nor below.
    if (!(a > b || b > c || a > c)) continue
    const lowIsOut = a > b || (b === undefined && a > c)
    const column = lowIsOut ? low : high
    const value = String(lowIsOut ? a : c)
    faults.add({ ...row.row, column, value, code: 'not-ordered', params: { low, middle, high } })
  }
}

function dropReversed(rows: AnyRow[], table: RowsRead<object>, faults: FaultList): void {
  const kept = rows.filter(row => {
    if ((row['ageTo'] as number) >= (row['ageFrom'] as number)) return true
    faults.add({ ...row.row, column: 'age_to', value: String(row['ageTo']), code: 'reversed-band' })
    table.suspect(professionOf(row))
    return false
  })
  replace(rows, kept)
}

function checkOverlaps(rows: readonly AnyRow[], within: readonly string[], faults: FaultList): void {
  for (const bands of groupBy(rows, row => keyOf(row, within)).values()) {
    const sorted = bands.toSorted((a, b) => (a['ageFrom'] as number) - (b['ageFrom'] as number))
    let widest = sorted[0]!
    for (const row of sorted.slice(1)) {
      if ((row['ageFrom'] as number) <= (widest['ageTo'] as number)) {
        const params = { first: widest.row.line }
        faults.add({
          ...row.row,
          column: 'age_from',
          value: String(row['ageFrom']),
          code: 'overlapping-bands',
          params
        })
      }
      if ((row['ageTo'] as number) > (widest['ageTo'] as number)) widest = row
    }
  }
}

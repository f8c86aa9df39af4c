import type { CsvRow } from './csv.js'
import type { FaultList } from './fault.js'
import { nearest } from './nearest.js'
import type { TableSpec } from './spec.js'

export interface HeaderRead {
  /** Where each column of ours stands. */
  positions: Map<string, number>
  /** False where a required column is not there: no row can be read whole. */
  sound: boolean
  /** False where the header has any fault: it then says nothing of the length of rows. */
  faultless: boolean
}

/** Checks the names of the columns; `extra` are those that the resource's own schema declares, null where unknown. */
export function readHeader(
  header: CsvRow,
  spec: TableSpec,
  file: string,
  extra: ReadonlySet<string> | null,
  faults: FaultList
): HeaderRead {
  const { line, cells } = header
  const before = faults.countIn(file)
  const ours = new Map(spec.columns.map(column => [column.name, column]))
  const positions = new Map<string, number>()
  const others = new Set<string>()
  for (const [position, name] of cells.entries()) {
    if (positions.has(name) || others.has(name))
      faults.add({ file, line, column: name, value: name, code: 'duplicate-column' })
    else if (ours.has(name)) positions.set(name, position)
    else others.add(name)
  }
  const missing = new Set(spec.columns.map(column => column.name).filter(name => !positions.has(name)))
  const misspelt = new Set<string>()
  for (const name of others) {
    if (extra?.has(name)) continue
    const suggestion = nearest(name, missing)
    if (extra === null && suggestion === null) continue
    if (suggestion !== null) misspelt.add(suggestion)
    faults.add({ file, line, column: name, value: name, code: 'unknown-column', suggestion })
  }
  let sound = true
  for (const name of missing) {
    if (ours.get(name)!.mayBeAbsent && !misspelt.has(name)) continue
    sound = false
    if (!misspelt.has(name))
      faults.add({ file, line, column: name, code: 'missing-column', params: { column: name } })
  }
  return { positions, sound, faultless: faults.countIn(file) === before }
}

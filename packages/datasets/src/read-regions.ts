import type { RegionTables } from '@horizon-soin/model'
import { PROPERTIES, TABLES, TABLES_OF_REGION, type TableOfRegion } from './catalogue.js'
import type { FaultList } from './fault.js'
import { nearest } from './nearest.js'
import { inRegion, isAside, REGION_FOLDER, regionPath } from './paths.js'
import { type KnownIds, unknownId } from './read-cell.js'
import { readTable, type TableRead } from './read-table.js'
import { readText } from './text.js'

/** The tables that a region has of its own, as read. */
export type RegionalRead = { [N in TableOfRegion]?: TableRead<N> }

type Files = ReadonlyMap<string, Uint8Array>

/**
 * Reads the tables that regions have of their own, `regions/ID/TABLE.csv`, by id in the order of `ids`; a folder of no region
 * and a file of no such table are faults, notes (`.md`) aside. Cells are read as in the national table.
 *
 * @param ids those of regions; null where their table could not be read, so no folder can be said to be of none
 */
export function readRegions(
  files: Files,
  ids: ReadonlySet<string> | null,
  known: KnownIds,
  faults: FaultList
): Map<string, RegionalRead> {
  const held = new Map<string, string[]>()
  for (const file of files.keys()) {
    if (isAside(file)) continue
    const { id, path } = regionPath(file) ?? {}
    if (id !== undefined) held.set(id, [...(held.get(id) ?? []), path!])
    else if (file.startsWith(`${REGION_FOLDER}/`)) faults.add({ file, code: 'unknown-file' })
  }
  const regions = new Map<string, RegionalRead>()
  for (const id of ids ?? held.keys()) {
    const paths = held.get(id)
    if (!paths) continue
    reportStrays(id, paths, faults)
    regions.set(id, readRegion(id, files, known, faults))
  }
  if (ids) for (const id of held.keys()) if (!ids.has(id)) reportFolder(id, ids, faults)
  return regions
}

function readRegion(id: string, files: Files, known: KnownIds, faults: FaultList): RegionalRead {
  const tables: Partial<Record<TableOfRegion, TableRead<TableOfRegion>>> = {}
  for (const name of TABLES_OF_REGION) {
    const path = inRegion(id, TABLES[name].path)
    const bytes = files.get(path)
    const text = bytes ? readText(bytes, path, faults) : null
    if (text !== null) tables[name] = readTable(name, text, path, known, null, faults)
  }
  return tables as RegionalRead
}

function reportFolder(id: string, ids: ReadonlySet<string>, faults: FaultList): void {
  faults.add({ file: `${REGION_FOLDER}/${id}`, value: id, ...unknownId(id, ids, 'regions') })
}

/** A file that takes the place of no table that a region may have. */
function reportStrays(id: string, paths: readonly string[], faults: FaultList): void {
  const tables = TABLES_OF_REGION.map(name => TABLES[name].path)
  const params = { allowed: tables.join(', ') }
  for (const path of paths) {
    if (tables.includes(path)) continue
    const free = tables.filter(table => !paths.includes(table))
    const suggestion = () => nearest(path, free)
    faults.add({ file: inRegion(id, path), code: 'not-of-region', params, suggestion })
  }
}

/** The records of what regions have of their own. */
export const recordsOfRegions = (regions: ReadonlyMap<string, RegionalRead>): Record<string, RegionTables> =>
  Object.fromEntries(
    [...regions].map(([id, tables]) => [
      id,
      Object.fromEntries(
        TABLES_OF_REGION.flatMap(name => (tables[name] ? [[PROPERTIES[name], tables[name].rows]] : []))
      )
    ])
  )

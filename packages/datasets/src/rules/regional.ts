import type { TableName } from '../catalogue.js'
import { type Fault, FaultList, type FaultReport } from '../fault.js'
import type { RegionalRead } from '../read-regions.js'
import type { TableRead } from '../read-table.js'
import type { TablesRead } from '../tables-read.js'
import { checkNeed } from './need.js'
import { checkPresence } from './presence.js'
import { checkRows } from './rows.js'
import { checkShares } from './shares.js'
import { checkExits, checkMeasures, checkSexes } from './workforce.js'

/**
 * The rules of tables on those that regions have of their own: each by itself, then each region's in the place of the national
 * ones, if these are sound. What then does not fit the national tables is told of the region's.
 */
export function checkRegionTables(
  tables: TablesRead,
  regions: ReadonlyMap<string, RegionalRead>,
  balanceBaseYear: number | null,
  faults: FaultList
): void {
  const isSound = faults.empty
  for (const [id, own] of regions) {
    for (const [name, table] of Object.entries(own) as [TableName, TableRead<TableName>][]) {
      checkRows(name, table, faults)
      checkShares(name, table, faults)
    }
    if (isSound) checkTogether(id, own, tables, balanceBaseYear, faults)
  }
}

function checkTogether(
  id: string,
  own: RegionalRead,
  tables: TablesRead,
  balanceBaseYear: number | null,
  faults: FaultList
): void {
  const files = new Set(Object.values(own).map(({ file }) => file))
  if (files.size === 0 || [...files].some(file => faults.countIn(file) > 0)) return
  const found = new FaultList()
  const together = inPlace(tables, own)
  checkPresence(together, found)
  checkMeasures(together, found)
  checkExits(together, checkSexes(together, found), found)
  checkNeed(together, balanceBaseYear, found)
  const isOwn = (file: unknown) => files.has(String(file))
  for (const fault of found.list()) {
    if (isOwn(fault.file)) faults.add(fault)
    // A national table has nothing wrong by itself: it is one of the region's that does not fit it.
    else faults.addOnce(`${id} ${fault.code}`, seenFromRegion(fault, [...files][0]!, isOwn))
  }
}

/** What is wrong with a national table beside a region's, said of the region's. */
function seenFromRegion(fault: Fault, fallback: string, isOwn: (file: unknown) => boolean): FaultReport {
  const { line, file, params, ...rest } = fault
  if (fault.code === 'mixed-sexes' && isOwn(params['file'])) {
    const first = { first: line ?? 0, file }
    return {
      ...rest,
      file: String(params['file']),
      line: Number(params['first']),
      params: first,
      value: null
    }
  }
  return { ...rest, file: fallback, params }
}

/** The tables of a region: its own whole, but that it keeps the nation's use of care for a profession of which it tells none. */
function inPlace(tables: TablesRead, own: RegionalRead): TablesRead {
  const { care_use: careUse, population } = own
  const told = new Set(careUse?.rows.map(({ profession }) => profession))
  const kept = tables.care_use.rows.filter(({ profession }) => !told.has(profession))
  return {
    ...tables,
    ...own,
    ...(careUse ? { care_use: { ...careUse, rows: [...kept, ...careUse.rows] } } : {}),
    ...(population && population.rows.length === 0 ? { population: tables.population } : {})
  }
}

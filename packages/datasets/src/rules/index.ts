import { TABLE_NAMES, type TableName } from '../catalogue.js'
import type { FaultList } from '../fault.js'
import type { TableRead } from '../read-table.js'
import type { TablesRead } from '../tables-read.js'
import { checkAdoption } from './adoption.js'
import { checkCorrelations } from './correlations.js'
import { checkNeed, checkRegionalNeed } from './need.js'
import { checkPolicyEffects } from './policies.js'
import { checkPresence } from './presence.js'
import { checkPublished, type Horizon } from './published.js'
import { checkRegions } from './regions.js'
import { checkRows } from './rows.js'
import { checkShares } from './shares.js'
import { checkExits, checkMeasures, checkSexes } from './workforce.js'
import { checkPotentialYears } from './years.js'

/** Every rule on more than one cell; `horizon` is null where the descriptor could not be read. */
export function checkTables(
  tables: TablesRead,
  horizon: (Horizon & { technologyBaseYear: number; balanceBaseYear: number }) | null,
  faults: FaultList
): void {
  for (const name of TABLE_NAMES) {
    const table = tables[name] as TableRead<TableName>
    checkRows(name, table, faults)
    checkShares(name, table, faults)
  }
  checkPresence(tables, faults)
  checkAdoption(tables, faults)
  checkMeasures(tables, faults)
  checkExits(tables, checkSexes(tables, faults), faults)
  checkCorrelations(tables, faults)
  checkNeed(tables, horizon?.balanceBaseYear ?? null, faults)
  checkRegionalNeed(tables, horizon?.balanceBaseYear ?? null, faults)
  checkPolicyEffects(tables, faults)
  checkRegions(tables, faults)
  checkPublished(tables, horizon, faults)
  if (horizon) checkPotentialYears(tables, horizon.technologyBaseYear, faults)
}

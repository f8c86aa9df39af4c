import type { Profession } from '@horizon-soin/model'
import type { TableName } from '../catalogue.js'
import type { FaultList } from '../fault.js'
import type { TablesRead } from '../tables-read.js'

const OF_ALL = ['time_use', 'heterogeneity'] as const satisfies TableName[]
const OF_COHORTS = ['headcount', 'exits', 'training', 'places', 'entrant_ages'] as const satisfies TableName[]
const OF_SERIES = ['series'] as const satisfies TableName[]

/** Every profession has rows in the tables that its projection reads. A table that is missing is told elsewhere, once. */
export function checkPresence(tables: TablesRead, faults: FaultList): void {
  const check = (name: TableName, professions: readonly Profession[]) => {
    const table = tables[name]
    const found = new Set((table.rows as readonly { profession: string }[]).map(row => row.profession))
    for (const { id: profession } of professions) {
      if (found.has(profession) || !table.complete(profession)) continue
      faults.add({ file: table.file, column: 'profession', code: 'missing-rows', params: { profession } })
    }
  }
  const professions = tables.professions.rows
  for (const name of OF_ALL) check(name, professions)
  for (const name of OF_COHORTS)
    check(
      name,
      professions.filter(row => row.demography === 'cohort')
    )
  for (const name of OF_SERIES)
    check(
      name,
      professions.filter(row => row.demography === 'series')
    )
}

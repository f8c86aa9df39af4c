import type { Dataset } from '@horizon-soin/model'
import { PROPERTIES, type Row, TABLE_NAMES, TABLES, type TableName } from './catalogue.js'
import { DESCRIPTOR, SCENARIO_FOLDER } from './paths.js'
import { type License, writeDescriptor } from './write-descriptor.js'
import { writeScenario } from './write-scenario.js'
import { writeTable } from './write-table.js'

/**
 * The files of a dataset, as text by path: the same records always give the same bytes, and `readDataset` gives the
 * records back. Tables that may be missing and have no row are left out. Licences are not among the records: they are
 * written where given.
 */
export function writeDataset(dataset: Dataset, licenses: readonly License[] = []): Map<string, string> {
  const rowsOf = <N extends TableName>(name: N) => dataset[PROPERTIES[name]] as readonly Row<N>[]
  const tables = TABLE_NAMES.filter(name => TABLES[name].required === true || rowsOf(name).length > 0)
  return new Map([
    [DESCRIPTOR, writeDescriptor(dataset, tables, licenses)],
    ...tables.map(name => [TABLES[name].path, writeTable(name, rowsOf(name))] as const),
    ...dataset.scenarios.map(
      scenario => [`${SCENARIO_FOLDER}/${scenario.id}.yaml`, writeScenario(scenario)] as const
    )
  ])
}

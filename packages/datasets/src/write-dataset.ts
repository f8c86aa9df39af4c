import { type Dataset, type RegionTables, titleOf } from '@horizon-soin/model'
import { PROPERTIES, type Row, TABLE_NAMES, TABLES, TABLES_OF_REGION, type TableName } from './catalogue.js'
import { DESCRIPTOR, inRegion, inVariant, SCENARIO_FOLDER } from './paths.js'
import { tableResource } from './resource-schema.js'
import { type License, writeDescriptor } from './write-descriptor.js'
import { writeScenario } from './write-scenario.js'
import { writeTable } from './write-table.js'

/**
 * The files of a dataset, as text by path: the same records always give the same bytes, and `readDataset` gives the
 * records back. Tables that may be missing and have no row are left out. Licences are not among the records: they are
 * written where given.
 *
 * @param others the same dataset read as each of its other variants, where `dataset` is the first: their tables that differ
 * are written too. Without all of them a variant is written alone, as a dataset of its own, whose title names it
 */
export function writeDataset(
  dataset: Dataset,
  licenses: readonly License[] = [],
  others: readonly Dataset[] = []
): Map<string, string> {
  const together = [dataset, ...others]
  const isWhole =
    dataset.variants.length > 0 &&
    dataset.variants.every(({ id }, place) => together[place]?.variant?.id === id)
  const tables = TABLE_NAMES.filter(
    name => TABLES[name].required === true || rowsOf(dataset, name).length > 0
  )
  const content = {
    ...dataset,
    title: isWhole ? dataset.title : titleOf(dataset),
    variants: isWhole ? dataset.variants : []
  }
  const resources = tables.map(name => tableResource(name, rowsOf(dataset, name)))
  return new Map([
    [DESCRIPTOR, writeDescriptor(content, resources, licenses)],
    ...tables.map(name => [TABLES[name].path, writeTable(name, rowsOf(dataset, name))] as const),
    ...dataset.scenarios.map(
      scenario => [`${SCENARIO_FOLDER}/${scenario.id}.yaml`, writeScenario(scenario)] as const
    ),
    ...Object.entries(dataset.regionTables).flatMap(([id, own]) => regionFiles(id, own)),
    ...(isWhole ? others.flatMap(other => variantFiles(dataset, other)) : [])
  ])
}

const rowsOf = <N extends TableName>(dataset: Dataset, name: N) =>
  dataset[PROPERTIES[name]] as readonly Row<N>[]

/** The tables that a region has of its own, those without a row too: they say that there is none. */
const regionFiles = (id: string, own: RegionTables): [string, string][] =>
  TABLES_OF_REGION.flatMap(name => {
    const rows = own[PROPERTIES[name]] as readonly Row<typeof name>[] | undefined
    return rows ? [[inRegion(id, TABLES[name].path), writeTable(name, rows)]] : []
  })

/** The tables of a variant that differ from the dataset's; one that differs in none has a copy of a table, as it must. */
function variantFiles(dataset: Dataset, other: Dataset): [string, string][] {
  const differs = (name: TableName) =>
    writeTable(name, rowsOf(dataset, name)) !== writeTable(name, rowsOf(other, name))
  const own = TABLE_NAMES.filter(differs)
  return (own.length > 0 ? own : (['potential'] as const)).map(name => [
    inVariant(other.variant!.id, TABLES[name].path),
    writeTable(name, rowsOf(other, name))
  ])
}

import { TABLE_NAMES, TABLES, type TableName } from './catalogue.js'
import { EVIDENCE_NAMES, type EvidenceTable } from './evidence.js'
import { PACE_INPUT } from './pace-input.js'
import { ID } from './read-cell.js'
import { type Column, columnsFor, type TableSpec } from './spec.js'
import { EVIDENCE_TABLES } from './tables/evidence.js'

/** A Frictionless Table Schema, as far as our tables need one. */
export interface TableSchema {
  fields: Record<string, unknown>[]
  primaryKey: readonly string[]
  foreignKeys?: { fields: string; reference: { resource: string; fields: 'id' } }[]
}

export interface TabularResource {
  name: string
  path: string
  profile: 'tabular-data-resource'
  encoding: 'utf-8'
  schema: TableSchema
}

/** Those of our types that the standard has too; the others are texts to it. */
const STANDARD_TYPES = ['number', 'integer', 'date'] as const

/** Version 1 of the standard has no exclusive bound: the closed one goes with it, for readers of that version. */
function fieldOf({ name, type, empty, bounds, values }: Column): Record<string, unknown> {
  const { min, max, above, below } = bounds
  const constraints = {
    ...(empty === 'refused' ? { required: true } : {}),
    ...(type === 'id' ? { pattern: ID.source } : {}),
    ...(type === 'pace' ? { pattern: PACE_INPUT.source } : {}),
    ...(type === 'enum' ? { enum: values } : {}),
    ...(min === undefined && above === undefined ? {} : { minimum: min ?? above }),
    ...(max === undefined && below === undefined ? {} : { maximum: max ?? below }),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
    ...(below === undefined ? {} : { exclusiveMaximum: below })
  }
  const standard = STANDARD_TYPES.find(known => known === type) ?? 'string'
  return { name, type: standard, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

/** The Frictionless schema of a table, from its specification; `within` are the tables of its package that rows may name. */
export function tableSchema(
  { columns, key }: Pick<TableSpec, 'columns' | 'key'>,
  within: readonly string[] = TABLE_NAMES
): TableSchema {
  const foreignKeys = columns
    .filter(column => column.type === 'reference' && within.includes(column.table!))
    .map(column => ({ fields: column.name, reference: { resource: column.table!, fields: 'id' as const } }))
  return {
    fields: columns.map(fieldOf),
    primaryKey: key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {})
  }
}

const resourceOf = (spec: TableSpec, within?: readonly string[]): TabularResource => ({
  name: spec.name,
  path: spec.path,
  profile: 'tabular-data-resource',
  encoding: 'utf-8',
  schema: tableSchema(spec, within)
})

/** The entry of a table in `resources` of `datapackage.json`, for a file of these rows. */
export const tableResource = (name: TableName, rows: readonly object[] = []): TabularResource =>
  resourceOf({ ...TABLES[name], columns: columnsFor(TABLES[name], rows) })

/** The entry of a table of a dossier of evidence: professions, activities and technologies are a dataset's, not its own. */
export const evidenceResource = (name: EvidenceTable): TabularResource =>
  resourceOf(EVIDENCE_TABLES[name], EVIDENCE_NAMES)

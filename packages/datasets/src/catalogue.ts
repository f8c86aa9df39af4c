import { type Dataset, REGION_TABLES, type RegionTables } from '@horizon-soin/model'
import type { TableSpec } from './spec.js'
import { GAIN_TABLES } from './tables/gains.js'
import { IDENTITY_TABLES } from './tables/identity.js'
import { POLICY_TABLES } from './tables/policies.js'
import { POPULATION_TABLES } from './tables/population.js'
import { PUBLISHED_TABLES } from './tables/published.js'
import { TABLES_ON_REGIONS } from './tables/regions.js'
import { UNCERTAINTY_TABLES } from './tables/uncertainty.js'
import { WORKFORCE_TABLES } from './tables/workforce.js'

/** The table of each list of records: its name is that of the resource, the property is that of the dataset. */
export const PROPERTIES = {
  sources: 'sources',
  professions: 'professions',
  activities: 'activities',
  technologies: 'technologies',
  time_use: 'timeUse',
  potential: 'potential',
  adoption: 'adoption',
  adoption_points: 'adoptionPoints',
  intensity: 'intensity',
  heterogeneity: 'heterogeneity',
  headcount: 'headcount',
  exits: 'exits',
  training: 'training',
  places: 'places',
  foreign: 'foreign',
  entrant_ages: 'entrantAges',
  fte: 'fte',
  series: 'series',
  population: 'population',
  care_use: 'careUse',
  policies: 'policies',
  policy_effects: 'policyEffects',
  fte_cost: 'fteCosts',
  regions: 'regions',
  region_shares: 'regionShares',
  region_population: 'regionPopulation',
  uncertainty: 'uncertainty',
  correlations: 'correlations',
  published: 'published'
} as const satisfies Record<string, keyof Dataset>

export type TableName = keyof typeof PROPERTIES
/** A table that a region may have of its own. */
export type TableOfRegion = {
  [N in TableName]: (typeof PROPERTIES)[N] extends keyof RegionTables ? N : never
}[TableName]
/** The record that one row of a table is read into. */
export type Row<N extends TableName> = Dataset[(typeof PROPERTIES)[N]][number]

export const TABLE_NAMES = Object.keys(PROPERTIES) as TableName[]

const SPECS: readonly TableSpec[] = [
  ...IDENTITY_TABLES,
  ...GAIN_TABLES,
  ...WORKFORCE_TABLES,
  ...POPULATION_TABLES,
  ...POLICY_TABLES,
  ...TABLES_ON_REGIONS,
  ...UNCERTAINTY_TABLES,
  ...PUBLISHED_TABLES
]

/** The tables that a region may have of its own, by the property of the dataset that they fill. */
export const TABLES_OF_REGION = TABLE_NAMES.filter((name): name is TableOfRegion =>
  (REGION_TABLES as readonly string[]).includes(PROPERTIES[name])
)

export const TABLES = Object.fromEntries(SPECS.map(spec => [spec.name, spec])) as Record<TableName, TableSpec>

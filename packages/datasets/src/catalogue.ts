import type { Dataset } from '@horizon-soin/model'
import type { TableSpec } from './spec.js'
import { GAIN_TABLES } from './tables/gains.js'
import { IDENTITY_TABLES } from './tables/identity.js'
import { POPULATION_TABLES } from './tables/population.js'
import { PUBLISHED_TABLES } from './tables/published.js'
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
  uncertainty: 'uncertainty',
  correlations: 'correlations',
  published: 'published'
} as const satisfies Record<string, keyof Dataset>

export type TableName = keyof typeof PROPERTIES
/** The record that one row of a table is read into. */
export type Row<N extends TableName> = Dataset[(typeof PROPERTIES)[N]][number]

export const TABLE_NAMES = Object.keys(PROPERTIES) as TableName[]

/** Tables of a dataset that this version does not read: policies are not computed yet. */
export const UNREAD_TABLES = ['policies', 'policy_effects']

const SPECS: readonly TableSpec[] = [
  ...IDENTITY_TABLES,
  ...GAIN_TABLES,
  ...WORKFORCE_TABLES,
  ...POPULATION_TABLES,
  ...UNCERTAINTY_TABLES,
  ...PUBLISHED_TABLES
]

export const TABLES = Object.fromEntries(SPECS.map(spec => [spec.name, spec])) as Record<TableName, TableSpec>

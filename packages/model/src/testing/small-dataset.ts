/** Test only. The smallest valid dataset: one profession, one activity, one technology; a test overrides what it is about. */
import { compile } from '../compile.js'
import type { Dataset, Scenario } from '../dataset.js'
import { valueAt as readValue, type SeriesQuery } from '../results.js'
import { run } from '../run.js'
import { leversOf } from '../scenario.js'
import {
  entrantAges,
  exit,
  gain,
  headcount,
  leadYears,
  logisticRows,
  named,
  places,
  profession,
  timeShare,
  training
} from './rows.js'

export const BASE_YEAR = 2018

/** Profession `nurse`, activity `care`, technology `ai`; 1 000 heads of 25 to 64 years, 25 places a year. */
export const smallDataset = (overrides: Partial<Dataset> = {}): Dataset => ({
  name: 'small',
  title: { fr: 'petit', en: 'small' },
  version: null,
  variant: null,
  variants: [],
  baseYear: BASE_YEAR,
  technologyBaseYear: BASE_YEAR,
  lastYear: 2030,
  balanceBaseYear: BASE_YEAR,
  coverage: 1,
  threshold: 0.3,
  sources: [],
  professions: [profession('nurse')],
  activities: [named('care')],
  technologies: [named('ai')],
  timeUse: [timeShare('nurse', 'care', 1)],
  potential: [gain('nurse', 'care', 'ai', 2030, 0.6)],
  adoption: logisticRows('nurse', 'ai', { ceiling: 1, midpoint: 2026, rate: 0.5 }),
  adoptionPoints: [],
  intensity: [],
  heterogeneity: [leadYears('nurse', 2)],
  headcount: [headcount('nurse', { from: 25, to: 64 }, 1000)],
  exits: [exit('nurse', { from: 25, to: 64 }, 0.02)],
  training: [training('nurse')],
  places: [places('nurse', BASE_YEAR, 25)],
  foreign: [],
  entrantAges: [entrantAges('nurse', { from: 25, to: 25 }, 1)],
  fte: [],
  series: [],
  population: [],
  careUse: [],
  policies: [],
  policyEffects: [],
  fteCosts: [],
  regions: [],
  regionShares: [],
  regionPopulation: [],
  regionTables: {},
  uncertainty: [],
  correlations: [],
  published: [],
  scenarios: [],
  ...overrides
})

/** A scenario that changes nothing but what is overridden. */
export const scenario = (overrides: Partial<Scenario> = {}): Scenario => ({
  id: 'test',
  label: { fr: 'essai', en: 'test' },
  potential: {},
  adoption: {},
  workforce: {},
  ...overrides
})

/** Compiles, runs, and returns a reader of values by name. */
export function project(dataset: Dataset, overrides: Partial<Scenario> = {}) {
  const model = compile(dataset)
  const { levers, notices } = leversOf(model, scenario(overrides))
  const results = run(model, levers)
  const at = (query: SeriesQuery | string, year: number): number =>
    readValue(results, typeof query === 'string' ? { indicator: query } : query, year)
  return { model, results, notices, at }
}

/** Test only. Random valid datasets. */
import fc from 'fast-check'
import type { Dataset } from '../dataset.js'
import { merge, type Part, share } from './arbitrary-values.js'
import { withNeedsAndPolicies } from './policy-arbitrary.js'
import * as rows from './rows.js'
import { scenarios } from './scenario-arbitrary.js'
import { BASE_YEAR, smallDataset } from './small-dataset.js'
import { type TechnologyOptions, technologyUse } from './technology-arbitrary.js'
import { cohort, published } from './workforce-arbitrary.js'

export interface DatasetOptions extends TechnologyOptions {
  /** Whether a profession may follow a published series. */
  series?: boolean
}

const profession = (
  id: string,
  activities: readonly string[],
  technologies: readonly string[],
  options: DatasetOptions
): fc.Arbitrary<Part> =>
  fc
    .record({
      kind: fc.constantFrom('medical' as const, 'non-medical' as const),
      isSeries: options.series === false ? fc.constant(false) : fc.nat(3).map(n => n === 0),
      fte: fc.option(share(0.4, 1), { nil: undefined }),
      cohort: cohort(id),
      published: published(id),
      use: technologyUse(id, activities, technologies, options)
    })
    .map(({ kind, isSeries, fte, cohort, published, use }) =>
      merge([
        { professions: [rows.profession(id, { kind, demography: isSeries ? 'series' : 'cohort', fte })] },
        isSeries ? published : cohort,
        use
      ])
    )

/** How many professions, activities and technologies: the same ones, the same ids. */
export const sizes = fc.tuple(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 1, max: 4 })
)

/** A valid dataset of 1 to 5 professions, 1 to 4 activities and 1 to 4 technologies, over 4 to 14 years. */
export const datasets = (options: DatasetOptions = {}): fc.Arbitrary<Dataset> =>
  sizes.chain(size => datasetsOf(size, options))

/** A valid dataset of so many professions, activities and technologies. */
export function datasetsOf(
  [p, a, k]: readonly [number, number, number],
  options: DatasetOptions = {}
): fc.Arbitrary<Dataset> {
  const ids = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i}`)
  const activities = ids('activity', a)
  const technologies = ids('technology', k)
  return fc
    .record({
      parts: fc.tuple(...ids('profession', p).map(id => profession(id, activities, technologies, options))),
      years: fc.integer({ min: 3, max: 13 }),
      technologyBaseYear: fc.integer({ min: 2012, max: BASE_YEAR }),
      coverage: share(0.5, 1),
      threshold: fc.oneof(fc.constant(0.3), share(0.02, 0.6))
    })
    .map(({ parts, years, technologyBaseYear, coverage, threshold }) =>
      smallDataset({
        ...NO_ROWS,
        ...merge(parts),
        activities: activities.map(rows.named),
        technologies: technologies.map(rows.named),
        lastYear: BASE_YEAR + years,
        technologyBaseYear,
        coverage,
        threshold
      })
    )
}

/** Every table of the small dataset that a merge of parts may leave out. */
const NO_ROWS = {
  potential: [],
  intensity: [],
  headcount: [],
  exits: [],
  training: [],
  places: [],
  foreign: [],
  entrantAges: [],
  fte: [],
  series: []
} satisfies Part

/** A dataset and a scenario of it. */
export const projections = (options: DatasetOptions = {}) =>
  datasets(options).chain(dataset =>
    withNeedsAndPolicies(dataset).chain(whole =>
      fc.record({ dataset: fc.constant(whole), scenario: scenarios(whole) })
    )
  )

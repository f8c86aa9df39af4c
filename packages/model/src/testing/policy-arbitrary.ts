/** Test only. Random populations, uses of care and policies of a dataset. */
import fc from 'fast-check'
import { type Dataset, POLICY_EFFECTS, type PolicyChoice } from '../dataset.js'
import { share, triple } from './arbitrary-values.js'

const sourced = { source: 'test', status: 'assumption' } as const
const label = { fr: 'essai', en: 'test' }

/** What an effect can be worth in full force. */
const BOUNDS = {
  adoption_clock: [-3, 6],
  training_duration: [-3, 2],
  places: [0.5, 2],
  reinvestment: [-0.6, 0.4]
} as const

/** The dataset with a population that grows and ages, a use of care of some professions, and policies. */
export function withNeedsAndPolicies(dataset: Dataset): fc.Arbitrary<Dataset> {
  const professions = dataset.professions.map(({ id }) => id)
  const technologies = dataset.technologies.map(({ id }) => id)
  const years = [dataset.baseYear - 1, dataset.baseYear + 2, dataset.lastYear]
  const populations = fc.array(fc.tuple(share(10, 100), share(10, 100), share(1, 100)), {
    minLength: 3,
    maxLength: 3
  })
  const effect = fc.constantFrom(...POLICY_EFFECTS).chain(kind =>
    fc.record({
      effect: fc.constant(kind),
      profession: fc.option(fc.constantFrom(...professions), { nil: undefined }),
      technology:
        kind === 'adoption_clock'
          ? fc.option(fc.constantFrom(...technologies), { nil: undefined })
          : fc.constant(undefined),
      range: triple(BOUNDS[kind][0], BOUNDS[kind][1])
    })
  )
  const policy = fc.record({
    start: fc.integer({ min: dataset.baseYear - 2, max: dataset.lastYear + 1 }),
    rampYears: fc.constantFrom(0, 1, 2.5, 6),
    costYears: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    cost: share(0, 1e6),
    saving: share(0, 1e6),
    effects: fc.array(effect, { minLength: 0, maxLength: 3 })
  })
  return fc
    .record({
      populations: fc.option(populations, { nil: null }),
      used: fc.subarray(professions),
      weights: fc.array(share(0.1, 10), { minLength: 2, maxLength: 2 }),
      balanceBaseYear: fc.integer({ min: dataset.baseYear, max: dataset.lastYear }),
      policies: fc.array(policy, { maxLength: 3 })
    })
    .map(({ populations, used, weights, balanceBaseYear, policies }) => ({
      ...dataset,
      balanceBaseYear,
      population: (populations ?? []).flatMap((bands, y) =>
        bands.map((persons, i) => ({
          year: years[y]!,
          ageFrom: 30 * i,
          ageTo: i === 2 ? 99 : 30 * i + 29,
          persons,
          ...sourced
        }))
      ),
      careUse: used.flatMap(profession => [
        { profession, ageFrom: 0, ageTo: 64, weight: weights[0]!, ...sourced },
        { profession, ageFrom: 65, ageTo: 99, weight: weights[1]!, ...sourced }
      ]),
      policies: policies.map(({ effects: _, cost, saving, ...row }, i) => ({
        id: `policy-${i}`,
        label,
        ...row,
        cost: { low: 0, mode: cost, high: 2 * cost },
        saving: { low: 0, mode: saving, high: 2 * saving },
        ...sourced
      })),
      policyEffects: policies.flatMap(({ effects }, i) =>
        effects.map(({ range: [low, mode, high], ...row }) => ({
          policy: `policy-${i}`,
          ...row,
          low,
          mode,
          high,
          ...sourced
        }))
      )
    }))
}

/** Some of the policies of a dataset, in force in part and from another year on. */
export const choices = ({ policies, baseYear, lastYear }: Dataset): fc.Arbitrary<PolicyChoice[]> =>
  policies.length === 0
    ? fc.constant([])
    : fc.uniqueArray(
        fc.record(
          {
            id: fc.constantFrom(...policies.map(({ id }) => id)),
            intensity: share(0, 1),
            start: fc.integer({ min: baseYear, max: lastYear })
          },
          { requiredKeys: ['id'] }
        ),
        { selector: ({ id }) => id, maxLength: 3 }
      )

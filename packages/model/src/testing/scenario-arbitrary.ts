/** Test only. Random scenarios of a dataset. */
import fc from 'fast-check'
import type { Dataset, PaceSpec, Scenario, WorkforceLevers } from '../dataset.js'
import { share } from './arbitrary-values.js'
import { choices } from './policy-arbitrary.js'
import { scenario } from './small-dataset.js'

const pace = share(-1, 1)

const paceSpec = ({ professions, technologies }: Dataset): fc.Arbitrary<PaceSpec> => {
  const some = (ids: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...ids), pace, { maxKeys: 2, noNullPrototype: true })
  const professionIds = professions.map(row => row.id)
  const technologyIds = technologies.map(row => row.id)
  return fc.record(
    {
      default: pace,
      technologies: some(technologyIds),
      professions: some(professionIds),
      cells: fc.uniqueArray(
        fc.record({
          profession: fc.constantFrom(...professionIds),
          technology: fc.constantFrom(...technologyIds),
          pace
        }),
        { maxLength: 3, selector: cell => `${cell.profession} ${cell.technology}` }
      )
    },
    { requiredKeys: [] }
  )
}

const workforceLevers: fc.Arbitrary<WorkforceLevers> = fc.record(
  {
    places: share(0, 3),
    exits: share(0, 6),
    retirementShift: fc.oneof(fc.integer({ min: -4, max: 6 }), share(-4, 6)),
    foreign: share(0, 3),
    from: fc.integer({ min: 2010, max: 2032 })
  },
  { requiredKeys: [] }
)

/** A scenario that moves any lever of a dataset, for all professions and for some of them. */
export const scenarios = (dataset: Dataset): fc.Arbitrary<Scenario> =>
  fc
    .record({
      potential: paceSpec(dataset),
      adoption: paceSpec(dataset),
      overall: workforceLevers,
      trend: share(-0.02, 0.03),
      care: fc.option(share(0, 1), { nil: undefined }),
      policies: choices(dataset),
      professions: fc.dictionary(
        fc.constantFrom(...dataset.professions.map(row => row.id)),
        workforceLevers,
        {
          maxKeys: 3,
          noNullPrototype: true
        }
      )
    })
    .map(({ potential, adoption, overall, professions, trend, care, policies }) =>
      scenario({
        potential,
        adoption,
        workforce: { ...overall, professions },
        need: { trend },
        ...(care === undefined ? {} : { reinvestment: { care, hours: 1 - care } }),
        policies
      })
    )

/** Test only. Random states of a dataset, made as a person makes them: edits of a scenario of the dataset. */
import type { Scenario } from '@horizon-soin/model'
import fc from 'fast-check'
import { REINVESTMENT_PARTS, WORKFORCE_BOUNDS, WORKFORCE_LEVERS } from '../levers.js'
import {
  clearPace,
  setPace,
  setPolicy,
  setReinvestment,
  setTrend,
  setWorkforce,
  type Target
} from '../scenario-edit.js'
import { baseScenarios, cleanName, type SharedState, type StateDataset } from '../shared-state.js'

type Edit = (scenario: Scenario) => Scenario

const between = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min: min * 100, max: max * 100 }).map(n => n / 100),
    fc.double({ min, max, noNaN: true })
  )

const KINDS = fc.constantFrom('potential' as const, 'adoption' as const)

export function edits({ professions, technologies, policies }: StateDataset): fc.Arbitrary<Edit> {
  const profession = fc.constantFrom(...professions.map(({ id }) => id))
  const target: fc.Arbitrary<Target> = fc.record(
    { technology: fc.constantFrom(...technologies.map(({ id }) => id)), profession },
    { requiredKeys: [] }
  )
  const workforce = fc
    .constantFrom(...WORKFORCE_LEVERS)
    .chain(lever => {
      const { min, max } = WORKFORCE_BOUNDS[lever]
      const value = lever === 'from' ? fc.integer({ min, max }) : between(min, Math.min(max, 20))
      return fc.tuple(fc.constant(lever), fc.option(value), fc.option(profession, { nil: undefined }))
    })
    .map(
      ([lever, value, id]): Edit =>
        scenario =>
          setWorkforce(scenario, lever, value, id)
    )
  return fc.oneof(
    fc.tuple(KINDS, target, between(-1, 1)).map(
      ([kind, at, pace]): Edit =>
        scenario =>
          setPace(scenario, kind, at, pace)
    ),
    fc.tuple(KINDS, target).map(
      ([kind, at]): Edit =>
        scenario =>
          clearPace(scenario, kind, at)
    ),
    workforce,
    between(-0.5, 1).map(
      (trend): Edit =>
        scenario =>
          setTrend(scenario, trend)
    ),
    fc
      .tuple(
        fc.constantFrom(...policies.map(({ id }) => id)),
        fc.record(
          { intensity: between(0, 1), start: fc.option(fc.integer({ min: 1000, max: 3000 })) },
          { requiredKeys: [] }
        )
      )
      .map(
        ([id, change]): Edit =>
          scenario =>
            setPolicy(scenario, id, change)
      ),
    fc.tuple(fc.constantFrom(...REINVESTMENT_PARTS), between(0, 1)).map(
      ([part, value]): Edit =>
        scenario =>
          setReinvestment(scenario, part, value)
    )
  )
}

export function states(dataset: StateDataset): fc.Arbitrary<SharedState> {
  const shared = fc.record({
    base: fc.constantFrom(...baseScenarios(dataset)),
    made: fc.array(edits(dataset), { maxLength: 12 }),
    name: fc.option(fc.string({ maxLength: 90, unit: 'binary' }).map(cleanName))
  })
  return fc.record({
    scenarios: fc.array(
      shared.map(({ base, made, name }) => ({
        base: base.id,
        name,
        scenario: made.reduce((scenario, edit) => edit(scenario), base)
      })),
      { minLength: 1, maxLength: 4 }
    ),
    year: fc.integer({ min: dataset.baseYear, max: dataset.lastYear }),
    subject: fc.oneof(
      fc.constantFrom('all' as const, 'medical' as const, 'non-medical' as const).map(group => ({ group })),
      fc.constantFrom(...dataset.professions.map(({ id }) => ({ profession: id })))
    )
  })
}

import { paceOf } from '@horizon-soin/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, isSameScenario } from './canonical.js'
import { setPace } from './pace-levers.js'
import { policyAt, setPolicy } from './policy-levers.js'
import { LINK_DATASET, preset } from './testing/link-dataset.js'
import { edits } from './testing/state-arbitrary.js'
import { setWorkforce, workforceAt } from './workforce-levers.js'

fc.configureGlobal({ seed: 4 })

const median = preset('median')
const reform = LINK_DATASET.scenarios[3]!

/** The same with the keys of every record in the opposite order. */
const reversed = <T>(value: T): T =>
  (typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(reversed).reverse()
      : Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, reversed(inner)])
            .reverse()
        )) as T

describe('isSameScenario', () => {
  it('does not look at the id, the label nor the order', () => {
    expect(isSameScenario(reform, reversed({ ...reform, id: 'x', label: { fr: 'x', en: 'x' } }))).toBe(true)
    expect(isSameScenario(median, { ...median, potential: {}, adoption: { default: -0 }, need: {} })).toBe(
      true
    )
  })

  it('does not look at what repeats what is inherited', () => {
    const repeated = setPace(
      setPace(median, 'adoption', { technology: 'ia' }, 0),
      'adoption',
      { profession: 'x' },
      0
    )
    expect(isSameScenario(repeated, median)).toBe(true)
    expect(isSameScenario(setWorkforce(setWorkforce(median, 'places', 1), 'places', 1, 'x'), median)).toBe(
      true
    )
  })

  it('sees a profession at the overall pace where a technology is not', () => {
    const ai = setPace(median, 'adoption', { technology: 'ia' }, 1)
    expect(isSameScenario(ai, setPace(ai, 'adoption', { profession: 'infirmier' }, 0))).toBe(false)
  })

  it('does not look at the order of policies, nor at one that is not in force', () => {
    const both = { ...median, policies: [{ id: 'b' }, { id: 'a', intensity: 0.5 }] }
    const same = {
      ...median,
      policies: [
        { id: 'a', intensity: 0.5 },
        { id: 'b', intensity: 1 }
      ]
    }
    expect(isSameScenario(both, same)).toBe(true)
    expect(isSameScenario(median, setPolicy(median, 'a', { start: 2030 }))).toBe(true)
    expect(isSameScenario(both, setPolicy(both, 'b', { start: 2030 }))).toBe(false)
  })

  it('sees each lever', () => {
    const others = [
      setPace(median, 'potential', {}, 0.01),
      setPace(median, 'adoption', { profession: 'x', technology: 'y' }, 0.01),
      setWorkforce(median, 'from', 2027),
      setWorkforce(median, 'foreign', 2, 'x'),
      { ...median, need: { trend: 0.01 } },
      { ...median, reinvestment: { care: 0.5, hours: 0.5 } },
      setPolicy(median, 'x', { intensity: 0.01 })
    ]
    for (const other of others) expect(isSameScenario(median, other)).toBe(false)
  })
})

describe('canonical', () => {
  it('keeps every lever, and is its own canonical form', () => {
    fc.assert(
      fc.property(fc.array(edits(LINK_DATASET), { maxLength: 10 }), made => {
        const scenario = made.reduce((before, edit) => edit(before), reform)
        const form = { id: 'x', label: { fr: '', en: '' }, ...canonical(scenario) }
        expect(canonical(form)).toEqual(canonical(scenario))
        for (const { id } of LINK_DATASET.policies) {
          const { intensity, start } = policyAt(scenario, id)
          expect(policyAt(form, id)).toEqual({ intensity, start: intensity > 0 ? start : null })
        }
        for (const { id: profession } of LINK_DATASET.professions) {
          for (const { id: technology } of LINK_DATASET.technologies)
            expect(paceOf(form.adoption, profession, technology)).toBeCloseTo(
              paceOf(scenario.adoption, profession, technology),
              12
            )
          for (const lever of ['places', 'exits', 'retirementShift', 'foreign', 'from'] as const)
            expect(workforceAt(form, lever, profession).value).toBe(
              workforceAt(scenario, lever, profession).value
            )
        }
      })
    )
  })
})

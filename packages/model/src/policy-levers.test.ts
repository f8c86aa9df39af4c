/** What policies move, by hand: MODEL.md §8. */
import { describe, expect, it } from 'vitest'
import type { Policy, PolicyEffect } from './dataset.js'
import { project, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const
const policy = (overrides: Partial<Policy> = {}): Policy => ({
  id: 'plan',
  label: { fr: 'plan', en: 'plan' },
  start: 2020,
  rampYears: 4,
  cost: { low: 1, mode: 30, high: 60 },
  saving: { low: 0, mode: 8, high: 9 },
  ...sourced,
  ...overrides
})
const effect = (kind: PolicyEffect['effect'], mode: number): PolicyEffect => ({
  policy: 'plan',
  effect: kind,
  low: mode,
  mode,
  high: mode,
  ...sourced
})
const chosen = { policies: [{ id: 'plan' }] }
const withEffect = (kind: PolicyEffect['effect'], mode: number, overrides: Partial<Policy> = {}) =>
  smallDataset({ policies: [policy(overrides)], policyEffects: [effect(kind, mode)] })

describe('a policy', () => {
  it('advances the clock of diffusion: adoption is that of a later year', () => {
    const dataset = withEffect('adoption_clock', 3, { rampYears: 0 })
    const { at } = project(dataset, chosen)
    const without = project(dataset)
    const ai = { indicator: 'adoption', technology: 'ai' }
    expect(at(ai, 2019)).toBe(without.at(ai, 2019))
    expect(at(ai, 2024)).toBeCloseTo(without.at(ai, 2027), 12)
  })

  it('ramps up, and counts for the part that is chosen of it', () => {
    const dataset = withEffect('adoption_clock', 4)
    const ai = { indicator: 'adoption', technology: 'ai' }
    const { at } = project(dataset, { policies: [{ id: 'plan', intensity: 0.5, start: 2022 }] })
    const without = project(dataset)
    // Half of four years, half of the ramp: one year.
    expect(at(ai, 2024)).toBeCloseTo(without.at(ai, 2025), 12)
    expect(at(ai, 2028)).toBeCloseTo(without.at(ai, 2030), 12)
  })

  it('that takes a year from training brings two cohorts in at once, once', () => {
    const dataset = withEffect('training_duration', -1, { rampYears: 0 })
    const { at } = project(dataset, chosen)
    const duration = dataset.training[0]!.durationYears
    const entrants = { indicator: 'entrants', profession: 'nurse' }
    const first = 2020 + duration - 1
    const usual = project(dataset)
    expect(usual.at(entrants, first)).toBeGreaterThan(0)
    expect(at(entrants, first)).toBeCloseTo(2 * usual.at(entrants, first), 9)
    expect(at(entrants, first + 1)).toBeCloseTo(usual.at(entrants, first + 1), 9)
  })

  it('multiplies the places of the cohorts that start under it', () => {
    const dataset = withEffect('places', 1.4, { rampYears: 0 })
    const entrants = { indicator: 'entrants', profession: 'nurse' }
    const duration = dataset.training[0]!.durationYears
    const { at } = project(dataset, chosen)
    const usual = project(dataset)
    expect(at(entrants, 2019 + duration)).toBeCloseTo(usual.at(entrants, 2019 + duration), 12)
    expect(at(entrants, 2020 + duration)).toBeCloseTo(1.4 * usual.at(entrants, 2020 + duration), 9)
  })

  it('costs and saves as it is in force', () => {
    const { at } = project(withEffect('places', 1), chosen)
    expect([2019, 2021, 2024, 2030].map(year => at('policy_cost', year))).toEqual([0, 7.5, 30, 30])
    expect(at('policy_saving', 2022)).toBe(4)
  })

  it('is paid in equal parts where its cost is that of so many years', () => {
    const { at } = project(withEffect('places', 1, { costYears: 3 }), chosen)
    expect([2019, 2020, 2022, 2023].map(year => at('policy_cost', year))).toEqual([0, 10, 10, 0])
  })

  it('that is not of the dataset is refused', () => {
    expect(() => project(smallDataset(), chosen)).toThrow('unknown policy: plan')
  })

  it('of places says so of a profession that follows a published series', () => {
    const dataset = smallDataset({
      policies: [policy()],
      policyEffects: [{ ...effect('places', 2), profession: 'nurse' }]
    })
    const followed = {
      ...dataset,
      professions: dataset.professions.map(row => ({ ...row, demography: 'series' as const })),
      series: [{ profession: 'nurse', year: 2018, headcount: 100, ...sourced }]
    }
    expect(project(followed, chosen).notices).toEqual([
      { code: 'series-lever', profession: 'nurse', lever: 'places' }
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, FteCost, Policy, PolicyChoice, PolicyEffect, Scenario } from './dataset.js'
import { ModelError } from './errors.js'
import { pertQuantile } from './pert.js'
import { POLICY_MEASURES } from './policy-outcome.js'
import { type PolicyNumber, valuePolicies } from './policy-value.js'
import { valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { projections } from './testing/dataset-arbitrary.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const SEED = 20190207
const sourced = { source: 'test', status: 'assumption' } as const
const certain = (mode: number) => ({ low: mode, mode, high: mode })

const policy = (id: string, rest: Partial<Policy> = {}): Policy => ({
  id,
  label: { fr: id, en: id },
  start: 2022,
  rampYears: 0,
  cost: certain(1_000_000),
  saving: certain(250_000),
  ...sourced,
  ...rest
})

const effect = (of: string, mode: number, rest: Partial<PolicyEffect> = {}): PolicyEffect => ({
  policy: of,
  effect: 'adoption_clock',
  ...certain(mode),
  ...sourced,
  ...rest
})

const price = (profession: string, cost: number, low = cost, high = cost): FteCost => ({
  profession,
  cost,
  low,
  high,
  ...sourced
})

const withPolicies = (overrides: Partial<Dataset> = {}): Dataset =>
  smallDataset({
    policies: [policy('plan')],
    policyEffects: [effect('plan', 2)],
    fteCosts: [price('nurse', 50_000)],
    ...overrides
  })

/** One value of a run of its own. */
const at = (dataset: Dataset, chosen: Scenario, indicator: string, year: number, profession?: string) => {
  const model = compile(dataset)
  return valueAt(run(model, leversOf(model, chosen).levers), { indicator, profession }, year)
}

const inForce = (...policies: PolicyChoice[]): Scenario => scenario({ policies })

const mode = (number: PolicyNumber | null): number => number?.mode ?? Number.NaN

describe('valuePolicies', () => {
  it('is what is freed with it less what is freed without, at what people cost', () => {
    const dataset = withPolicies()
    const { policies, package: whole } = valuePolicies(compile(dataset), scenario(), { year: 2028 })
    const freed =
      at(dataset, inForce({ id: 'plan' }), 'freed_fte', 2028) - at(dataset, scenario(), 'freed_fte', 2028)
    const { numbers, share, rank } = policies[0]!
    expect(freed).toBeGreaterThan(0)
    expect(mode(numbers.freedFte)).toBeCloseTo(freed, 10)
    expect(mode(numbers.cost)).toBe(1_000_000)
    expect(mode(numbers.saving)).toBe(250_000)
    expect(mode(numbers.value)).toBeCloseTo(freed * 50_000 + 250_000 - 1_000_000, 4)
    expect(mode(numbers.valuePerEuro)).toBeCloseTo((freed * 50_000 + 250_000) / 1_000_000, 10)
    expect(numbers.freedFte).not.toHaveProperty('low')
    expect(numbers.capacity).toBeNull()
    expect(share.freedFte).toBeCloseTo(freed, 10)
    expect(mode(whole.value)).toBeCloseTo(share.value!, 4)
    expect(rank).toBe(1)
  })

  it('counts full-time equivalents as means and euros as sums over a period, a cost where it is paid', () => {
    const dataset = withPolicies({
      policies: [policy('plan', { costYears: 2, saving: certain(0), rampYears: 4 })]
    })
    const model = compile(dataset)
    const { policies, period } = valuePolicies(model, scenario(), { year: 2027 })
    const { numbers } = policies[0]!
    const years = [2022, 2023, 2024, 2025, 2026, 2027]
    const gains = years.map(
      year =>
        at(dataset, inForce({ id: 'plan' }), 'freed_fte', year) - at(dataset, scenario(), 'freed_fte', year)
    )
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
    expect(period).toEqual([2022, 2027])
    expect(mode(numbers.periodFreedFte)).toBeCloseTo(mean, 10)
    expect(mode(numbers.periodCost)).toBe(1_000_000)
    expect(mode(numbers.cost)).toBe(0)
    expect(numbers.valuePerEuro).toBeNull()
    expect(mode(numbers.periodValuePerEuro)).toBeCloseTo((mean * 6 * 50_000) / 1_000_000, 8)
    const later = valuePolicies(model, scenario(), { year: 2027, period: [2024, 2026] })
    expect(mode(later.policies[0]!.numbers.periodCost)).toBe(0)
    expect(mode(later.policies[0]!.numbers.freedFte)).toBeCloseTo(gains[5]!, 10)
  })

  it('takes a policy as the scenario has it, and leaves in force those that are not asked about', () => {
    const dataset = withPolicies({
      policies: [policy('plan'), policy('other')],
      policyEffects: [effect('plan', 2), effect('other', 3)]
    })
    const chosen = inForce({ id: 'plan', intensity: 0.5, start: 2025 }, { id: 'other' })
    const { policies } = valuePolicies(compile(dataset), chosen, { year: 2028, policies: ['plan'] })
    const without = inForce({ id: 'other' })
    const freed = at(dataset, chosen, 'freed_fte', 2028) - at(dataset, without, 'freed_fte', 2028)
    expect(policies).toHaveLength(1)
    expect(mode(policies[0]!.numbers.freedFte)).toBeCloseTo(freed, 10)
    expect(mode(policies[0]!.numbers.cost)).toBe(500_000)
    expect(policies[0]!.choice).toEqual({ id: 'plan', intensity: 0.5, start: 2025 })
  })

  it('gives shares that add up to the package, whoever is in it, in random datasets', () => {
    fc.assert(
      fc.property(
        projections(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ dataset, scenario: chosen }, part) => {
          fc.pre(dataset.policies.length > 0)
          const priced = {
            ...dataset,
            fteCosts: dataset.professions.map(({ id }, i) => price(id, 40_000 + i))
          }
          const model = compile(priced)
          const year = model.axes.firstYear + Math.round(part * (model.axes.years - 1))
          const { policies, package: whole, isExact } = valuePolicies(model, chosen, { year })
          const sum = (value: (share: (typeof policies)[number]['share']) => number) =>
            policies.reduce((total, { share }) => total + value(share), 0)
          expect(isExact).toBe(true)
          const scale = 1 + Math.abs(mode(whole.value))
          expect(sum(share => share.freedFte)).toBeCloseTo(mode(whole.freedFte), 6)
          expect(sum(share => share.fte)).toBeCloseTo(mode(whole.fte), 6)
          expect(Math.abs(sum(share => share.value!) - mode(whole.value)) / scale).toBeLessThan(1e-9)
          if (model.needs === null) expect(whole.capacity).toBeNull()
          else expect(sum(share => share.capacity!)).toBeCloseTo(mode(whole.capacity), 6)
          // Naive: each alone, by two runs that share nothing with the engine's loops.
          const alone = policies.map(({ choice, numbers }) => {
            const other = { ...chosen, policies: [choice] }
            const none = { ...chosen, policies: [] }
            const freed = at(priced, other, 'freed_fte', year) - at(priced, none, 'freed_fte', year)
            expect(mode(numbers.freedFte)).toBeCloseTo(freed, 8)
            return freed
          })
          if (alone.length === 1) expect(mode(whole.freedFte)).toBeCloseTo(alone[0]!, 8)
        }
      ),
      { seed: SEED, numRuns: 40 }
    )
  })

  it('has for range the quantiles of what is uncertain, the same draws with and without', () => {
    const range = { low: 0.5, mode: 1, high: 4 }
    const wide = withPolicies({ policyEffects: [effect('plan', 1, range)] })
    const { policies } = valuePolicies(compile(wide), scenario({ adoption: { default: 0 } }), {
      year: 2026,
      draws: 4096,
      seed: 3
    })
    const { freedFte } = policies[0]!.numbers
    // Paces move the curve too: the range is about that of the effect alone, no narrower.
    const ends = [0.05, 0.95].map(p => {
      const dataset = withPolicies({ policyEffects: [effect('plan', pertQuantile(range, p))] })
      return (
        at(dataset, inForce({ id: 'plan' }), 'freed_fte', 2026) - at(dataset, scenario(), 'freed_fte', 2026)
      )
    })
    expect(freedFte!.low! / ends[0]!).toBeCloseTo(1, 1)
    expect(freedFte!.high! / ends[1]!).toBeCloseTo(1, 1)
    // Were the two sides drawn apart, what adoption itself has of uncertain would show: far more than the effect has.
    expect(freedFte!.low!).toBeGreaterThan(0)
  })

  it('draws costs, savings and prices between their ends, and the same twice', () => {
    const dataset = withPolicies({
      policies: [
        policy('plan', { cost: { low: 100, mode: 200, high: 600 }, saving: { low: 0, mode: 10, high: 50 } })
      ],
      fteCosts: [price('nurse', 50_000, 40_000, 70_000)]
    })
    const ask = () =>
      valuePolicies(compile(dataset), scenario(), { year: 2026, draws: 512, seed: 1 }).policies[0]!.numbers
    const numbers = ask()
    const inside = (number: PolicyNumber | null, low: number, high: number) => {
      expect(number!.low!).toBeGreaterThan(low)
      expect(number!.low!).toBeLessThan(number!.mode)
      expect(number!.high!).toBeGreaterThan(number!.mode)
      expect(number!.high!).toBeLessThan(high)
    }
    inside(numbers.cost, 100, 600)
    inside(numbers.saving, 0, 50)
    expect(numbers.cost!.low).toBeCloseTo(pertQuantile({ low: 100, mode: 200, high: 600 }, 0.05), -1)
    expect(numbers.periodCost!.low! / (5 * numbers.cost!.low!)).toBeCloseTo(1, 8)
    expect(ask()).toEqual(numbers)
  })

  it('draws one cost, be it an input or a price: those that go together keep doing so', () => {
    const range = { low: 0, mode: 400, high: 1_000 }
    const width = (correlation: number) => {
      const dataset = withPolicies({
        policies: [policy('plan', { cost: range, saving: range }), policy('other', { cost: range })],
        policyEffects: [],
        correlations: [{ input: 'policy.plan.cost', other: 'policy.plan.saving', correlation, ...sourced }]
      })
      const { value } = valuePolicies(compile(dataset), inForce({ id: 'other' }), {
        ...{ year: 2026, draws: 1024, seed: 1, policies: ['plan'] }
      }).policies[0]!.numbers
      return value!.high! - value!.low!
    }
    expect(width(0.999)).toBeLessThan(0.1 * width(0.001))
    expect(width(-0.9)).toBeGreaterThan(1.2 * width(0.001))
  })

  it('tells what is spent before the period, years before the data included', () => {
    const dataset = withPolicies({
      policies: [policy('plan', { start: 2010, costYears: 12 }), policy('none')]
    })
    const spent = (period: [number, number]) =>
      valuePolicies(compile(dataset), scenario(), { year: 2028, period }).policies.map(one => one.spentBefore)
    const [early, none] = spent([2020, 2028])
    expect(early).toBeCloseTo((1_000_000 * 10) / 12, 4)
    expect(none).toBe(0)
    const whole = valuePolicies(compile(dataset), scenario(), { year: 2028, period: [2020, 2028] })
      .policies[0]!
    expect(early! + mode(whole.numbers.periodCost)).toBeCloseTo(1_000_000, 4)
    expect(spent([2024, 2028])[1]).toBe(2_000_000)
  })

  it('ranks by value per euro, what is free and worth something first, what has no price nowhere', () => {
    const policies = ['dear', 'cheap', 'free'].map((id, i) =>
      policy(id, { cost: certain([2_000_000, 1_000, 0][i]!), saving: certain(0) })
    )
    const policyEffects = policies.map(({ id }) => effect(id, 2))
    const ranks = (dataset: Dataset) =>
      valuePolicies(compile(dataset), scenario(), { year: 2028 }).policies.map(({ rank }) => rank)
    expect(ranks(withPolicies({ policies, policyEffects }))).toEqual([3, 2, 1])
    expect(ranks(withPolicies({ policies, policyEffects, fteCosts: [] }))).toEqual([null, null, null])
  })

  it('tells more people at work where a policy trains more, and nothing of need where none is told', () => {
    const dataset = withPolicies({
      policyEffects: [effect('plan', 2, { effect: 'places' })],
      lastYear: 2040,
      population: [{ year: 2018, ageFrom: 0, ageTo: 99, persons: 1000, ...sourced }],
      careUse: [{ profession: 'nurse', ageFrom: 0, ageTo: 99, weight: 1, ...sourced }]
    })
    const { policies } = valuePolicies(compile(dataset), scenario(), { year: 2040 })
    const { numbers } = policies[0]!
    expect(mode(numbers.fte)).toBeGreaterThan(100)
    expect(mode(numbers.capacity)).toBeGreaterThan(mode(numbers.fte))
  })

  it('refuses what it cannot answer', () => {
    const code = (act: () => unknown) => {
      try {
        act()
      } catch (error) {
        return error instanceof ModelError ? error.code : 'other'
      }
      return 'none'
    }
    const model = compile(withPolicies())
    expect(code(() => valuePolicies(compile(smallDataset()), scenario(), { year: 2028 }))).toBe(
      'incomplete-dataset'
    )
    expect(code(() => valuePolicies(model, scenario(), { year: 2028, policies: ['pln'] }))).toBe('unknown-id')
    expect(code(() => valuePolicies(model, scenario(), { year: 1999 }))).toBe('year-out-of-range')
    expect(code(() => valuePolicies(model, scenario(), { year: 2028, period: [2028, 2022] }))).toBe(
      'bad-argument'
    )
    expect(code(() => valuePolicies(model, scenario(), { year: 2028, draws: 0.5 }))).toBe('bad-argument')
  })

  it('names every measure once', () => {
    expect(new Set(POLICY_MEASURES).size).toBe(POLICY_MEASURES.length)
  })
})

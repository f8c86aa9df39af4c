/** A need ends in the rows of the population and of the use of care; what policies move is told policy by policy. */
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, Policy, PolicyChoice, PolicyEffect } from './dataset.js'
import { explain } from './explain.js'
import type { SeriesQuery } from './results.js'
import { leversOf } from './scenario.js'
import type { Term, TermKey } from './term.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const
const certain = (mode: number) => ({ low: mode, mode, high: mode })

const policy = (id: string, rest: Partial<Policy> = {}): Policy => ({
  id,
  label: { fr: id, en: id },
  start: 2020,
  rampYears: 0,
  cost: certain(9e6),
  saving: certain(2e6),
  ...sourced,
  ...rest
})

const effect = (of: string, kind: PolicyEffect['effect'], mode: number): PolicyEffect => ({
  policy: of,
  effect: kind,
  low: mode - 0.5,
  mode,
  high: mode + 0.5,
  ...sourced,
  row: { file: 'policy_effects.csv', line: 7 }
})

const population = (year: number, ageFrom: number, ageTo: number, persons: number, line: number) => ({
  year,
  ageFrom,
  ageTo,
  persons,
  ...sourced,
  row: { file: 'population.csv', line }
})

const dataset = (overrides: Partial<Dataset> = {}): Dataset =>
  smallDataset({
    lastYear: 2034,
    population: [
      population(2018, 0, 49, 600, 2),
      population(2018, 50, 99, 400, 3),
      population(2038, 0, 49, 600, 4),
      population(2038, 50, 99, 800, 5)
    ],
    careUse: [
      { profession: 'nurse', ageFrom: 0, ageTo: 74, weight: 1, ...sourced },
      { profession: 'nurse', ageFrom: 75, ageTo: 99, weight: 4, ...sourced }
    ],
    ...overrides
  })

function explained(data: Dataset, query: SeriesQuery, year: number, policies: PolicyChoice[] = []) {
  const model = compile(data)
  const chosen = scenario({ policies })
  return explain(model, leversOf(model, chosen).levers, query, year, policies)
}

const each = (term: Term, visit: (term: Term) => void): void => {
  visit(term)
  for (const child of term.children) each(child, visit)
}

function found(term: Term, key: TermKey): Term[] {
  const terms: Term[] = []
  each(term, one => {
    if (one.key === key) terms.push(one)
  })
  return terms
}

const nurse = (indicator: string): SeriesQuery => ({ indicator, profession: 'nurse' })

describe('explain, need', () => {
  it('shows the population of the years around, band by band, down to its rows', () => {
    const term = explained(dataset(), nurse('need'), 2028)
    const growth = found(term, 'need-growth')[0]!
    // 2018: 600 + 200 + 4 × 200; 2038: 600 + 400 + 4 × 400; half way in 2028.
    expect(growth.children.map(child => child.value)).toEqual([2100, 1600])
    expect(growth.value).toBeCloseTo(2100 / 1600, 12)
    expect(growth.children[0]!.relation).toBe('interpolation')
    expect(growth.children[0]!.children.map(child => child.about['year'])).toEqual([2018, 2038])
    const lines = found(term, 'population-band').flatMap(({ input }) => input?.row?.line ?? [])
    expect(new Set(lines)).toEqual(new Set([2, 3, 4, 5]))
    // The older half of a band is counted at each weight.
    expect(found(growth, 'part-of-band').map(part => part.value)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(found(term, 'need-trend')).toEqual([])
  })

  it('starts from the workforce of the balance base year, whatever levers do', () => {
    const policies = [{ id: 'more' }]
    const data = dataset({
      balanceBaseYear: 2026,
      policies: [policy('more')],
      policyEffects: [effect('more', 'places', 2)]
    })
    const [moved, still] = [
      explained(data, nurse('need'), 2030, policies),
      explained(data, nurse('need'), 2030)
    ]
    expect(moved).toEqual(still)
    expect(found(moved, 'fte-at-balance-year')[0]!.about['year']).toBe(2026)
  })
})

describe('explain, policies', () => {
  const one = (kind: PolicyEffect['effect'], mode: number) =>
    dataset({
      policies: [policy('plan', { rampYears: 4 }), policy('other')],
      policyEffects: [effect('plan', kind, mode), effect('other', kind, mode)]
    })
  const choices = [{ id: 'plan', intensity: 0.5 }, { id: 'other' }]

  it('names what each moves: its full effect from its row, and the part in force', () => {
    const cases = [
      ['adoption_clock', 2, { indicator: 'adoption', profession: 'nurse', technology: 'ai' }, 'clock', 3],
      ['reinvestment', -0.2, nurse('capacity'), 'care-moved', -0.3],
      ['places', 3, nurse('entrants'), 'started', 2 * 3],
      ['training_duration', -1, nurse('entrants'), 'shortened', -1.5]
    ] as const
    for (const [kind, mode, query, key, value] of cases) {
      // Of a ramp of four years from 2020, all is in force in 2024: training of three years that starts then ends in 2027.
      const year = kind === 'places' ? 2027 : kind === 'training_duration' ? 2026 : 2024
      const term = explained(one(kind, mode), query, year, choices)
      const moved = found(term, key).find(({ about }) => about['year'] !== 2023)!
      expect(moved.value, kind).toBeCloseTo(value, 12)
      const plan = moved.children.find(({ about }) => about['policy'] === 'plan')!
      expect(moved.children).toHaveLength(2)
      const [full, force] = plan.children
      expect(full!.input).toMatchObject({ row: { line: 7 }, low: mode - 0.5, mode, high: mode + 0.5 })
      expect(force!.value).toBe(0.5)
    }
  })

  it('tells the lever alone where it is not told which policies it holds', () => {
    const model = compile(one('adoption_clock', 2))
    const { levers } = leversOf(model, scenario({ policies: choices }))
    const query = { indicator: 'adoption', profession: 'nurse', technology: 'ai' }
    const clock = found(explain(model, levers, query, 2024), 'clock')[0]!
    expect(clock).toMatchObject({ value: 3, relation: 'input', children: [] })
  })

  it('adds up what policies cost and save, a total by the part that the year pays', () => {
    const data = dataset({
      policies: [policy('plan', { costYears: 3 }), policy('other')],
      policyEffects: []
    })
    const cost = explained(data, { indicator: 'policy_cost', group: 'all' }, 2021, choices)
    expect(cost.value).toBe(9e6 / 6 + 9e6)
    expect(cost.children.map(({ value }) => value)).toEqual([1.5e6, 9e6])
    expect(found(cost, 'policy-total-cost')).toHaveLength(1)
    expect(found(cost, 'policy-full-cost')).toHaveLength(1)
    const later = explained(data, { indicator: 'policy_cost', group: 'all' }, 2030, choices)
    expect(later.children.map(({ value }) => value)).toEqual([9e6])
    const saving = explained(data, { indicator: 'policy_saving', group: 'all' }, 2030, choices)
    expect(saving.children.map(({ value }) => value)).toEqual([1e6, 2e6])
  })
})

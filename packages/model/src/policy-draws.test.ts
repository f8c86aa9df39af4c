/** What policies cost and save in draws: MODEL.md §8, §10. */
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Policy, PolicyEffect } from './dataset.js'
import { openDraws, runDraws } from './draws.js'
import { normalCdf } from './normal.js'
import { pertQuantile } from './pert.js'
import { scenario, smallDataset } from './testing/small-dataset.js'
import { uncertainInputs } from './uncertain-inputs.js'

const sourced = { source: 'test', status: 'assumption' } as const
const COST = { low: 10, mode: 30, high: 90 }
const SAVING = { low: 0, mode: 8, high: 9 }

const policy = (id: string, rest: Partial<Policy> = {}): Policy => ({
  id,
  label: { fr: id, en: id },
  start: 2020,
  rampYears: 4,
  cost: COST,
  saving: SAVING,
  ...sourced,
  ...rest
})

const effect: PolicyEffect = {
  policy: 'plan',
  effect: 'adoption_clock',
  low: 0,
  mode: 1,
  high: 3,
  ...sourced
}

const model = compile(
  smallDataset({
    policies: [policy('plan'), policy('other', { cost: { low: 5, mode: 5, high: 5 } }), policy('unused')],
    policyEffects: [effect]
  })
)
const policies = [{ id: 'plan' }, { id: 'other', intensity: 0.5 }]
const chosen = scenario({ policies })
const ids = (choices = policies) => uncertainInputs(model, false, choices).map(({ id }) => id)

/** Results of one draw where some inputs have a score and the others stay at their modes. */
function drawnAt(year: number, scored: Record<string, number>) {
  const draws = openDraws(model, chosen, [year])
  const scores = Float64Array.from(draws.inputs, ({ id }) => scored[id] ?? Number.NaN)
  const values = new Float64Array(draws.size)
  runDraws(draws, scores, 1, values)
  const { firstRow, groups } = draws.frame
  return {
    cost: values[firstRow.policy_cost]!,
    saving: values[firstRow.policy_saving]!,
    freed: values[firstRow.freed_fte + groups.length]!
  }
}

describe('what policies cost and save, in draws', () => {
  it('are inputs of those that a scenario names, after all others, where they are wide', () => {
    expect(ids()).toEqual([
      ...ids([]),
      'policy.plan.adoption_clock',
      'policy.plan.cost',
      'policy.plan.saving',
      'policy.other.saving'
    ])
  })

  it('are, by hand, full amounts at their quantiles times the part in force', () => {
    const scored = { 'policy.plan.cost': 1.2, 'policy.plan.saving': -0.4, 'policy.other.saving': 0.7 }
    const at = (range: typeof COST, score: number) => pertQuantile(range, normalCdf(score))
    const [half, full] = [drawnAt(2022, scored), drawnAt(2026, scored)]
    expect(full.cost).toBeCloseTo(at(COST, 1.2) + 0.5 * 5, 4)
    expect(full.saving).toBeCloseTo(at(SAVING, -0.4) + 0.5 * at(SAVING, 0.7), 4)
    expect(half.cost).toBeCloseTo(full.cost / 2, 10)
    expect(half.saving).toBeCloseTo(full.saving / 2, 10)
  })

  it('stay at their modes without a score, and move nothing else', () => {
    const modes = drawnAt(2026, {})
    expect(modes.cost).toBeCloseTo(32.5, 10)
    expect(modes.saving).toBeCloseTo(12, 10)
    const dear = drawnAt(2026, { 'policy.plan.cost': 2 })
    expect(dear).toEqual({ ...modes, cost: dear.cost })
    expect(dear.cost).toBeGreaterThan(modes.cost)
    const moved = drawnAt(2026, { 'policy.plan.adoption_clock': 2 })
    expect(moved.freed).not.toBe(modes.freed)
    expect(moved.cost).toBe(modes.cost)
  })
})

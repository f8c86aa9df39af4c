/** A difference told as steps: they add up, and each is what its own block moves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { projections } from './testing/dataset-arbitrary.js'
import { scenarios } from './testing/scenario-arbitrary.js'
import { scenario, smallDataset } from './testing/small-dataset.js'
import { waterfall } from './waterfall.js'

const SEED = 20190208

describe('waterfall', () => {
  it('adds up between any two scenarios', () => {
    const pairs = projections().chain(({ dataset, scenario }) =>
      scenarios(dataset).map(other => ({ dataset, scenario, other }))
    )
    fc.assert(
      fc.property(pairs, ({ dataset, scenario, other }) => {
        const model = compile(dataset)
        const [from, to] = [leversOf(model, scenario).levers, leversOf(model, other).levers]
        const key = { indicator: 'freed_fte' }
        const { lastYear } = model.axes
        const told = waterfall(model, from, to, key, lastYear)
        const after = valueAt(run(model, to), key, lastYear)
        const before = valueAt(run(model, from), key, lastYear)
        expect(told.from).toBe(before)
        const sum = told.steps.reduce((total, step) => total + step.delta, 0)
        const scale = Math.abs(before) + Math.abs(after) + 1
        expect(Math.abs(told.to - after)).toBeLessThanOrEqual(1e-9 * scale)
        expect(Math.abs(before + sum - after)).toBeLessThanOrEqual(1e-9 * scale)
      }),
      { seed: SEED, numRuns: 60 }
    )
  })

  it('tells the need and what freed time serves apart from the workforce, and policies last, where they are moved', () => {
    const sourced = { source: 'test', status: 'assumption' } as const
    const model = compile({
      ...smallDataset(),
      population: [{ year: 2018, ageFrom: 0, ageTo: 99, persons: 100, ...sourced }],
      careUse: [{ profession: 'nurse', ageFrom: 0, ageTo: 99, weight: 1, ...sourced }]
    })
    const of = (overrides: Parameters<typeof scenario>[0]) => leversOf(model, scenario(overrides)).levers
    const query = { indicator: 'balance', profession: 'nurse' }
    const told = waterfall(
      model,
      of({}),
      of({ workforce: { places: 2 }, need: { trend: 0.02 }, reinvestment: { care: 0, hours: 1 } }),
      query,
      2030
    )
    const alone = waterfall(model, of({}), of({ workforce: { places: 2 } }), query, 2030)
    expect(told.steps.map(({ block }) => block).slice(0, 3)).toEqual(['workforce', 'need', 'time-use'])
    expect(told.steps[0]).toEqual(alone.steps[0])
    expect(told.steps[1]!.delta).toBeLessThan(0)
  })

  it('gives a block that does not differ nothing, in the order workforce, time use, potential, adoption', () => {
    const model = compile(smallDataset())
    const levers = (overrides: Parameters<typeof scenario>[0]) => leversOf(model, scenario(overrides)).levers
    const told = waterfall(
      model,
      levers({}),
      levers({ workforce: { places: 2 } }),
      { indicator: 'freed_fte' },
      2030
    )
    expect(told.steps.map(step => step.block)).toEqual(['workforce', 'time-use', 'potential', 'adoption'])
    expect(told.steps[0]!.delta).toBeGreaterThan(0)
    expect(told.steps.slice(1).every(step => step.delta === 0)).toBe(true)
  })

  it('leaves the levers that it was given as they were', () => {
    const model = compile(smallDataset())
    const from = leversOf(model, scenario()).levers
    const before = Float64Array.from(from)
    waterfall(
      model,
      from,
      leversOf(model, scenario({ adoption: { default: 1 } })).levers,
      { indicator: 'effective' },
      2030
    )
    expect(from).toEqual(before)
  })
})

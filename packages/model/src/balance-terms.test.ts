import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceTerms, ELSEWHERE } from './balance-terms.js'
import { compile } from './compile.js'
import { ModelError } from './errors.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { projections } from './testing/dataset-arbitrary.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const SEED = 20190207
const sourced = { source: 'test', status: 'assumption' } as const

const needed = smallDataset({
  population: [{ year: 2018, ageFrom: 0, ageTo: 99, persons: 1000, ...sourced }],
  careUse: [{ profession: 'nurse', ageFrom: 0, ageTo: 99, weight: 1, ...sourced }]
})

describe('balanceTerms', () => {
  it('adds up to capacity, need, balance and what is freed, in random datasets', () => {
    fc.assert(
      fc.property(
        projections(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ dataset, scenario: chosen }, part) => {
          const model = compile(dataset)
          const results = run(model, leversOf(model, chosen).levers)
          const year = model.axes.firstYear + Math.round(part * (model.axes.years - 1))
          for (const p of model.needs?.professions ?? []) {
            const terms = balanceTerms(results, chosen, model.axes.professions[p]!, year)
            const scale = 1 + Math.abs(terms.capacity) + Math.abs(terms.need)
            const near = (a: number, b: number) => expect(Math.abs(a - b) / scale).toBeLessThan(1e-9)
            near(terms.fte + terms.care, terms.capacity)
            near(terms.needAtBase + terms.population + terms.trend, terms.need)
            near(terms.capacity - terms.need, terms.balance)
            near(
              ELSEWHERE.reduce((sum, name) => sum + terms.elsewhere[name], terms.care),
              terms.freed
            )
          }
        }
      ),
      { seed: SEED, numRuns: 60 }
    )
  })

  it('shares what does not go to care as the scenario does', () => {
    const chosen = scenario({ reinvestment: { care: 0.5, patients: 0.3, hours: 0.2 } })
    const model = compile(needed)
    const results = run(model, leversOf(model, chosen).levers)
    const { freed, care, elsewhere } = balanceTerms(results, chosen, 'nurse', 2030)
    expect(freed).toBeGreaterThan(0)
    expect(care).toBeCloseTo(0.5 * freed, 8)
    expect(elsewhere.patients).toBeCloseTo(0.3 * freed, 8)
    expect(elsewhere.activities).toBe(0)
    expect(elsewhere.hours).toBeCloseTo(0.2 * freed, 8)
  })

  it('gives exactly nothing to the others where all goes to care', () => {
    const chosen = scenario({ reinvestment: { care: 1 } })
    const model = compile(needed)
    const results = run(model, leversOf(model, chosen).levers)
    for (let year = 2019; year <= model.axes.lastYear; year++)
      for (const value of Object.values(balanceTerms(results, chosen, 'nurse', year).elsewhere))
        expect(value === 0).toBe(true)
  })

  it('refuses a profession without a need', () => {
    const model = compile(smallDataset())
    const results = run(model, leversOf(model, scenario()).levers)
    expect(() => balanceTerms(results, scenario(), 'nurse', 2030)).toThrow(ModelError)
  })
})

/** Plans under uncertainty, against the ensemble that draws the same inputs. */
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset } from './dataset.js'
import { openEnsemble } from './ensemble.js'
import { planChance } from './plan-chance.js'
import { planDraws } from './plan-draws.js'
import type { PlanInputs } from './plan-inputs.js'
import { balanceOf } from './plan-problem.js'
import { quantile } from './quantiles.js'
import { rowOf } from './results.js'
import { neededNurses } from './testing/needed-nurses.js'
import * as rows from './testing/rows.js'
import { scenario } from './testing/small-dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const
const dataset = neededNurses({
  exits: [{ ...rows.exit('nurse', { from: 25, to: 64 }, 0.03), low: 0.01, high: 0.06 }],
  uncertainty: [
    { input: 'places', profession: 'nurse', low: 0.7, high: 1.2, ...sourced },
    { input: 'need', profession: 'nurse', low: 0.9, high: 1.3, ...sourced }
  ],
  policies: [
    {
      id: 'shorter',
      label: { fr: 'court', en: 'short' },
      start: 2021,
      rampYears: 0,
      cost: { low: 0, mode: 0, high: 0 },
      saving: { low: 0, mode: 0, high: 0 },
      ...sourced
    }
  ],
  policyEffects: [
    { policy: 'shorter', effect: 'training_duration', low: -2, mode: -1, high: 0, ...sourced },
    { policy: 'shorter', effect: 'places', low: 1, mode: 1.1, high: 1.4, ...sourced }
  ]
})
const model = compile(dataset)
const span = { from: 2022, to: 2034 }
const asked = [{ profession: 'nurse', span }]
const chosen = scenario({ policies: [{ id: 'shorter' }] })
const drawn = (draws: number, seed = 3) => planDraws(model, chosen, asked, { draws, seed })[0]!

describe('the inputs of a draw', () => {
  const { years, firstYear } = model.axes

  /** The balance of each draw, by the ensemble, where the places of the span are those of the dataset times `factor`. */
  function ensembleBalance(data: Dataset, factor: number): Float64Array[] {
    const ensemble = openEnsemble({
      kind: 'ensemble',
      dataset: data,
      scenario: { ...chosen, workforce: { places: factor, from: span.from } },
      years: Array.from({ length: years }, (_, t) => firstYear + t),
      draws: 300,
      seed: 3
    })
    const row = rowOf(model, { indicator: 'balance', profession: 'nurse' }) * years
    return [0, 1].flatMap(block => {
      const values = ensemble.run(block)
      return Array.from({ length: values.length / ensemble.size }, (_, d) =>
        values.slice(d * ensemble.size + row, d * ensemble.size + row + years)
      )
    })
  }

  const agree = (inputs: readonly PlanInputs[], factor: number, expected: readonly Float64Array[]) => {
    expect(inputs.length).toBe(expected.length)
    inputs.forEach((one, d) => {
      const places = one.today.map(() => 25 * factor)
      balanceOf(one, places).forEach((balance, t) => {
        expect(balance).toBeCloseTo(expected[d]![t]!, 7)
      })
    })
  }

  it.each([0, 1, 1.3])('give with %f times the places what the ensemble gives', factor => {
    const data = { ...dataset, policyEffects: dataset.policyEffects.filter(row => row.effect !== 'places') }
    const inputs = planDraws(compile(data), chosen, asked, { draws: 300, seed: 3 })[0]!
    agree(inputs, factor, ensembleBalance(data, factor))
  })

  it('count planned places as they are, whatever a policy would have made of them', () => {
    agree(drawn(300), 0, ensembleBalance(dataset, 0))
  })

  it('are the same again, whatever the number of draws, and others with another seed', () => {
    expect(drawn(5)).toEqual(drawn(300).slice(0, 5))
    expect(drawn(5, 4)).not.toEqual(drawn(5))
  })

  it('are refused for no draws, too many, or a seed that is none', () => {
    for (const draws of [0, 1.5, 5000]) expect(() => drawn(draws)).toThrow(/out of bounds/)
    expect(() => drawn(5, -1)).toThrow(/seed/)
  })
})

describe('the chance of a plan', () => {
  it('is the part of draws whose capacity meets the need, and its quantiles those of the balance', () => {
    const inputs = drawn(64)
    const places = inputs[0]!.today.map(n => n * 1.2)
    const { chance, balance } = planChance(inputs, places)
    for (let t = 0; t < model.axes.years; t++) {
      const sorted = inputs.map(one => balanceOf(one, places)[t]!).sort((a, b) => a - b)
      const met = inputs.filter(one => balanceOf(one, places)[t]! >= -1e-6 * one.need[t]!)
      expect(chance[t]).toBe(met.length / 64)
      expect(balance.low[t]).toBeCloseTo(quantile(sorted, 0.05), 9)
      expect(balance.median[t]).toBeCloseTo(quantile(sorted, 0.5), 9)
      expect(balance.high[t]).toBeCloseTo(quantile(sorted, 0.95), 9)
    }
  })

  it('never falls as places rise', () => {
    const inputs = drawn(64)
    const at = (factor: number) =>
      planChance(
        inputs,
        inputs[0]!.today.map(n => n * factor)
      ).chance
    const [few, many] = [at(0.8), at(1.5)]
    few.forEach((chance, t) => {
      expect(many[t]).toBeGreaterThanOrEqual(chance)
    })
  })
})

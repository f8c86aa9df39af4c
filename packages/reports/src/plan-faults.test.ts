import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, leversOf, type Model } from '@horizon-soin/model'
import type { PlanRequest } from '@horizon-soin/model/planning'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawsToMeet, planFault, planUncertainty } from './plan-faults.js'
import { usualScenario } from './scenarios.js'

let model: Model
let levers: Float64Array
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../data/france-2026', import.meta.url))
  model = compile((await readFolder(folder)).dataset!)
  levers = leversOf(model, usualScenario(model.dataset.scenarios)).levers
})

describe('a request of a plan', () => {
  const fault = (request: Omit<PlanRequest, 'professions'>) =>
    planFault(model, levers, { professions: ['infirmier'], ...request })

  it('has no fault where it can be answered, nor where a profession can have no plan', () => {
    expect(fault({})).toBeNull()
    expect(fault({ from: 2028, to: 2035, rules: { targets: [2040], required: [2045] } })).toBeNull()
  })

  it('has years that end before they start, or start too late', () => {
    expect(fault({ from: 2035, to: 2030 })).toEqual({ code: 'reversed', from: 2035, to: 2030 })
    expect(fault({ to: 2026 })).toEqual({ code: 'reversed', from: 2027, to: 2026 })
    expect(fault({ from: 2049, to: 2050 })).toMatchObject({ code: 'too-late', profession: 'infirmier' })
  })

  it('has bounds that no number of places is between', () => {
    const rules = { low: { places: 100 }, high: { places: 50 } }
    expect(fault({ rules })).toEqual({ code: 'crossed', profession: 'infirmier', low: 100, high: 50 })
  })

  it('has targets that no planned cohort acts on', () => {
    const unreached = { code: 'unreached', year: 2027, profession: 'infirmier', last: 2050 }
    expect(fault({ rules: { targets: [2040, 2027] } })).toMatchObject({ ...unreached, rule: 'targets' })
    expect(fault({ rules: { required: [2027] } })).toMatchObject({ ...unreached, rule: 'required' })
  })
})

it('draws are as many as tell a probability from certainty', () => {
  expect([0.5, 0.9, 0.99, 0.999].map(drawsToMeet)).toEqual([2, 10, 100, 1000])
  expect(planUncertainty(0, 1, undefined)).toBeUndefined()
  expect(planUncertainty(60, 2, 0.9)).toEqual({ draws: 60, seed: 2, solved: 60, meet: 0.9 })
  expect(planUncertainty(4096, 2, undefined)).toMatchObject({ solved: 100 })
})

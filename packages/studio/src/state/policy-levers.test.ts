import { describe, expect, it } from 'vitest'
import { policiesInForce, policyAt, setPolicy } from './policy-levers.js'
import { preset } from './testing/link-dataset.js'

const median = preset('median')

describe('setPolicy', () => {
  it('puts a policy in force, dates it and takes it away, and leaves the others', () => {
    const two = setPolicy(setPolicy(median, 'b', { intensity: 1 }), 'a', { intensity: 0.5, start: 2030 })
    expect(two.policies).toEqual([
      { id: 'a', intensity: 0.5, start: 2030 },
      { id: 'b', intensity: 1 }
    ])
    expect(setPolicy(two, 'b', { intensity: 0 }).policies).toEqual([two.policies![0]])
    expect(setPolicy(setPolicy(median, 'b', { intensity: 1 }), 'b', { intensity: 0 })).toEqual(median)
    expect(median).not.toHaveProperty('policies')
  })

  it('keeps the year of a policy that is switched off', () => {
    const dated = setPolicy(median, 'a', { intensity: 1, start: 2030 })
    const off = setPolicy(dated, 'a', { intensity: 0 })
    expect(policyAt(off, 'a')).toEqual({ intensity: 0, start: 2030 })
    expect(policiesInForce(off)).toEqual([])
    expect(setPolicy(off, 'a', { intensity: 1 })).toEqual(dated)
  })
})

it('a policy that a scenario only names is in force whole, from its own year on', () => {
  const named = preset('x', { policies: [{ id: 'a' }] })
  expect(policyAt(named, 'a')).toEqual({ intensity: 1, start: null })
  expect(policyAt(named, 'b')).toEqual({ intensity: 0, start: null })
})

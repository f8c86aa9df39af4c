import type { Policy } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { readScenario } from './scenario.js'
import { starterFiles } from './starter/index.js'
import { encode, told } from './testing/files.js'
import { writeScenario } from './write-scenario.js'

const { dataset } = readDataset(encode(starterFiles()))
const policy = (id: string) => ({ id }) as Policy
const known = { ...dataset!, policies: [policy('aides'), policy('places-hautes')] }
const read = (policies: string, of: typeof dataset = known) =>
  readScenario(`id: x\npolicies: ${policies}\n`, 's.yaml', of!)

describe('the policies of a scenario', () => {
  it('are read with what they say of themselves, and nothing more', () => {
    const { scenario } = read('[ { id: aides, intensity: 0.5, start: 2028 }, { id: places-hautes } ]')
    expect(scenario!.policies).toEqual([
      { id: 'aides', intensity: 0.5, start: 2028 },
      { id: 'places-hautes' }
    ])
  })

  it('are written back as they were read', () => {
    const { scenario } = read('[ { id: aides, intensity: 0, start: 2028 }, { id: places-hautes } ]')
    expect(readScenario(writeScenario(scenario!), 's.yaml', known)).toEqual({ scenario, faults: [] })
  })

  it('are left out where the list is empty', () => {
    expect(read('[]').scenario).not.toHaveProperty('policies')
  })

  // biome-ignore format: one case a line
  const CASES: [what: string, policies: string, column: string, value: string | null, code: string, suggestion: string | null][] = [
    ['an unknown policy', '[ { id: aide } ]', 'policies.0.id', 'aide', 'unknown-id', 'aides'],
    ['a policy without id', '[ { start: 2028 } ]', 'policies.0', null, 'missing-key', null],
    ['an unknown key', '[ { id: aides, begin: 2028 } ]', 'policies.0.begin', 'begin', 'unknown-key', null],
    ['a misspelt key', '[ { id: aides, intensty: 1 } ]', 'policies.0.intensty', 'intensty', 'unknown-key', 'intensity'],
    ['an intensity above 1', '[ { id: aides, intensity: 1.2 } ]', 'policies.0.intensity', '1.2', 'out-of-bounds', null],
    ['an intensity below 0', '[ { id: aides, intensity: -0.1 } ]', 'policies.0.intensity', '-0.1', 'out-of-bounds', null],
    ['a start that is no year', '[ { id: aides, start: 28 } ]', 'policies.0.start', '28', 'out-of-bounds', null],
    ['half a year', '[ { id: aides, start: 2028.5 } ]', 'policies.0.start', '2028.5', 'not-an-integer', null],
    ['a policy named twice', '[ { id: aides }, { id: aides } ]', 'policies.1.id', 'aides', 'policy-twice', null],
    ['a text for a policy', '[ aides ]', 'policies.0', 'aides', 'wrong-type', null],
    ['a text for the list', 'aides', 'policies', 'aides', 'wrong-type', null]
  ]
  for (const [what, policies, column, value, code, suggestion] of CASES)
    it(`are refused with ${what}`, () => {
      const { scenario, faults } = read(policies)
      expect(scenario).toBeNull()
      expect(faults.map(told)).toEqual([{ at: `s.yaml:2:${column}`, value, code, suggestion }])
    })

  it('are refused where the dataset has none', () => {
    const { faults } = read('[ { id: aides } ]', dataset!)
    expect(faults.map(({ code, params }) => [code, params])).toEqual([
      ['no-known-id', { table: 'policies.csv' }]
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { openDifference } from './difference.js'
import { scenario as plain, smallDataset } from './testing/small-dataset.js'

const dataset = smallDataset()
const scenario = plain()
const spec = { kind: 'ensemble' as const, dataset, scenario, years: [2030], draws: 300, seed: 1 }

describe('a difference of ensembles', () => {
  it('is nothing between a thing and itself', () => {
    const { blocks, run } = openDifference(spec, spec)
    for (let block = 0; block < blocks; block++)
      expect(run(block).every(value => value === 0 || Number.isNaN(value))).toBe(true)
  })

  it('is refused between draws that are not the same', () => {
    expect(() => openDifference(spec, { ...spec, seed: 2 })).toThrow('not the same seed: 2')
    expect(() => openDifference(spec, { ...spec, years: [2029, 2030] })).toThrow('not the same inputs')
  })
})

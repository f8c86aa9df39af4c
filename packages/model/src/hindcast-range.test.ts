import { describe, expect, it } from 'vitest'
import { openEnsemble } from './ensemble.js'
import { createGathering, gather } from './gathering.js'
import { hindcast } from './hindcast.js'
import { hindcastRanges, hindcastSpecs } from './hindcast-range.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const study = { dataset: smallDataset(), scenario: scenario() }
const evidence = {
  dataset: smallDataset({
    baseYear: 2026,
    balanceBaseYear: 2026,
    potential: [rows.gain('nurse', 'care', 'ai', 2025, [0.02, 0.06, 0.1])]
  }),
  scenario: scenario()
}
const specs = hindcastSpecs(study, evidence, 2025, { draws: 512, seed: 1 })

const rangesOf = (spec: (typeof specs)['observed']) => {
  const { size, blocks, run } = openEnsemble(spec)
  const gathering = createGathering(size, spec.draws)
  for (let block = 0; block < blocks; block++) {
    const values = run(block)
    gather(gathering, values, values.length / size)
  }
  return hindcastRanges(spec, gathering)
}

describe('the range of a hindcast', () => {
  it('has the rows of the hindcast, around what it says', () => {
    const told = hindcast(study, evidence, 2025)
    const [projected, observed] = [rangesOf(specs.projected), rangesOf(specs.observed)]
    expect(observed.map(({ profession, group }) => [profession, group])).toEqual(
      told.map(({ profession, group }) => [profession, group])
    )
    told.forEach((row, i) => {
      expect(observed[i]!.low).toBeLessThan(row.observed)
      expect(observed[i]!.high).toBeGreaterThan(row.observed)
      // The study's gain has no range here: its curves neither.
      expect(projected[i]!.low).toBeCloseTo(row.projected, 12)
      expect(projected[i]!.high).toBeCloseTo(row.projected, 12)
    })
  })

  it('is asked for in plain records, which a thread can be sent', () => {
    expect(structuredClone(specs)).toEqual(specs)
    expect(specs.observed.dataset.baseYear).toBe(2018)
  })
})

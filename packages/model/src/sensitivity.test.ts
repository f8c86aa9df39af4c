import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { openSensitivity, type SensitivitySpec } from './sensitivity.js'
import { createSensitivityGathering, gatherSensitivity, sensitivityIndices } from './sensitivity-indices.js'
import { gain } from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'
import { tornado } from './tornado.js'

const sourced = { source: 'test', status: 'assumption' } as const

/** Potential varies with one input; heads, which weigh alike in a group of one, with two others. */
const dataset = smallDataset({
  potential: [gain('nurse', 'care', 'ai', 2030, [0.2, 0.4, 0.6])],
  uncertainty: [{ input: 'places', profession: 'nurse', low: 0.5, high: 1.5, ...sourced }],
  exits: [
    {
      profession: 'nurse',
      sex: 'all',
      ageFrom: 25,
      ageTo: 64,
      exit: 0.02,
      low: 0.01,
      high: 0.04,
      measure: 'probability',
      ...sourced
    }
  ]
})

const spec = (overrides: Partial<SensitivitySpec> = {}): SensitivitySpec => ({
  kind: 'sensitivity',
  dataset,
  scenario: scenario(),
  query: { indicator: 'potential' },
  year: 2030,
  points: 512,
  seed: 1,
  ...overrides
})

function analyse(one: SensitivitySpec) {
  const analysis = openSensitivity(one)
  const gathering = createSensitivityGathering(analysis.factors.length, one.points)
  for (let block = 0; block < analysis.blocks; block++) gatherSensitivity(gathering, analysis.run(block))
  const indices = sensitivityIndices(gathering, one.seed)
  const of = (name: string) =>
    indices.estimates![analysis.factors.findIndex(({ input, group }) => (input?.id ?? group) === name)]!
  return { analysis, indices, of }
}

describe('a sensitivity analysis', () => {
  it('gives all of a result to the only input that moves it', () => {
    const { of, indices } = analyse(spec())
    for (const name of ['potential', 'potential.ai']) {
      expect(of(name).first).toBeCloseTo(1, 1)
      expect(of(name).total).toBeCloseTo(1, 1)
    }
    expect(of('demography').total).toBeCloseTo(0, 20)
    expect(of('adoption').total).toBeCloseTo(0, 20)
    // The potential moves 0.2 a unit of pace, whose PERT on [−1, 1] has variance 1/7.
    expect(indices.variance).toBeCloseTo(0.04 / 7, 4)
    expect(indices.mean).toBeCloseTo(0.4, 3)
  })

  it('shares heads between exits and places', () => {
    const { of } = analyse(spec({ query: { indicator: 'headcount' } }))
    expect(of('demography').first).toBeCloseTo(1, 1)
    expect(of('exits.nurse').first + of('places.nurse').first).toBeCloseTo(1, 1)
    expect(of('exits.nurse').total).toBeGreaterThan(of('places.nurse').total)
    expect(of('potential').total).toBeCloseTo(0, 20)
  })

  it('is the same in any order of blocks', () => {
    const one = openSensitivity(spec())
    const other = openSensitivity(spec())
    const last = [...one.run(one.blocks - 1)]
    const first = [...one.run(0)]
    expect([...other.run(0)]).toEqual(first)
    expect([...other.run(other.blocks - 1)]).toEqual(last)
  })

  it('has no index for a result that does not vary', () => {
    expect(analyse(spec({ query: { indicator: 'coverage' } })).indices.estimates).toBeNull()
  })

  it('refuses too few points, an unknown result and a year out of range', () => {
    expect(() => openSensitivity(spec({ points: 4 }))).toThrow(/points out of bounds: 4/)
    expect(() => openSensitivity(spec({ query: { indicator: 'nothing' } }))).toThrow(/unknown indicator/)
    expect(() => openSensitivity(spec({ year: 1999 }))).toThrow(/year out of range/)
  })
})

describe('a tornado', () => {
  it('starts from the scenario, widest swing first', () => {
    const { base, swings } = tornado(compile(dataset), scenario(), { indicator: 'potential' }, 2030)
    expect(base).toBeCloseTo(0.4, 12)
    expect(swings[0]!.input.id).toBe('potential.ai')
    // 0.2 a unit of pace, whose 5 % and 95 % quantiles are ∓0.62148924… (SciPy beta.ppf).
    expect(swings[0]!.low).toBeCloseTo(0.4 - 0.2 * 0.6214892451244585, 7)
    expect(swings[0]!.high).toBeCloseTo(0.4 + 0.2 * 0.6214892451244585, 7)
    expect(swings.slice(1).every(({ low, high }) => low === base && high === base)).toBe(true)
  })
})

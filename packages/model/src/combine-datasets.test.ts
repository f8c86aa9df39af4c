import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineDatasets } from './combine-datasets.js'
import { combineEditions } from './combine-editions.js'
import type { Correlation, Dataset } from './dataset.js'
import { EDITION_BLOCKS, type Edition, takenOf } from './edition.js'
import { runEdition } from './edition-steps.js'
import { rowOf } from './results.js'
import { holds } from './testing/arbitrary-values.js'
import { editionPairs } from './testing/edition-arbitrary.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const TOLERANCE = 1e-12

const NOTHING = takenOf([], [])
const allOf = ({ technologies }: Dataset) =>
  takenOf(
    EDITION_BLOCKS,
    technologies.map(({ id }) => id)
  )

/** Every value of `expected`, in each of its years. */
function expectSame(actual: Edition, expected: Edition): void {
  const [mine, theirs] = [runEdition(actual), runEdition(expected)]
  const { axes, series } = theirs.model
  expect(mine.model.axes).toEqual(axes)
  series.forEach((key, row) => {
    for (let t = 0; t < axes.years; t++) {
      const [value, wanted] = [
        mine.values[rowOf(mine.model, key) * axes.years + t]!,
        theirs.values[row * axes.years + t]!
      ]
      if (Number.isNaN(wanted)) expect(value).toBeNaN()
      else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(TOLERANCE * (1 + Math.abs(wanted)))
    }
  })
}

describe('a dataset made of parts of two', () => {
  it('gives what the first gives with nothing taken', () => {
    holds(fc.property(editionPairs(), ({ from, to }) => expectSame(combineEditions(from, to, NOTHING), from)))
  })

  it('gives what the second gives with everything taken', () => {
    holds(
      fc.property(editionPairs(), ({ from, to }) =>
        expectSame(combineEditions(from, to, allOf(from.dataset)), to)
      )
    )
  })

  it('refuses other trades, whoever lacks one', () => {
    const one = smallDataset()
    const two = smallDataset({ professions: [rows.profession('nurse'), rows.profession('aide')] })
    expect(() => combineDatasets(one, two, NOTHING)).toThrow('not the same professions: small, small: aide')
    expect(() => combineDatasets(two, one, NOTHING)).toThrow('not the same professions')
    expect(() => combineDatasets(one, smallDataset({ activities: [rows.named('talk')] }), NOTHING)).toThrow(
      'not the same activities'
    )
    expect(() =>
      combineDatasets(one, smallDataset({ technologies: [rows.named('robot')] }), NOTHING)
    ).toThrow('not the same technologies')
  })
})

describe('gains of two technology base years', () => {
  const early = smallDataset({
    technologyBaseYear: 2010,
    potential: [rows.gain('nurse', 'care', 'ai', 2030, 0.4)]
  })
  const late = smallDataset({ potential: [rows.gain('nurse', 'care', 'ai', 2030, 0.6)] })

  it('start where each did', () => {
    const before = project(combineDatasets(late, early, NOTHING))
    const after = project(combineDatasets(late, early, takenOf(['potential'], ['ai'])))
    expect(before.at('potential', 2018)).toBe(0)
    expect(before.at('potential', 2024)).toBeCloseTo(0.3, 15)
    expect(after.at('potential', 2018)).toBeCloseTo(0.16, 15)
    expect(combineDatasets(late, early, NOTHING).technologyBaseYear).toBe(2010)
  })
})

describe('what one of the two does not say', () => {
  const bare = smallDataset({ potential: [], adoption: [] })

  it('no curve is no use, until the curve is taken', () => {
    const gains = combineDatasets(bare, smallDataset(), takenOf(['potential'], ['ai']))
    expect(project(gains).at('effective', 2030)).toBe(0)
    expect(project(gains).at('potential', 2030)).toBeCloseTo(0.6, 15)
    const curves = combineDatasets(bare, smallDataset(), takenOf(['potential', 'adoption'], ['ai']))
    expect(project(curves).at('effective', 2030)).toBeGreaterThan(0.3)
  })

  it('no intensity is full use', () => {
    const half = smallDataset({ intensity: [rows.intensity('nurse', 'ai', 0.5)] })
    const taken = takenOf(['intensity'], ['ai'])
    expect(combineDatasets(half, smallDataset(), taken).intensity).toEqual([])
    expect(combineDatasets(smallDataset(), half, taken).intensity).toEqual(half.intensity)
  })
})

describe('what else comes with a part', () => {
  const other = smallDataset({
    baseYear: 2020,
    balanceBaseYear: 2020,
    lastYear: 2028,
    coverage: 0.8,
    threshold: 0.2,
    version: '2.0'
  })

  it('years, coverage and threshold with the workforce', () => {
    const workforce = combineDatasets(smallDataset(), other, takenOf(['workforce'], ['ai']))
    expect(workforce).toMatchObject({
      baseYear: 2020,
      balanceBaseYear: 2020,
      lastYear: 2028,
      coverage: 0.8,
      threshold: 0.2,
      version: null
    })
    const rest = takenOf(['time-use', 'potential', 'intensity', 'people', 'adoption'], ['ai'])
    expect(combineDatasets(smallDataset(), other, rest)).toMatchObject({ lastYear: 2030, threshold: 0.3 })
  })

  it('a correlation where both its inputs are of the same side', () => {
    const pair = (input: string, other: string, correlation: number): Correlation => ({
      input,
      other,
      correlation,
      source: 'test',
      status: 'assumption'
    })
    const technologies = ['ai', 'robot'].map(rows.named)
    const pairs = (correlation: number) => [
      pair('potential.ai', 'potential.robot', correlation),
      pair('adoption.ai', 'adoption.robot', correlation),
      pair('potential.ai', 'adoption.ai', correlation)
    ]
    const from = smallDataset({ technologies, correlations: pairs(0.1) })
    const to = smallDataset({ technologies, correlations: pairs(0.9) })
    const kept = (taken: Parameters<typeof combineDatasets>[2]) =>
      combineDatasets(from, to, taken).correlations.map(row => [row.input, row.correlation])
    expect(kept(NOTHING)).toHaveLength(3)
    expect(kept(takenOf(['adoption'], ['ai', 'robot']))).toEqual([
      ['potential.ai', 0.1],
      ['adoption.ai', 0.9]
    ])
    expect(kept({ ...NOTHING, potential: new Set(['ai']) })).toEqual([['adoption.ai', 0.1]])
  })
})

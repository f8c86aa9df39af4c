/** A difference between editions told as steps: they add up, and each is what its own block moves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDITION_BLOCKS, type EditionBlock } from './edition.js'
import { runEdition } from './edition-steps.js'
import { editionWaterfall } from './edition-waterfall.js'
import { valueAt } from './results.js'
import { holds } from './testing/arbitrary-values.js'
import { editionPairs } from './testing/edition-arbitrary.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

/** A year that every pair of editions has. */
const YEAR = 2021

const TECHNOLOGY: EditionBlock[] = ['time-use', 'potential', 'intensity', 'people', 'adoption']

const edition = (
  overrides: Parameters<typeof smallDataset>[0] = {},
  levers: Parameters<typeof scenario>[0] = {}
) => ({
  dataset: smallDataset(overrides),
  scenario: scenario(levers)
})

describe('editionWaterfall', () => {
  const queries = fc.constantFrom('freed_fte', 'effective', 'people_above', 'potential')
  const orders = fc.shuffledSubarray([...EDITION_BLOCKS], { minLength: EDITION_BLOCKS.length })

  it('adds up between any two editions, in any order', () => {
    holds(
      fc.property(editionPairs(), queries, orders, ({ from, to }, indicator, order) => {
        const told = editionWaterfall(from, to, { indicator }, YEAR, { order })
        const before = valueAt(runEdition(from), { indicator }, YEAR)
        const after = valueAt(runEdition(to), { indicator }, YEAR)
        const scale = 1e-12 * (1 + Math.abs(before) + Math.abs(after))
        expect(Math.abs(told.from - before)).toBeLessThanOrEqual(scale)
        expect(Math.abs(told.to - after)).toBeLessThanOrEqual(scale)
        const sum = told.steps.reduce((total, { delta }) => total + delta, 0)
        expect(Math.abs(told.from + sum - told.to)).toBeLessThanOrEqual(scale)
      })
    )
  })

  it('exchanges workforce, time use, potential, intensity, people, adoption, by technology where it can', () => {
    const technologies = ['ai', 'robot'].map(rows.named)
    const told = editionWaterfall(
      edition({ technologies }),
      edition({ technologies }),
      { indicator: 'effective' },
      2030
    )
    expect(told.steps.map(({ block, technology }) => [block, technology])).toEqual([
      ['workforce', null],
      ['time-use', null],
      ['potential', 'ai'],
      ['potential', 'robot'],
      ['intensity', 'ai'],
      ['intensity', 'robot'],
      ['people', null],
      ['adoption', 'ai'],
      ['adoption', 'robot']
    ])
    expect(told.steps.every(({ delta }) => delta === 0)).toBe(true)
  })

  it('gives each block what it alone moves', () => {
    const told = editionWaterfall(
      edition(),
      edition(
        {
          intensity: [rows.intensity('nurse', 'ai', 0.5)],
          potential: [rows.gain('nurse', 'care', 'ai', 2030, 0.3)]
        },
        { adoption: { default: 0 } }
      ),
      { indicator: 'effective' },
      2030
    )
    const step = (block: EditionBlock) => told.steps.find(row => row.block === block)!.delta
    expect(step('potential')).toBeCloseTo(-told.from / 2, 14)
    expect(step('intensity')).toBeCloseTo(-told.from / 4, 14)
    expect([step('workforce'), step('time-use'), step('people'), step('adoption')]).toEqual([0, 0, 0, 0])
  })

  it('needs a year of both workforces only where the workforce is exchanged', () => {
    const to = edition({ baseYear: 2026, balanceBaseYear: 2026, lastYear: 2050 })
    const query = { indicator: 'effective' }
    expect(() => editionWaterfall(edition(), to, query, 2025)).toThrow('year out of range: 2025')
    expect(() => editionWaterfall(edition(), to, query, 2040)).toThrow('year out of range: 2040')
    expect(editionWaterfall(edition(), to, query, 2025, { only: TECHNOLOGY }).steps).toHaveLength(5)
    expect(() => editionWaterfall(edition(), to, query, 2040, { only: TECHNOLOGY })).toThrow(
      'year out of range'
    )
  })

  it('refuses other trades, and an order that is none', () => {
    const query = { indicator: 'effective' }
    const robots = edition({ technologies: [rows.named('robot')], potential: [], adoption: [] })
    expect(() => editionWaterfall(edition(), robots, query, 2030)).toThrow('not the same technologies')
    const ordered = (order: EditionBlock[], only?: EditionBlock[]) => () =>
      editionWaterfall(edition(), edition(), query, 2030, { order, only })
    expect(ordered(['adoption'])).toThrow('not once in the order: workforce')
    expect(ordered(['adoption', 'adoption'], ['adoption'])).toThrow('not once in the order: adoption')
  })
})

/** Two editions of real data: the study beside itself with other gains, and beside the edition of 2026. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import {
  combineEditions,
  type Edition,
  editionWaterfall,
  hindcast,
  leadingPart,
  takenOf,
  technologyParts
} from '@horizon-soin/model/editions'
import { describe, expect, it } from 'vitest'

const folder = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url))
const EDITION = folder('france-2026')
const dataset = (await readFolder(folder('etude-2019'))).dataset!
const median = ({ scenarios }: Dataset) => scenarios.find(({ id }) => id === 'median')!
const study: Edition = { dataset, scenario: median(dataset) }

const sumOf = (steps: readonly { delta: number }[]) => steps.reduce((sum, { delta }) => sum + delta, 0)

describe('the study beside itself', () => {
  it('differs in nothing', () => {
    const told = editionWaterfall(study, study, { indicator: 'freed_fte' }, 2030)
    expect(told.steps).toHaveLength(12)
    expect(told.steps.every(({ delta }) => delta === 0)).toBe(true)
  })

  it('differs in the gain alone where a quarter of it was found', () => {
    const quarter = dataset.potential.map(row => ({
      ...row,
      slow: row.slow / 4,
      median: row.median / 4,
      fast: row.fast / 4
    }))
    const evidence = { ...study, dataset: { ...dataset, name: 'quarter', potential: quarter } }
    const rows = hindcast(study, evidence, 2025)
    expect(rows).toHaveLength(dataset.professions.length + 3)
    for (const row of rows) {
      expect(row.intensity).toBe(0)
      expect(row.adoption).toBe(0)
      expect(row.gainPerUser).toBeCloseTo(row.observed - row.projected, 14)
      expect(row.projectedLow).toBeLessThan(row.projected)
      expect(row.projectedHigh).toBeGreaterThan(row.projected)
    }
    const all = rows.find(({ group }) => group === 'all')!
    expect(all.projected).toBeCloseTo(0.07, 2)
    expect(all.observed / all.projected).toBeGreaterThan(0.25)
    expect(all.observed / all.projected).toBeLessThan(0.3)
    for (const { freed } of technologyParts(study, evidence, 2025))
      expect(freed.observed).toBeCloseTo(freed.projected / 4, 12)
  })

  it('is combined with an edition that starts in another year', () => {
    const later = { ...dataset, name: 'later', baseYear: 2026, balanceBaseYear: 2026 }
    const other = { ...study, dataset: later }
    const query = { indicator: 'effective', profession: 'infirmier' }
    const told = editionWaterfall(study, other, query, 2030)
    expect(told.from + sumOf(told.steps)).toBeCloseTo(told.to, 14)
    const people = combineEditions(study, other, takenOf(['workforce'], []))
    expect(people.dataset.baseYear).toBe(2026)
  })
})

describe.each(['routine', 'meilleurs-sites'])('the study and the edition of 2026, %s', async variant => {
  const other = (await readFolder(EDITION, { variant })).dataset!
  const today: Edition = { dataset: other, scenario: median(other) }

  it('part in 2025 by what users gain, more than by how many they are', () => {
    const rows = hindcast(study, today, 2025)
    for (const { projected, observed, gainPerUser, intensity, adoption, steps } of rows) {
      expect(observed).toBeLessThan(projected)
      expect(gainPerUser + intensity + adoption).toBeCloseTo(observed - projected, 14)
      expect(sumOf(steps)).toBeCloseTo(observed - projected, 14)
    }
    const all = rows.find(({ group }) => group === 'all')!
    expect(all.projected).toBeCloseTo(0.07, 2)
    expect(all.observed).toBeLessThan(0.02)
    expect(leadingPart(all, all.reversed)).toBe('gainPerUser')
  })

  it('part in 2030 by steps that add up', () => {
    const told = editionWaterfall(study, today, { indicator: 'freed_fte' }, 2030)
    expect(told.from + sumOf(told.steps)).toBeCloseTo(told.to, 6)
    expect(told.steps).toHaveLength(12)
  })

  it('are compared in 2025 where no workforce is exchanged only', () => {
    const query = { indicator: 'effective' }
    expect(() => editionWaterfall(study, today, query, 2025)).toThrow('year out of range: 2025')
    expect(editionWaterfall(study, today, query, 2025, { only: ['potential'] }).steps).toHaveLength(3)
  })
})

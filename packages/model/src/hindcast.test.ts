import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runEdition } from './edition-steps.js'
import { hindcast, observedEdition } from './hindcast.js'
import { valueAt } from './results.js'
import { holds } from './testing/arbitrary-values.js'
import { editionPairs } from './testing/edition-arbitrary.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

describe('hindcast', () => {
  it('has parts that add up under both orders, and the same ends', () => {
    holds(
      fc.property(editionPairs(), ({ from, to }) => {
        for (const row of hindcast(from, to, 2021)) {
          if (Number.isNaN(row.projected)) continue
          const difference = row.observed - row.projected
          for (const { gainPerUser, intensity, adoption } of [row, row.reversed])
            expect(gainPerUser + intensity + adoption).toBeCloseTo(difference, 12)
          expect(row.steps.reduce((sum, { delta }) => sum + delta, 0)).toBeCloseTo(difference, 12)
        }
      }),
      30
    )
  })

  it('keeps the people of the study', () => {
    holds(
      fc.property(editionPairs(), ({ from, to }) => {
        const [study, observed] = [runEdition(from), runEdition(observedEdition(from, to))]
        for (const indicator of ['headcount', 'fte'])
          for (const { id: profession } of from.dataset.professions) {
            const query = { indicator, profession }
            expect(valueAt(observed, query, 2021)).toBe(valueAt(study, query, 2021))
          }
      }),
      20
    )
  })

  const study = {
    dataset: smallDataset({
      heterogeneity: [rows.leadYears('nurse', 0)],
      potential: [rows.gain('nurse', 'care', 'ai', 2025, [0.2, 0.4, 0.6])],
      adoption: rows.logisticRows('nurse', 'ai', { ceiling: 0.5, midpoint: 2025, rate: 0.5 }),
      scenarios: [
        scenario({ id: 'slow', potential: { default: -1 } }),
        scenario({ id: 'fast', potential: { default: 1 } })
      ]
    }),
    scenario: scenario()
  }
  const evidence = {
    dataset: smallDataset({
      name: 'evidence',
      baseYear: 2026,
      balanceBaseYear: 2026,
      heterogeneity: [rows.leadYears('nurse', 0)],
      potential: [rows.gain('nurse', 'care', 'ai', 2025, 0.1)],
      intensity: [rows.intensity('nurse', 'ai', 0.5)],
      adoption: rows.logisticRows('nurse', 'ai', { ceiling: 1, midpoint: 2025, rate: 0.5 })
    }),
    scenario: scenario()
  }

  it('says by hand what each part is worth: 0.4 · 1 · 0.25, then 0.1, 0.5 and 0.5', () => {
    const [nurse, all, other] = hindcast(study, evidence, 2025)
    expect(nurse).toMatchObject({ profession: 'nurse', group: null })
    expect(all).toMatchObject({ profession: null, group: 'all' })
    expect(other).toMatchObject({ group: 'non-medical' })
    expect(nurse!.projected).toBeCloseTo(0.1, 14)
    expect(nurse!.projectedLow).toBeCloseTo(0.05, 14)
    expect(nurse!.projectedHigh).toBeCloseTo(0.15, 14)
    expect(nurse!.observed).toBeCloseTo(0.025, 14)
    expect(nurse!.gainPerUser).toBeCloseTo(0.025 - 0.1, 14)
    expect(nurse!.intensity).toBeCloseTo(0.0125 - 0.025, 14)
    expect(nurse!.adoption).toBeCloseTo(0.025 - 0.0125, 14)
    expect(nurse!.reversed.adoption).toBeCloseTo(0.2 - 0.1, 14)
    expect(nurse!.reversed.intensity).toBeCloseTo(0.1 - 0.2, 14)
    expect(nurse!.reversed.gainPerUser).toBeCloseTo(0.025 - 0.1, 14)
    expect(all!.observed).toBeCloseTo(nurse!.observed, 14)
  })

  it('needs a year of the study, not of the evidence', () => {
    expect(() => hindcast(study, evidence, 2017)).toThrow('year out of range: 2017')
    expect(hindcast(study, evidence, 2020)).toHaveLength(3)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from './edition.js'
import { runEdition } from './edition-steps.js'
import { observedEdition } from './hindcast.js'
import { valueAt } from './results.js'
import { technologyParts } from './technology-parts.js'
import { holds } from './testing/arbitrary-values.js'
import { editionPairs } from './testing/edition-arbitrary.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const YEAR = 2021

/** The edition where one technology alone frees time. */
const alone = ({ dataset, scenario }: Edition, id: string): Edition => ({
  scenario,
  dataset: { ...dataset, potential: dataset.potential.filter(({ technology }) => technology === id) }
})

describe('technologyParts', () => {
  it('is what a technology frees when it is alone, in parts that add up under both orders', () => {
    holds(
      fc.property(editionPairs(), ({ from, to }) => {
        const observed = observedEdition(from, to)
        const told = technologyParts(from, to, YEAR)
        for (const { id } of from.dataset.technologies) {
          const [before, after] = [runEdition(alone(from, id)), runEdition(alone(observed, id))]
          for (const row of told.filter(({ technology }) => technology === id)) {
            const { profession, group } = row
            const query = { indicator: 'effective', profession, group }
            const expected = valueAt(before, query, YEAR)
            if (Number.isNaN(expected)) continue
            // Expectations are quadrature: two rules differ by this much.
            expect(row.freed.projected).toBeCloseTo(expected, 6)
            expect(row.freed.observed).toBeCloseTo(valueAt(after, query, YEAR), 6)
            for (const { gainPerUser, intensity, adoption } of [row.forward, row.reversed])
              expect(gainPerUser + intensity + adoption).toBeCloseTo(
                row.freed.observed - row.freed.projected,
                12
              )
          }
        }
      }),
      30
    )
  })

  const edition = (gain: number, used: number, ceiling: number): Edition => ({
    scenario: scenario(),
    dataset: smallDataset({
      professions: [
        rows.profession('nurse'),
        rows.profession('doctor', { kind: 'medical', demography: 'series' })
      ],
      series: [rows.seriesPoint('doctor', 2018, 3000)],
      headcount: [rows.headcount('nurse', { from: 25, to: 25 }, 1000)],
      activities: ['care', 'notes'].map(rows.named),
      timeUse: [
        rows.timeShare('nurse', 'care', 0.75),
        rows.timeShare('nurse', 'notes', 0.25),
        rows.timeShare('doctor', 'care', 1)
      ],
      heterogeneity: [rows.leadYears('nurse', 0)],
      potential: [rows.gain('nurse', 'notes', 'ai', 2025, gain)],
      intensity: [rows.intensity('nurse', 'ai', used)],
      adoption: rows.logisticRows('nurse', 'ai', { ceiling, midpoint: 2018, rate: 0.5 })
    })
  })

  it('says by hand what a nurse and all people gain', () => {
    const told = technologyParts(edition(0.4, 0.5, 0.8), edition(0.2, 1, 0.4), 2018)
    // In 2018 both gains are 0 still: the parts are, too.
    expect(told[0]).toMatchObject({
      profession: 'nurse',
      technology: 'ai',
      freed: { projected: 0, observed: 0 }
    })
    expect(told[0]!.gainPerUser).toEqual({ projected: 0, observed: 0 })
    expect(told[0]!.intensity).toEqual({ projected: 0.5, observed: 1 })
    expect(told[0]!.adoption.projected).toBeCloseTo(0.4, 14)
    const all = told.find(({ group }) => group === 'all')!
    // One nurse for three doctors, who use nothing.
    expect(all.adoption.projected).toBeCloseTo(0.1, 14)
    expect(all.adoption.observed).toBeCloseTo(0.05, 14)
    expect(all.intensity).toEqual({ projected: 0.5, observed: 1 })
    const medical = told.find(({ group }) => group === 'medical')!
    expect(medical.adoption).toEqual({ projected: 0, observed: 0 })
  })

  it('weighs the gain by the time of its activity', () => {
    const [nurse] = technologyParts(edition(0.4, 0.5, 0.8), edition(0.2, 1, 0.4), 2026)
    expect(nurse!.gainPerUser.projected).toBeCloseTo(0.25 * 0.4, 14)
    expect(nurse!.gainPerUser.observed).toBeCloseTo(0.25 * 0.2, 14)
    const [{ projected: before, observed: after }] = [nurse!.adoption]
    expect(nurse!.forward.gainPerUser).toBeCloseTo((0.05 - 0.1) * 0.5 * before, 14)
    expect(nurse!.forward.intensity).toBeCloseTo(0.05 * (1 - 0.5) * before, 14)
    expect(nurse!.forward.adoption).toBeCloseTo(0.05 * 1 * (after - before), 14)
    expect(nurse!.reversed.adoption).toBeCloseTo(0.1 * 0.5 * (after - before), 14)
    expect(nurse!.reversed.intensity).toBeCloseTo(0.1 * (1 - 0.5) * after, 14)
    expect(nurse!.reversed.gainPerUser).toBeCloseTo((0.05 - 0.1) * 1 * after, 14)
  })
})

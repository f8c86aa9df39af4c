import { describe, expect, it } from 'vitest'
import type { AdoptionPoint } from './dataset.js'
import { fitDataset } from './fit-dataset.js'
import type { AdoptionFit } from './priors.js'
import { gain, leadYears } from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const fit: AdoptionFit = {
  profession: 'nurse',
  technology: 'ai',
  ceilingLow: 0.5,
  ceilingMode: 0.8,
  ceilingHigh: 0.95,
  rateLow: 0.2,
  rateMode: 0.4,
  rateHigh: 0.8,
  midpointLow: 2024,
  midpointMode: 2029,
  midpointHigh: 2036,
  source: 'survey',
  status: 'expert',
  useBy: '2027-12-31'
}
const point = (
  year: number,
  share: number,
  status: AdoptionPoint['status'],
  technology = 'ai'
): AdoptionPoint => ({
  profession: 'nurse',
  technology,
  year,
  share,
  weight: 400,
  country: 'FR',
  what: { fr: 'usage', en: 'use' },
  source: 'survey',
  status
})
const fitTo = (adoptionPoints: AdoptionPoint[]) =>
  fitDataset({ adoptionPoints, heterogeneity: [leadYears('nurse', 6)] }, [fit])[0]!

describe('the adoption table of a dataset', () => {
  it('passes by its points as a run computes it, slower paces lower', () => {
    const { rows } = fitTo([point(2024.5, 0.2, 'measured'), point(2021, 0.1, 'assumption')])
    const adoption = rows.map(({ row }) => row)
    const { at } = project(
      smallDataset({
        potential: [gain('nurse', 'care', 'ai', 2030, 0.6)],
        adoption,
        heterogeneity: [leadYears('nurse', 6)]
      })
    )
    const mean = at({ indicator: 'adoption', profession: 'nurse', technology: 'ai' }, 2021)
    expect(mean).toBeCloseTo(0.1 + rows[1]!.misfits[0]!, 12)
    expect(adoption.map(({ pace }) => pace)).toEqual(['slow', 'median', 'fast'])
    expect(adoption[0]!.ceiling).toBeLessThan(adoption[2]!.ceiling)
    expect(adoption[1]).toMatchObject({ source: 'survey', status: 'reconstructed', useBy: '2027-12-31' })
    expect(adoption[1]!.note).toMatch(
      /^ajustée à 2 points, dont 1 supposé \(2021 ; 2024,5\), écart le plus grand de [\d,]+ points? de pourcentage ; vitesse/
    )
  })

  it('is an assumption where nothing was observed', () => {
    const only = fitTo([point(2025, 0.2, 'expert'), point(2025, 0.9, 'measured', 'robot')])
    expect(only.points).toHaveLength(1)
    expect(only.rows[1]!.row.status).toBe('assumption')
    expect(only.supposed).toBe(0)
    const supposed = fitTo([point(2026, 0.05, 'assumption')])
    expect([supposed.supposed, supposed.rows[1]!.row.status]).toEqual([1, 'assumption'])
    const none = fitTo([]).rows.map(({ row }) => [row.ceiling, row.midpoint, row.rate, row.status])
    expect(none).toEqual([
      [0.5, 2036, 0.2, 'assumption'],
      [0.8, 2029, 0.4, 'assumption'],
      [0.95, 2024, 0.8, 'assumption']
    ])
    expect(fitTo([]).rows[0]!.row.note).toContain('aucun point')
  })
})

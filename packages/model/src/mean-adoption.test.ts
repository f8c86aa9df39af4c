import { describe, expect, it } from 'vitest'
import { meanAdoption } from './mean-adoption.js'
import { gain, leadYears, logisticRow } from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

describe('mean adoption', () => {
  it.each([0, 6])('is that of a run, of people who lead by %d years', lead => {
    const curve = { ceiling: 0.8, midpoint: 2026, rate: 0.4 }
    const { at } = project(
      smallDataset({
        potential: [gain('nurse', 'care', 'ai', 2030, 0.6)],
        adoption: (['slow', 'median', 'fast'] as const).map(pace => logisticRow('nurse', 'ai', pace, curve)),
        heterogeneity: [leadYears('nurse', lead)]
      })
    )
    const [mean] = meanAdoption(lead)(curve, [2025])
    expect(mean).toBe(at({ indicator: 'adoption', technology: 'ai', profession: 'nurse' }, 2025))
  })
})

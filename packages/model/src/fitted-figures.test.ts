import { describe, expect, it } from 'vitest'
import type { PublishedFigure } from './dataset.js'
import { fittedFigures } from './fitted-figures.js'
import { scenario } from './testing/small-dataset.js'

const figure = (id: string, of: string, minusScenario?: string): PublishedFigure => ({
  id,
  label: { fr: id, en: id },
  indicator: 'effective',
  group: 'all',
  year: 2030,
  scenario: of,
  minusScenario,
  comparison: 'about',
  value: 0.3,
  tolerance: 0.03,
  source: 'study',
  place: 'p'
})

const scenarios = [
  scenario({ id: 'median' }),
  scenario({ id: 'slow', policies: [] }),
  scenario({ id: 'plan', policies: [{ id: 'training' }] })
]
const published = [
  figure('plain', 'median'),
  figure('spread', 'median', 'slow'),
  figure('with', 'plan'),
  figure('more', 'plan', 'median'),
  figure('less', 'median', 'plan')
]

describe('the figures that inputs are fitted to', () => {
  it('are those whose scenarios name no policy, on either side, in their order', () => {
    expect(fittedFigures({ published, scenarios }).map(({ id }) => id)).toEqual(['plain', 'spread'])
  })

  it('are all of them where no scenario names one, and none where there are none', () => {
    expect(fittedFigures({ published, scenarios: scenarios.slice(0, 2) })).toEqual(published)
    expect(fittedFigures({ published: [], scenarios })).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { sinceWhen } from './since-when.js'

it('says since when gains are counted, and nothing beside a headcount', async () => {
  const { dataset } = await someStudy('france-2026')
  expect(sinceWhen('Gain effectif', 'effective', dataset, 'fr')).toBe('Gain effectif, depuis\u00a02018')
  expect(sinceWhen('Effectif', 'headcount', dataset, 'fr')).toBe('Effectif')
})

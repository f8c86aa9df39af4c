import { expect, it } from 'vitest'
import { someStudy } from '../editions/testing/some-editions.js'
import { sinceMeasure } from './since.js'

it('says since when, where a chart starts later than what it counts', async () => {
  const [{ dataset: study }, { dataset: later }] = await Promise.all([
    someStudy('etude-2019'),
    someStudy('france-2026')
  ])
  expect(sinceMeasure('Gain effectif', later, 'fr')).toBe('Gain effectif, depuis\u00a02018')
  expect(sinceMeasure('Effective gain', later, 'en')).toBe('Effective gain, since 2018')
  expect(sinceMeasure('Gain effectif', study, 'fr')).toBe('Gain effectif')
})

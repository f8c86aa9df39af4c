import type { PublishedFigure } from '@horizon-soin/model'
import type { Edition } from '@horizon-soin/model/editions'
import { expect, it } from 'vitest'
import { publishedGain } from './published-gain.js'

const figure = (more: Partial<PublishedFigure>) =>
  ({ indicator: 'effective', group: 'all', year: 2025, scenario: 'median', ...more }) as PublishedFigure
const all = { profession: null, group: 'all' }
const of = (more: Partial<PublishedFigure>, row: { profession: string | null; group: string | null } = all) =>
  publishedGain(
    { dataset: { published: [figure(more)] }, scenario: { id: 'median' } } as unknown as Edition,
    row,
    2025
  ) !== null

it('knows a published gain by whom, when and in which scenario', () => {
  expect(of({})).toBe(true)
  expect(of({ year: 2030 })).toBe(false)
  expect(of({ indicator: 'potential' })).toBe(false)
  expect(of({ scenario: 'lent' })).toBe(false)
  expect(of({ minusScenario: 'lent' })).toBe(false)
  expect(of({}, { profession: null, group: 'medical' })).toBe(false)
  expect(of({}, { profession: 'infirmier', group: null })).toBe(false)
  expect(of({ profession: 'infirmier' }, { profession: 'infirmier', group: null })).toBe(true)
})

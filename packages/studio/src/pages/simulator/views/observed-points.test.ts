import { expect, test } from 'vitest'
import { observedPoints } from './observed-points.js'

const observed = {
  year: 2025,
  mean: 0.04,
  range: null,
  professions: [{ profession: 'infirmier', value: 0.03 }]
}

test('everyone has the mean, a profession its own value', () => {
  expect(observedPoints(observed, { indicator: 'effective', group: 'all' })).toEqual([
    { year: 2025, value: 0.04, by: 'estimated' }
  ])
  expect(observedPoints(observed, { indicator: 'effective', profession: 'infirmier' })).toEqual([
    { year: 2025, value: 0.03, by: 'estimated' }
  ])
})

test.each([
  { indicator: 'potential', group: 'all' },
  { indicator: 'effective', group: 'medical' },
  { indicator: 'effective', profession: 'medecin' },
  { indicator: 'effective', group: 'all', technology: 'ia' }
] as const)('nothing was estimated of %o', query => {
  expect(observedPoints(observed, query)).toEqual([])
})

test('nothing is shown where nothing was estimated', () => {
  expect(observedPoints(null, { indicator: 'effective', group: 'all' })).toEqual([])
})

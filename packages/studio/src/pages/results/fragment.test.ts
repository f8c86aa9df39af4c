import { expect, it } from 'vitest'
import { hashOf, readPlace } from './fragment.js'

it.each([
  ['', { id: null, release: null, item: null }],
  ['#main', { id: null, release: null, item: null }],
  ['#avis-2027', { id: 'avis-2027', release: null, item: null }],
  ['#avis-2027&release=2&item=proposition-06', { id: 'avis-2027', release: 2, item: 'proposition-06' }],
  ['#avis-2027&release=0&item=<b>', { id: 'avis-2027', release: null, item: null }],
  ['#avis-2027&release=2e9', { id: 'avis-2027', release: null, item: null }]
])('%s', (hash, place) => {
  expect(readPlace(hash)).toEqual(place)
})

it('is written as it is read', () => {
  const place = { id: 'avis-2027', release: 3, item: 'proposition-06' }
  expect(readPlace(hashOf(place))).toEqual(place)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rotate } from './rotate.js'

it('a rotation begins elsewhere and keeps the order round; every item comes first for some seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.double(), (items, seed) => {
      const turned = rotate(items, seed)
      expect(turned).toHaveLength(items.length)
      const starts = items.map((_, i) => [...items.slice(i), ...items.slice(0, i)])
      if (items.length > 0) expect(starts).toContainEqual(turned)
    }),
    { seed: 21, numRuns: 300 }
  )
  const firsts = [-7, -1, 0, 1, 2, 1e9 + 3].map(seed => rotate(['a', 'b', 'c', 'd'], seed)[0])
  expect(firsts).toEqual(['b', 'd', 'a', 'b', 'c', 'd'])
})

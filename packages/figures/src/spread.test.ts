import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread.js'

const blocks = fc
  .array(fc.record({ centre: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 1,
    maxLength: 6
  })
  .map(list => list.toSorted((a, b) => a.centre - b.centre))

const moved = (wanted: { centre: number }[], centres: number[]) =>
  wanted.reduce((sum, { centre }, i) => sum + (centre - centres[i]!) ** 2, 0)

/** Pushes apart what touches, a little each time: slow and sure. */
function relaxed(wanted: { centre: number; height: number }[]): number[] {
  const centres = wanted.map(({ centre }) => centre)
  for (let round = 0; round < 20_000; round++)
    for (let i = 1; i < centres.length; i++) {
      const overlap = (wanted[i]!.height + wanted[i - 1]!.height) / 2 - (centres[i]! - centres[i - 1]!)
      if (overlap <= 1e-9) continue
      centres[i - 1]! -= overlap / 2
      centres[i]! += overlap / 2
    }
  return centres
}

it('leaves no two touching, in their order, nearer to their places than pushing apart does', () => {
  fc.assert(
    fc.property(blocks, wanted => {
      const centres = spread(wanted)
      for (let i = 1; i < centres.length; i++)
        expect(centres[i]! - centres[i - 1]!).toBeGreaterThanOrEqual(
          (wanted[i]!.height + wanted[i - 1]!.height) / 2 - 1e-9
        )
      expect(moved(wanted, centres)).toBeLessThanOrEqual(moved(wanted, relaxed(wanted)) + 1e-3)
    }),
    { seed: 1, numRuns: 40 }
  )
})

it('moves nothing that has room', () => {
  expect(
    spread([
      { centre: 10, height: 8 },
      { centre: 30, height: 8 }
    ])
  ).toEqual([10, 30])
})

it('stays between its bounds where there is room', () => {
  const centres = spread(
    [
      { centre: 0, height: 20 },
      { centre: 5, height: 20 },
      { centre: 300, height: 20 }
    ],
    0,
    200
  )
  expect(centres).toEqual([10, 30, 190])
})

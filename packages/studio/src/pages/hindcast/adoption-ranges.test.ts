/** What the build computes of adoption. */
import { describe, expect, it } from 'vitest'

const { adoptionRanges } = await import(new URL('../../../build/hindcast-adoption.mjs', import.meta.url).href)

describe('the range of adoption over the draws', () => {
  const axes = { professions: ['a', 'b'], technologies: ['ia'] }
  // A draw: the heads of a and b, then the adoption of each.
  const places = ['headcount a', 'headcount b', 'adoption a', 'adoption b']
  const rowOf = ({ indicator, profession }: { indicator: string; profession: string }) =>
    places.indexOf(`${indicator} ${profession}`)

  it('weighs professions by their heads in each draw, and keeps nine draws in ten', () => {
    const gathered = adoptionRanges({ axes }, rowOf)
    const draws = Array.from({ length: 21 }, (_, i) => [3, 1, i / 20, 0])
    gathered.add(Float64Array.from(draws.slice(0, 10).flat()), 4)
    gathered.add(Float64Array.from(draws.slice(10).reverse().flat()), 4)
    const { ia } = gathered.ranges()
    expect(ia.low).toBeCloseTo((0.75 * 1) / 20, 12)
    expect(ia.high).toBeCloseTo((0.75 * 19) / 20, 12)
  })
})

import { describe, expect, it } from 'vitest'
import { leverIndex } from './levers.js'

describe('leverIndex', () => {
  it('gives each block its own places, one after the other, up to the length', () => {
    const { length, years, firstYear, ...first } = leverIndex({
      professions: ['a', 'b', 'c'],
      technologies: ['j', 'k', 'l', 'm'],
      years: 5,
      firstYear: 2018
    })
    expect([years, firstYear]).toEqual([5, 2018])
    const sizes = {
      potential: 12,
      adoption: 12,
      places: 3,
      placesFrom: 3,
      exits: 3,
      retirementShift: 3,
      foreign: 3,
      needTrend: 3,
      care: 3,
      careMoved: 15,
      clock: 60,
      started: 15,
      shortened: 15,
      cost: 5,
      saving: 5
    }
    const taken = Object.entries(sizes).flatMap(([block, size]) =>
      Array.from({ length: size }, (_, i) => first[block as keyof typeof sizes] + i)
    )
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i))
  })
})

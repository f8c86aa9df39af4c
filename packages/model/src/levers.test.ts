import { describe, expect, it } from 'vitest'
import { leverIndex } from './levers.js'

describe('leverIndex', () => {
  it('gives each block its own places, one after the other, up to the length', () => {
    const { length, ...first } = leverIndex(3, 4)
    const sizes = {
      potential: 12,
      adoption: 12,
      places: 3,
      placesFrom: 3,
      exits: 3,
      retirementShift: 3,
      foreign: 3
    }
    const taken = Object.entries(sizes).flatMap(([block, size]) =>
      Array.from({ length: size }, (_, i) => first[block as keyof typeof sizes] + i)
    )
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i))
  })
})

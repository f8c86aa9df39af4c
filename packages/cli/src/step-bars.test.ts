import { describe, expect, it } from 'vitest'
import { stepBars } from './step-bars.js'

describe('stepBars', () => {
  it('starts each bar where the one before ended', () => {
    expect(stepBars([1, 2, -1], 4)).toEqual(['█', ' ██', '  ░'])
  })

  it('marks a step that changes nothing, and shows the least one that does', () => {
    expect(stepBars([0, 100, 0.001], 11)).toEqual(['│', '██████████', '          █'])
  })

  it('draws nothing where nothing changes or nothing fits', () => {
    expect(stepBars([0, 0], 10)).toEqual(['', ''])
    expect(stepBars([1, 2], 1)).toEqual(['', ''])
  })
})

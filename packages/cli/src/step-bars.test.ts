import { describe, expect, it } from 'vitest'
import { stepBars } from './step-bars.js'

describe('stepBars', () => {
  it('starts each bar where the one before ended', () => {
    expect(stepBars([1, 2, -1], 4)).toEqual(['█', ' ██', '  ░'])
  })

  it('shows the least step', () => {
    expect(stepBars([100, 0.001], 11)).toEqual(['██████████', '          █'])
  })

  it('draws nothing where nothing fits', () => {
    expect(stepBars([1, 2], 1)).toEqual(['', ''])
  })
})

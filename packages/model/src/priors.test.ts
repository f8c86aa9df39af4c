import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atSigmas, priorNote } from './priors.js'

const LIMIT = 1.6448536269514722

describe('atSigmas', () => {
  const ranges = fc
    .tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true })
    )
    .filter(([, below, above]) => Math.min(below, above) > 0.06 * (below + above))
    .map(([mode, below, above]) => ({ low: mode - below, mode, high: mode + above }))

  it('passes through low, mode and high, and always rises', () => {
    fc.assert(
      fc.property(ranges, range => {
        const width = range.high - range.low
        expect(Math.abs(atSigmas(range, -LIMIT) - range.low)).toBeLessThan(1e-6 * width)
        expect(Math.abs(atSigmas(range, 0) - range.mode)).toBeLessThan(1e-9 * width)
        expect(Math.abs(atSigmas(range, LIMIT) - range.high)).toBeLessThan(1e-6 * width)
        const values = [-4, -2, -1, 0, 1, 2, 4].map(sigmas => atSigmas(range, sigmas))
        for (let i = 1; i < values.length; i++) expect(values[i]!).toBeGreaterThan(values[i - 1]!)
      }),
      { seed: 11 }
    )
  })

  it('lets a mode on its own limit move both ways, and a point not at all', () => {
    expect(atSigmas({ low: 0, mode: 0, high: 1 }, -1)).toBeLessThan(0)
    expect(atSigmas({ low: 2, mode: 2, high: 2 }, 3)).toBe(2)
  })

  it('keeps the prior in the note of what moved', () => {
    expect(priorNote({ low: 0, mode: 0.05, high: 0.35 }, 'hypothese')).toBe(
      'a priori 0.05 [0 ; 0.35], hypothese'
    )
  })
})

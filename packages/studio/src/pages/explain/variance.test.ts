import { describe, expect, it } from 'vitest'
import { varianceShares } from './variance.js'

const estimate = (first: number) => ({
  first,
  firstInterval: [first, first] as [number, number],
  total: first,
  totalInterval: [first, first] as [number, number]
})
const outcome = (firsts: readonly number[]) => ({
  factors: [
    { input: null, group: 'potential' as const },
    { input: null, group: 'adoption' as const },
    {
      input: {
        id: 'adoption.ia',
        kind: 'adoption' as const,
        group: 'adoption' as const,
        profession: null,
        technology: 'ia',
        activity: null,
        policy: null,
        effect: null
      },
      group: 'adoption' as const
    }
  ],
  estimates: [...firsts.map(estimate), estimate(0.5)],
  mean: 0,
  variance: 1,
  missing: 0
})

describe('varianceShares', () => {
  it('puts the largest group first, and last what groups do only together', () => {
    expect(varianceShares(outcome([0.25, 0.5]))).toEqual([
      { part: 'adoption', share: 0.5 },
      { part: 'potential', share: 0.25 },
      { part: 'together', share: 0.25 }
    ])
  })

  it('always makes one whole, whatever the noise of the estimates', () => {
    for (const firsts of [
      [-0.05, 0.8],
      [0.5, 0.75],
      [0, 0]
    ]) {
      const shares = varianceShares(outcome(firsts))!
      expect(shares.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  it('says nothing of a number that does not vary', () => {
    expect(varianceShares({ ...outcome([]), estimates: null })).toBeNull()
  })
})

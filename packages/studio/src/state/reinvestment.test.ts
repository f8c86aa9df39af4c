import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REINVESTMENT_PARTS } from './levers.js'
import { reinvestmentOf, setReinvestment } from './reinvestment.js'
import { preset } from './testing/link-dataset.js'

fc.configureGlobal({ seed: 4 })

const median = preset('median')

describe('reinvestmentOf', () => {
  it('is all care where nothing is said', () => {
    const allCare = { care: 1, patients: 0, activities: 0, hours: 0 }
    expect(reinvestmentOf(median)).toEqual(allCare)
    expect(reinvestmentOf({ ...median, reinvestment: {} })).toEqual(allCare)
  })

  it('counts a part that is left out as 0, and scales to 1', () => {
    const { care, hours } = reinvestmentOf({ ...median, reinvestment: { care: 0.3, hours: 0.1 } })
    expect(care).toBeCloseTo(0.75)
    expect(hours).toBeCloseTo(0.25)
  })
})

describe('setReinvestment', () => {
  it('takes from the others in proportion to what they have', () => {
    const before = { ...median, reinvestment: { care: 0.4, patients: 0.4, activities: 0.2, hours: 0 } }
    const after = setReinvestment(before, 'care', 0.7).reinvestment
    expect(after).toEqual({ care: 0.7, patients: 0.2, activities: 0.1, hours: 0 })
  })

  it('gives equally to others that have nothing', () => {
    const { reinvestment } = setReinvestment(median, 'care', 0.49)
    expect(reinvestment).toEqual({ care: 0.49, patients: 0.17, activities: 0.17, hours: 0.17 })
  })

  it('always gives whole per cents that sum to 100, none below 0, the moved one where it was put', () => {
    const move = fc.tuple(
      fc.constantFrom(...REINVESTMENT_PARTS),
      fc.double({ min: -0.2, max: 1.2, noNaN: true })
    )
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 20 }), moves => {
        let scenario = median
        for (const [part, value] of moves) {
          scenario = setReinvestment(scenario, part, value)
          const parts = reinvestmentOf(scenario)
          const percents = REINVESTMENT_PARTS.map(name => 100 * parts[name])
          for (const percent of percents) {
            expect(Math.abs(percent - Math.round(percent))).toBeLessThan(1e-9)
            expect(percent).toBeGreaterThanOrEqual(0)
          }
          expect(percents.reduce((sum, percent) => sum + Math.round(percent), 0)).toBe(100)
          expect(Math.round(100 * parts[part])).toBe(Math.round(100 * Math.min(1, Math.max(0, value))))
        }
      })
    )
  })
})

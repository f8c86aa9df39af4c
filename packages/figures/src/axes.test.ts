import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisGutter, horizontalGrid, labelsUnder, valueAxis } from './axes.js'

const labels = (values: number[], unit: 'share' | 'fte' = 'share') =>
  valueAxis(values, unit, 'fr').ticks.map(({ label }) => label)

describe('valueAxis', () => {
  it('has its unit on the top tick only', () => {
    expect(labels([0, 0.46])).toEqual(['0', '10', '20', '30', '40', '50\u00a0%'])
    expect(labels([0, 270_000], 'fte').at(-1)).toBe('300\u202f000\u00a0ETP')
  })

  it('has the decimals of its step, and a true minus', () => {
    expect(labels([-0.004, 0.011])).toEqual(['−0,5', '0,0', '0,5', '1,0', '1,5\u00a0%'])
  })

  it('holds every value and ends on steps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1 }), values => {
        const { domain, ticks } = valueAxis(values, 'share', 'en')
        const slack = 1e-9 * Math.max(...values.map(Math.abs), 1)
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) + slack)
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) - slack)
        expect(domain[1]).toBeGreaterThan(domain[0])
        expect(ticks.length).toBeGreaterThan(0)
      }),
      { seed: 4, numRuns: 300 }
    )
  })

  it('ends where the values do where it is tight', () => {
    const { domain, ticks } = valueAxis([-0.02, 0, 0.65], 'share', 'fr', 5, true)
    expect(domain[0]).toBeCloseTo(-0.02, 12)
    expect(domain[1]).toBeCloseTo(0.65, 12)
    expect(ticks.at(-1)!.label).toBe('60\u00a0%')
  })

  it('opens where there is nothing to hold', () => {
    expect(valueAxis([], 'share', 'fr').domain).toEqual([0, 0.01])
    expect(valueAxis([Number.NaN, 5], 'fte', 'fr').domain).toEqual([5, 6])
  })
})

it('a word of unit runs on into the chart: it takes no room from it', () => {
  const [fte, persons] = [valueAxis([0, 3e5], 'fte', 'fr'), valueAxis([0, 3e5], 'persons', 'fr')]
  expect(axisGutter(fte)).toBe(axisGutter(persons))
  const top = horizontalGrid(fte, value => 100 - value, 60, 300).at(-1)
  expect(top).toMatchObject({ kind: 'text', anchor: 'start', halo: true })
})

it('leaves out the labels that would touch one before them', () => {
  const ticks = [2050, 2018, 2030, 2029].map(value => ({ value, label: String(value) }))
  const kept = labelsUnder(ticks, year => (year - 2018) * 10, 0)
  expect(kept.map(mark => mark.kind === 'text' && mark.text)).toEqual(['2050', '2018', '2030'])
})

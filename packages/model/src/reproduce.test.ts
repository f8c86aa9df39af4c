import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { PublishedFigure } from './dataset.js'
import { ModelError } from './errors.js'
import { excess, reproduce } from './reproduce.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const figure = (overrides: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'f',
  label: { fr: 'f', en: 'f' },
  indicator: 'potential',
  group: 'all',
  year: 2030,
  scenario: 'median',
  comparison: 'about',
  value: 0.6,
  source: 's',
  place: 'p',
  ...overrides
})

describe('excess', () => {
  it.each([
    ['about', 0.01, 0.605, 0],
    ['about', 0.01, 0.62, 0.01],
    ['about', 0.01, 0.58, -0.01],
    ['about', undefined, 0.6001, 0.0001],
    ['at_least', 0.05, 0.64, 0],
    ['at_least', 0.05, 0.66, 0.01],
    ['at_least', 0.05, 0.59, -0.01],
    ['at_least', undefined, 99, 0],
    ['at_most', 0.05, 0.56, 0],
    ['at_most', 0.05, 0.54, -0.01],
    ['at_most', 0.05, 0.61, 0.01],
    ['at_most', undefined, -99, 0]
  ] as const)('%s with tolerance %s: %s is %s outside', (comparison, tolerance, computed, expected) => {
    expect(excess(figure({ comparison, tolerance }), computed)).toBeCloseTo(expected, 12)
  })
})

describe('reproduce', () => {
  const scenarios = [scenario({ id: 'median' }), scenario({ id: 'fast', adoption: { default: 1 } })]

  it('reads a figure in its scenario, less the same in another where one is named', () => {
    const dataset = smallDataset({
      scenarios,
      adoption: smallDataset().adoption.map(row => ({ ...row, ceiling: row.pace === 'fast' ? 1 : 0.5 })),
      published: [
        figure({ id: 'potential' }),
        figure({ id: 'off', value: 0.7 }),
        figure({
          id: 'gap',
          indicator: 'effective',
          scenario: 'fast',
          minusScenario: 'median',
          comparison: 'at_least',
          value: 0
        })
      ]
    })
    const [potential, off, gap] = reproduce(compile(dataset))
    expect(potential!.ok).toBe(true)
    expect(potential!.computed).toBeCloseTo(0.6, 12)
    expect(off!.ok).toBe(false)
    expect(gap!.ok).toBe(true)
    expect(gap!.computed).toBeGreaterThan(0.1)
  })

  it('refuses a scenario that the dataset has not', () => {
    const dataset = smallDataset({ scenarios, published: [figure({ scenario: 'slow' })] })
    expect(() => reproduce(compile(dataset))).toThrow(ModelError)
  })

  it('does not count a figure without a value as returned', () => {
    const none = figure({ indicator: 'mix', technology: 'ai', year: 2018, comparison: 'at_least', value: 0 })
    const [check] = reproduce(compile(smallDataset({ scenarios, published: [none] })))
    expect(check!.computed).toBeNaN()
    expect(check!.ok).toBe(false)
  })
})

/** An explanation is an argument: every term follows from its children, and the last ones are rows of the data. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { ModelError } from './errors.js'
import { explain } from './explain.js'
import { valueAt } from './results.js'
import { run } from './run.js'
import { capacityOf } from './run-balance.js'
import { leversOf } from './scenario.js'
import { since } from './since-base.js'
import type { Term } from './term.js'
import { projections } from './testing/dataset-arbitrary.js'
import { gain, named } from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const SEED = 20190207

/** The value that the children of a term give it; NaN where the relation does not say. */
function fromChildren({ relation, children }: Term): number {
  const values = children.map(child => child.value)
  switch (relation) {
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0)
    case 'stock-and-flow':
      return values[0]! + (values[1] ?? 0) - (values[2] ?? 0)
    case 'product':
      return values.reduce((product, value) => product * value, 1)
    case 'compound':
      return 1 - values.reduce((remaining, value) => remaining * (1 - value), 1)
    case 'since':
      return since(values[0]!, values[1]!)
    case 'difference':
      return values[0]! - values[1]!
    case 'reinvestment':
      return capacityOf(values[0]!, values[1]!)
    case 'clipped':
      return Math.min(
        1,
        Math.max(
          0,
          values.reduce((sum, value) => sum + value, 0)
        )
      )
    case 'multiplied':
      return 1 + (values[0]! - 1) * values[1]!
    case 'ratio':
      return values.length === 2 ? values[0]! / values[1]! : Number.NaN
    default:
      return Number.NaN
  }
}

const each = (term: Term, visit: (term: Term) => void): void => {
  visit(term)
  for (const child of term.children) each(child, visit)
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a) + Math.abs(b))

describe('explain', () => {
  it('gives every series of random datasets and scenarios a tree whose terms follow from their children', () => {
    fc.assert(
      fc.property(
        projections(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ dataset, scenario }, part) => {
          const model = compile(dataset)
          const { levers } = leversOf(model, scenario)
          const results = run(model, levers)
          const year = model.axes.firstYear + Math.round(part * (model.axes.years - 1))
          for (const key of model.series) {
            const term = explain(model, levers, key, year, scenario.policies)
            expect(term.value).toBe(valueAt(results, key, year))
            each(term, ({ relation, value, children, key: name, about }) => {
              const given = fromChildren({ relation, value, children, key: name, about, unit: 'factor' })
              if (!Number.isNaN(given) && !Number.isNaN(value) && Number.isFinite(given))
                expect(
                  close(value, given),
                  `${key.indicator}: ${name} ${JSON.stringify(about)}: ${value}, ${relation} gives ${given}`
                ).toBe(true)
            })
          }
        }
      ),
      { seed: SEED, numRuns: 15 }
    )
  })

  it('ends in rows of the data, with source, status and place', () => {
    const row = { file: 'potential.csv', line: 12 }
    const dataset = smallDataset()
    const model = compile({
      ...dataset,
      potential: dataset.potential.map(gain => ({ ...gain, row, source: 'study', status: 'expert' as const }))
    })
    const { levers } = leversOf(model, scenario({ potential: { default: -1 } }))
    const gains: Term[] = []
    each(explain(model, levers, { indicator: 'effective', profession: 'nurse' }, 2030), term => {
      if (term.key === 'gain' && term.relation === 'input') gains.push(term)
    })
    expect(gains).toHaveLength(1)
    expect(gains[0]!.input).toMatchObject({
      source: 'study',
      status: 'expert',
      row,
      low: 0.6,
      mode: 0.6,
      high: 0.6,
      pace: -1
    })
  })

  it('shows both rows that a year lies between', () => {
    const model = compile(
      smallDataset({
        professions: [{ ...smallDataset().professions[0]!, demography: 'series' }],
        series: [2018, 2028].map((year, i) => ({
          profession: 'nurse',
          year,
          headcount: 100 + i,
          source: 's',
          status: 'measured' as const
        }))
      })
    )
    const term = explain(
      model,
      leversOf(model, scenario()).levers,
      { indicator: 'headcount', profession: 'nurse' },
      2023
    )
    expect(term.relation).toBe('interpolation')
    expect(term.children.map(child => child.about['year'])).toEqual([2018, 2028])
  })

  it('refuses what does not exist', () => {
    const model = compile(smallDataset())
    const { levers } = leversOf(model, scenario())
    const code = (act: () => unknown) => {
      try {
        act()
      } catch (error) {
        return error instanceof ModelError ? error.code : 'other'
      }
      return 'none'
    }
    expect(code(() => explain(model, levers, { indicator: 'happiness' }, 2030))).toBe('unknown-id')
    expect(code(() => explain(model, levers, { indicator: 'effective', profession: 'vet' }, 2030))).toBe(
      'unknown-id'
    )
    expect(code(() => explain(model, levers, { indicator: 'mix' }, 2030))).toBe('unknown-series')
    expect(code(() => explain(model, levers, { indicator: 'effective' }, 2017))).toBe('year-out-of-range')
  })

  it('explains an activity that a profession has a gain in and spends no time on', () => {
    const dataset = smallDataset()
    const model = compile({
      ...dataset,
      activities: [...dataset.activities, named('travel')],
      potential: [...dataset.potential, gain('nurse', 'travel', 'ai', 2030, 0.5)]
    })
    const { levers } = leversOf(model, scenario())
    const term = explain(model, levers, { indicator: 'effective' }, 2030)
    expect(term.value).toBeGreaterThan(0)
    each(term, ({ value }) => expect(value).not.toBeNaN())
  })

  it('shows rates as the probabilities that they stand for, and a lever on entrants from abroad apart from its row', () => {
    const dataset = smallDataset()
    const model = compile({
      ...dataset,
      exits: dataset.exits.map(row => ({ ...row, exit: 0.5, low: 0.2, high: 2, measure: 'rate' as const })),
      foreign: [{ profession: 'nurse', year: 2018, entrants: 48, source: 's', status: 'measured' }]
    })
    const { levers } = leversOf(model, scenario({ workforce: { foreign: 2 } }))
    const found: Term[] = []
    each(explain(model, levers, { indicator: 'headcount', profession: 'nurse' }, 2019), term => {
      if (term.relation === 'input' && ['exit', 'foreign'].includes(term.key)) found.push(term)
    })
    expect(found.map(term => [term.key, term.value])).toEqual([
      ['foreign', 48],
      ['exit', expect.closeTo(1 - Math.exp(-0.5), 12)]
    ])
    expect(found[1]!.input!.high).toBeCloseTo(1 - Math.exp(-2), 12)
  })
})

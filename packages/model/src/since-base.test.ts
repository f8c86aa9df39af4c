/** Freed time since the base year: what MODEL.md §6 says of it, on random datasets whose technologies came before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import { openEnsemble } from './ensemble.js'
import { isSinceBase, type SeriesKey, sinceYear } from './indicators.js'
import { rowOf } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { hasSinceBase, since } from './since-base.js'
import { holds } from './testing/arbitrary-values.js'
import { projections } from './testing/dataset-arbitrary.js'
import { BASE_YEAR, scenario, smallDataset } from './testing/small-dataset.js'

describe('since', () => {
  it('takes what was freed by the other year as already in its work', () => {
    expect(since(0.4, 0.25)).toBeCloseTo(0.2, 15)
    expect(since(0.25, 0.25)).toBe(0)
    expect(since(0.4, 0)).toBe(0.4)
    expect(since(0.1, 0.25)).toBeCloseTo(-0.2, 15)
  })
  it('chains: what is freed since a year is freed since a later one, and before', () => {
    const [a, b, c] = [0.05, 0.2, 0.45]
    expect(1 - (1 - since(b, a)) * (1 - since(c, b))).toBeCloseTo(since(c, a), 15)
  })
})

/** Projections of datasets in which something may be freed by the base year. */
const early = () => projections().filter(({ dataset }) => hasSinceBase(dataset))

function project(dataset: Dataset, chosen: Scenario) {
  const model = compile(dataset)
  const { values } = run(model, leversOf(model, chosen).levers)
  const { years } = model.axes
  return {
    model,
    row: (key: Pick<SeriesKey, 'indicator' | 'group' | 'profession'>) => {
      const at = rowOf(model, key) * years
      return [...values.subarray(at, at + years)]
    }
  }
}

describe('effective gain since the base year', () => {
  it('is 0 in the base year, and makes with the gain of the base year the gain of every other', () => {
    holds(
      fc.property(early(), ({ dataset, scenario }) => {
        const { model, row } = project(dataset, scenario)
        for (const key of model.series.filter(({ indicator }) => indicator === 'effective_since_base')) {
          const gains = row(key)
          const effective = row({ ...key, indicator: 'effective' })
          if (Number.isNaN(effective[0]!)) continue
          expect(gains[0]).toBe(0)
          gains.forEach((gain, t) => {
            expect((1 - effective[0]!) * (1 - gain)).toBeCloseTo(1 - effective[t]!, 12)
          })
        }
      })
    )
  })

  it('frees the time of the professions, which adds up in a group', () => {
    holds(
      fc.property(early(), ({ dataset, scenario }) => {
        const { model, row } = project(dataset, scenario)
        const freed = dataset.professions.map(({ id: profession }) => {
          const of = (indicator: SeriesKey['indicator']) => row({ indicator, group: null, profession })
          const [fte, gain, own] = [of('fte'), of('effective_since_base'), of('freed_fte_since_base')]
          own.forEach((value, t) => {
            expect(value).toBe(fte[t]! * gain[t]!)
          })
          return own
        })
        for (const { id, professions } of model.groups)
          row({ indicator: 'freed_fte_since_base', group: id, profession: null }).forEach((value, t) => {
            const sum = Array.from(professions, p => freed[p]![t]!).reduce((a, b) => a + b, 0)
            expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(sum)))
          })
      })
    )
  })
})

describe('a draw', () => {
  it('counts from its own base year, whether that year is asked for or not', () => {
    const dataset = smallDataset({ technologyBaseYear: 2010 })
    const years = [2024, BASE_YEAR, 2030]
    const [all, some] = [years, [2024, 2030]].map(asked => {
      const spec = { kind: 'ensemble', dataset, scenario: scenario(), draws: 40, seed: 7 } as const
      return openEnsemble({ ...spec, years: asked }).run(0)
    }) as [Float64Array, Float64Array]
    const model = compile(dataset)
    const at = (values: Float64Array, width: number, indicator: string, column: number, draw: number) =>
      values[draw * model.series.length * width + rowOf(model, { indicator }) * width + column]!
    for (let draw = 0; draw < 40; draw++) {
      const gain = at(all, 3, 'effective_since_base', 2, draw)
      const [later, base] = [2, 1].map(column => at(all, 3, 'effective', column, draw))
      expect(gain).toBeCloseTo(since(later!, base!), 12)
      expect(at(all, 3, 'effective_since_base', 1, draw)).toBe(0)
      expect(at(some, 2, 'effective_since_base', 1, draw)).toBe(gain)
    }
  })
})

describe('a dataset whose technologies come with its base year', () => {
  it('has no gain since then', () => {
    const names = new Set(compile(smallDataset()).series.map(({ indicator }) => indicator))
    expect([...names].filter(isSinceBase)).toEqual([])
    expect(names).toContain('effective')
  })
})

describe('the year that an indicator counts from', () => {
  it('is that of the technologies, that of the dataset, or none', () => {
    const dataset = { baseYear: 2026, technologyBaseYear: 2018 }
    expect(sinceYear('effective', dataset)).toBe(2018)
    expect(sinceYear('freed_fte_since_base', dataset)).toBe(2026)
    expect(sinceYear('adoption', dataset)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { INDICATORS } from './indicators.js'
import { resultRows, rowOf } from './results.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const series = (id: string, kind: 'medical' | 'non-medical', heads: number) => ({
  professions: [rows.profession(id, { demography: 'series', kind })],
  series: [rows.seriesPoint(id, 2018, heads)],
  headcount: [],
  exits: [],
  training: [],
  places: [],
  entrantAges: []
})

/** Indicators of datasets that tell a need, have policies, or whose technologies came first. */
const OF_SOME = /_since_base$|^(capacity|need|balance|policy_cost|policy_saving)$/

describe('a series by name', () => {
  const { model, at } = project(smallDataset())
  it('is of everyone where neither a group nor a profession is named', () => {
    expect(rowOf(model, { indicator: 'headcount' })).toBe(
      rowOf(model, { indicator: 'headcount', group: 'all' })
    )
    expect(at({ indicator: 'headcount', group: null, profession: 'nurse' }, 2018)).toBeCloseTo(1000, 10)
  })
  it.each([
    [{ indicator: 'headcounts' }, 'unknown-id'],
    [{ indicator: 'toString' }, 'unknown-id'],
    [{ indicator: 'headcount', profession: 'nobody' }, 'unknown-id'],
    [{ indicator: 'adoption', technology: 'nothing' }, 'unknown-id'],
    [{ indicator: 'adoption' }, 'unknown-series'],
    [{ indicator: 'headcount', technology: 'ai' }, 'unknown-series'],
    [{ indicator: 'headcount', group: 'medical' }, 'unknown-series'],
    [{ indicator: 'headcount', group: 'all', profession: 'nurse' }, 'unknown-series'],
    [{ indicator: 'entrants' }, 'unknown-series']
  ])('refuses %o', (query, code) => {
    expect(() => at(query, 2020)).toThrow(expect.objectContaining({ code }))
  })
  it('refuses a year out of range', () => {
    expect(() => at('headcount', 2031)).toThrow(
      expect.objectContaining({ code: 'year-out-of-range', value: '2031' })
    )
  })
})

describe('resultRows', () => {
  it('yields every value that exists, series by series, in the order of the years asked for', () => {
    const { results, model } = project(smallDataset())
    const list = [...resultRows(results, [2030, 2018])]
    expect(list.slice(0, 2)).toEqual([
      {
        indicator: 'headcount',
        group: 'all',
        profession: null,
        technology: null,
        year: 2030,
        value: expect.any(Number)
      },
      {
        indicator: 'headcount',
        group: 'all',
        profession: null,
        technology: null,
        year: 2018,
        value: expect.any(Number)
      }
    ])
    expect(list.every(row => Number.isFinite(row.value))).toBe(true)
    // In 2018 nothing is freed: there is no mix, of the groups or the profession, and nobody is above the threshold.
    expect(list).toHaveLength(2 * model.series.length - 4)
    expect(new Set(list.map(row => row.indicator))).toEqual(
      new Set(Object.keys(INDICATORS).filter(name => !OF_SOME.test(name)))
    )
  })
})

describe('a value that does not exist is NaN', () => {
  const empty = project(smallDataset(series('nurse', 'medical', 0)))
  it.each(['potential', 'effective', 'share_above', 'non_medical_share_above'])('%s of nobody', indicator => {
    expect(empty.at(indicator, 2030)).toBeNaN()
  })
  it('adoption and mix of nobody', () => {
    for (const indicator of ['adoption', 'mix'])
      expect(empty.at({ indicator, technology: 'ai' }, 2030)).toBeNaN()
  })
  it('but a sum over nobody is 0', () => {
    for (const indicator of ['headcount', 'fte', 'freed_fte', 'people_above', 'people_0_10'])
      expect(empty.at(indicator, 2030)).toBe(0)
  })
  it('is not yielded', () => {
    expect([...resultRows(empty.results, [2030])].map(row => row.indicator)).not.toContain('share_above')
  })
})

describe('a threshold of its own', () => {
  it('counts above it, and leaves the bands alone', () => {
    const usual = project(smallDataset())
    const other = project(smallDataset({ threshold: 0.2 }))
    expect(other.at('people_above', 2028)).toBeCloseTo(
      usual.at('people_20_30', 2028) + usual.at('people_over_30', 2028),
      10
    )
    expect(other.at('people_over_30', 2028)).toBe(usual.at('people_above', 2028))
    expect(other.at('share_above', 2028) * other.at('headcount', 2028)).toBeCloseTo(
      other.at('people_above', 2028),
      10
    )
  })
})

import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset } from './dataset.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const potential = (overrides: Partial<Dataset>, pace = 0) => {
  const { at } = project(smallDataset(overrides), { potential: { default: pace } })
  return (year: number) => at('potential', year)
}

describe('potential gain over the years', () => {
  const points = [rows.gain('nurse', 'care', 'ai', 2022, 0.2), rows.gain('nurse', 'care', 'ai', 2026, 0.4)]

  it.each([
    [2018, 0],
    [2019, 0.05],
    [2022, 0.2],
    [2024, 0.3],
    [2026, 0.4],
    [2030, 0.4]
  ])('in %d is %d', (year, expected) => {
    expect(potential({ potential: points })(year)).toBeCloseTo(expected, 15)
  })

  it('is exactly 0 at the technology base year', () => {
    expect(potential({ potential: points })(2018)).toBe(0)
  })

  it('starts before the base year where technology did', () => {
    const at = potential({ potential: points, technologyBaseYear: 2012 })
    expect(at(2018)).toBeCloseTo(0.12, 15)
    expect(at(2020)).toBeCloseTo(0.16, 15)
  })

  it('does not depend on the order of the rows', () => {
    const years = [2018, 2020, 2024, 2030]
    expect(years.map(potential({ potential: points.toReversed() }))).toEqual(
      years.map(potential({ potential: points }))
    )
  })

  it('reads slow, median and fast at a pace', () => {
    const triple = [rows.gain('nurse', 'care', 'ai', 2019, [0.1, 0.2, 0.6])]
    expect([-1, -0.5, 0, 0.5, 1].map(pace => potential({ potential: triple }, pace)(2025))).toEqual(
      [0.1, 0.15, 0.2, 0.4, 0.6].map(expected => expect.closeTo(expected, 15))
    )
  })
})

describe('potential gain of several activities and technologies', () => {
  const activities = ['care', 'records'].map(rows.named)
  const technologies = ['ai', 'robot'].map(rows.named)
  const adoption = ['ai', 'robot'].flatMap(technology =>
    rows.logisticRows('nurse', technology, { ceiling: 1, midpoint: 2026, rate: 0.5 })
  )

  it('compounds, weighted by time shares that need not quite sum to 1', () => {
    const at = potential({
      activities,
      technologies,
      adoption,
      timeUse: [rows.timeShare('nurse', 'records', 0.252), rows.timeShare('nurse', 'care', 0.756)],
      potential: [
        rows.gain('nurse', 'care', 'ai', 2019, 0.2),
        rows.gain('nurse', 'records', 'robot', 2019, -0.5),
        rows.gain('nurse', 'records', 'ai', 2019, 0.5)
      ]
    })
    expect(at(2025)).toBeCloseTo(0.75 * 0.2 + 0.25 * (1 - 0.5 * 1.5), 15)
  })

  it('is 0 where no technology has a gain', () => {
    expect(potential({ potential: [] })(2030)).toBe(0)
  })
})

describe('an incomplete dataset is refused', () => {
  const refused = (overrides: Partial<Dataset>, message: string) =>
    expect(() => compile(smallDataset(overrides))).toThrow(
      expect.objectContaining({ code: 'incomplete-dataset', message })
    )
  it('without time use', () => refused({ timeUse: [] }, 'no time use: nurse'))
  it('with a gain that no curve brings', () => refused({ adoption: [] }, 'no adoption: nurse, ai'))
  it('with a curve at two paces only', () => {
    refused({ adoption: smallDataset().adoption.slice(1) }, 'no adoption: nurse, ai')
  })
})

describe('a row of an unknown id is refused, never read as another cell', () => {
  const two = smallDataset({
    professions: [rows.profession('nurse'), rows.profession('doctor', { demography: 'series' })],
    series: [rows.seriesPoint('doctor', 2018, 100)],
    timeUse: ['nurse', 'doctor'].map(id => rows.timeShare(id, 'care', 1)),
    potential: ['nurse', 'doctor'].map(id => rows.gain(id, 'care', 'ai', 2019, 0.5)),
    adoption: ['nurse', 'doctor'].flatMap(id =>
      rows.logisticRows(id, 'ai', { ceiling: 1, midpoint: 2026, rate: 0.5 })
    )
  })
  const refused = (overrides: Partial<Dataset>) =>
    expect(() => compile({ ...two, ...overrides })).toThrow(
      expect.objectContaining({ code: 'unknown-id', value: 'ia' })
    )

  it('in the time use', () => refused({ timeUse: [...two.timeUse, rows.timeShare('doctor', 'ia', 0)] }))
  it('in adoption', () => {
    refused({
      adoption: [...two.adoption, ...rows.logisticRows('doctor', 'ia', { ceiling: 0, midpoint: 0, rate: 1 })]
    })
  })
  it('in intensity', () => refused({ intensity: [rows.intensity('doctor', 'ia', 0)] }))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agePyramid } from './age-pyramid.js'
import { compile } from './compile.js'
import { valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { projections } from './testing/dataset-arbitrary.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

/** The pyramid of nurses as text, empty bands left out. */
const nurses = (overrides: Parameters<typeof smallDataset>[0], year: number, workforce = {}) => {
  const model = compile(smallDataset(overrides))
  return agePyramid(model, leversOf(model, scenario({ workforce })).levers, 'nurse', year)
    .filter(band => band.headcount > 0)
    .map(({ sex, ageFrom, ageTo, headcount }) => `${sex} ${ageFrom}-${ageTo}: ${+headcount.toFixed(9)}`)
}

describe('agePyramid', () => {
  it('adds up to the headcount of a run, in any year of any cohort under any levers', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const model = compile(dataset)
        const { levers } = leversOf(model, scenario)
        const results = run(model, levers)
        for (const { id, demography } of dataset.professions)
          for (let year = dataset.baseYear; demography === 'cohort' && year <= dataset.lastYear; year++) {
            const expected = valueAt(results, { indicator: 'headcount', profession: id }, year)
            const bands = agePyramid(model, levers, id, year)
            const sum = bands.reduce((total, band) => total + band.headcount, 0)
            expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected))
          }
      })
    )
  })

  it('gives every sex the same bands, each once, in the order of the sexes and ages', () => {
    holds(
      fc.property(projections(), ({ dataset, scenario }) => {
        const model = compile(dataset)
        const { levers } = leversOf(model, scenario)
        const cohort = dataset.professions.find(row => row.demography === 'cohort')
        if (!cohort) return
        const bands = agePyramid(model, levers, cohort.id, dataset.lastYear)
        const sexes = [...new Set(bands.map(band => band.sex))]
        expect(sexes).toEqual(['F', 'M', 'all'].filter(sex => sexes.some(mine => mine === sex)))
        const starts = bands.filter(band => band.sex === sexes[0]).map(band => band.ageFrom)
        expect(starts).toEqual(starts.map((_, i) => starts[0]! + 5 * i))
        expect(bands.map(band => `${band.sex} ${band.ageFrom} ${band.ageTo}`)).toEqual(
          sexes.flatMap(sex => starts.map(from => `${sex} ${from} ${from + 4}`))
        )
        expect(bands.every(band => band.headcount >= 0 && band.ageFrom % 5 === 0)).toBe(true)
      })
    )
  })

  it('ages people by a year a year, lets them leave, and lets the entrants in', () => {
    const overrides = {
      headcount: [rows.headcount('nurse', { from: 52, to: 52 }, 100)],
      exits: [rows.exit('nurse', { from: 25, to: 64 }, 0.1)],
      places: [rows.places('nurse', 2018, 25)],
      entrantAges: [rows.entrantAges('nurse', { from: 25, to: 25 }, 1)]
    }
    expect(nurses(overrides, 2018)).toEqual(['all 50-54: 100'])
    // 100 · 0.9² of 54 years; 25 of 25, and 25 · 0.9 of 26.
    expect(nurses(overrides, 2020)).toEqual(['all 25-29: 47.5', 'all 50-54: 81'])
    expect(nurses(overrides, 2021)).toEqual(['all 25-29: 67.75', 'all 55-59: 72.9'])
    expect(nurses(overrides, 2020, { exits: 0, places: 0, from: 2000 })).toEqual(['all 50-54: 100'])
  })

  it('keeps women and men apart, of other ages or not', () => {
    const overrides = {
      headcount: [
        rows.headcount('nurse', { sex: 'F', from: 22, to: 31 }, 100),
        rows.headcount('nurse', { sex: 'M', from: 40, to: 44 }, 50)
      ],
      exits: [
        rows.exit('nurse', { sex: 'F', from: 22, to: 66 }, 0),
        rows.exit('nurse', { sex: 'M', from: 30, to: 60 }, 0)
      ],
      places: [rows.places('nurse', 2018, 10)],
      entrantAges: [
        rows.entrantAges('nurse', { sex: 'F', from: 22, to: 22 }, 0.8),
        rows.entrantAges('nurse', { sex: 'M', from: 30, to: 30 }, 0.2)
      ]
    }
    expect(nurses(overrides, 2018)).toEqual(['F 20-24: 30', 'F 25-29: 50', 'F 30-34: 20', 'M 40-44: 50'])
    expect(nurses(overrides, 2019)).toEqual([
      'F 20-24: 28',
      'F 25-29: 50',
      'F 30-34: 30',
      'M 30-34: 2',
      'M 40-44: 40',
      'M 45-49: 10'
    ])
  })

  it('leaves the levers and the next call as they were', () => {
    const model = compile(smallDataset())
    const { levers } = leversOf(model, scenario())
    const before = Float64Array.from(levers)
    const once = agePyramid(model, levers, 'nurse', 2030)
    expect(agePyramid(model, levers, 'nurse', 2030)).toEqual(once)
    expect(levers).toEqual(before)
  })

  it('refuses a profession without ages, an unknown one, and a year out of range', () => {
    const series = smallDataset({
      professions: [rows.profession('nurse', { demography: 'series' })],
      series: [rows.seriesPoint('nurse', 2020, 100)],
      headcount: [],
      exits: [],
      training: [],
      places: [],
      entrantAges: []
    })
    const ask = (dataset: typeof series, profession: string, year: number) => () => {
      const model = compile(dataset)
      return agePyramid(model, leversOf(model, scenario()).levers, profession, year)
    }
    expect(ask(series, 'nurse', 2020)).toThrow(
      expect.objectContaining({ code: 'unknown-series', message: 'no ages: nurse', value: 'nurse' })
    )
    expect(ask(smallDataset(), 'nobody', 2020)).toThrow(
      expect.objectContaining({ code: 'unknown-id', value: 'nobody', known: ['nurse'] })
    )
    expect(ask(smallDataset(), 'nurse', 2031)).toThrow(
      expect.objectContaining({ code: 'year-out-of-range', value: '2031' })
    )
  })
})

import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import {
  compile,
  createResults,
  leversOf,
  type Model,
  type Results,
  resultRows,
  run,
  since
} from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { existing } from './existing.js'
import { projectRecord, projectRows } from './project-records.js'
import { UNCHANGED, usualScenario } from './scenarios.js'
import { keepOf } from './series-filter.js'
import { balanceYears, uncertainYears, usualYears } from './years.js'

let model: Model
let results: Results
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../data/etude-2019', import.meta.url))
  const { dataset } = await readFolder(folder)
  model = compile(dataset!)
  const { levers } = leversOf(model, usualScenario(dataset!.scenarios))
  results = run(model, levers, createResults(model))
})

const nothing = { indicators: null, groups: null, professions: null, technologies: null }

describe('the results of a scenario', () => {
  it('count the effective gain from the year asked for, and nothing else', () => {
    const keep = keepOf({ ...nothing, indicators: ['effective', 'headcount'], groups: ['all'] })
    const plain = [...resultRows(results, [2025, 2030])].filter(keep)
    const counted = projectRows(results, { years: [2030], since: 2025, keep })
    const value = (indicator: string, year: number) =>
      plain.find(row => row.indicator === indicator && row.year === year)!.value
    expect(counted.map(({ indicator, year, value }) => [indicator, year, value])).toEqual([
      ['headcount', 2030, value('headcount', 2030)],
      ['effective', 2030, since(value('effective', 2030), value('effective', 2025))]
    ])
    const record = projectRecord(model.dataset, UNCHANGED, counted, 2025)
    expect(record).toMatchObject({ dataset: 'etude-2019', scenario: 'default', since: 2025 })
    expect(record.results.map(one => one.since)).toEqual([null, 2025])
  })

  it('are those of groups and of professions that are chosen, of the technologies that are', () => {
    const kept = (choices: Partial<Parameters<typeof keepOf>[0]>) =>
      model.series.filter(keepOf({ ...nothing, indicators: ['mix', 'fte'], ...choices }))
    expect(kept({ groups: ['medical'], professions: ['infirmier'], technologies: ['ia'] })).toEqual([
      { indicator: 'mix', group: 'medical', profession: null, technology: 'ia' },
      { indicator: 'mix', group: null, profession: 'infirmier', technology: 'ia' }
    ])
    expect(kept({ groups: [], professions: null })).toEqual([])
    expect(kept({}).length).toBe(
      model.series.filter(({ indicator }) => indicator === 'mix' || indicator === 'fte').length
    )
  })
})

it('a number that does not exist has no JSON', () => {
  expect(JSON.stringify({ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: 0, d: null }, existing)).toBe(
    '{"c":0,"d":null}'
  )
})

it('the usual years are within a dataset', () => {
  const of = (firstYear: number, lastYear: number, balanceBaseYear = firstYear) => {
    const years = {
      axes: { ...model.axes, firstYear, lastYear },
      dataset: { ...model.dataset, balanceBaseYear }
    }
    const made = { ...model, ...years }
    return [usualYears(made), uncertainYears(made), balanceYears(made)]
  }
  expect(of(2018, 2045, 2026)).toEqual([
    [2018, 2025, 2030, 2040],
    [2025, 2030, 2040],
    [2030, 2040]
  ])
  expect(of(2030, 2035)).toEqual([[2030, 2035], [2035], [2030, 2035]])
  expect(of(2031, 2031)).toEqual([[2031], [2031], [2031]])
})

/** The terms of headcounts, flows and full-time equivalents: MODEL.md §1. */
import type { Model } from './compile.js'
import { exitProbability, nearest } from './compile-workforce.js'
import type { Context } from './explain-context.js'
import { explainTrained } from './explain-trained.js'
import { type Results, valueAt } from './results.js'
import { derived, inputTerm, sumOf, type Term } from './term.js'
import { leveredExit } from './workforce.js'

/** Heads of one profession: a series, or the base year's heads plus who entered minus who left. */
export function explainHeadcount(context: Context, profession: string): Term {
  const { model, results, year } = context
  const about = { profession, year }
  const value = valueAt(results, { indicator: 'headcount', profession }, year)
  if (!isCohort(model, profession)) {
    const rows = model.dataset.series
      .filter(row => row.profession === profession)
      .sort((a, b) => a.year - b.year)
    const points = around(rows, year).map(row =>
      inputTerm('series-point', { profession, year: row.year }, 'persons', row.headcount, row)
    )
    return derived('headcount', about, 'persons', value, points.length > 1 ? 'interpolation' : 'sum', points)
  }
  const bands = model.dataset.headcount
    .filter(row => row.profession === profession)
    .map(row => inputTerm('headcount-band', { profession, ...ages(row) }, 'persons', row.headcount, row))
  const base = model.axes.firstYear
  const before = Array.from({ length: year - base }, (_, i) => base + i)
  const children = [
    sumOf('headcount-at-base-year', { profession, year: base }, 'persons', sumValues(bands), bands)
  ]
  if (before.length > 0) {
    const flow = (key: 'entrants-since' | 'leavers-since', explainYear: typeof explainEntrants) => {
      const terms = before.map(y => explainYear({ ...context, year: y }, profession))
      return sumOf(key, { profession, from: base, year: year - 1 }, 'persons', sumValues(terms), terms)
    }
    children.push(flow('entrants-since', explainEntrants), flow('leavers-since', explainLeavers))
  }
  return derived('headcount', about, 'persons', value, before.length > 0 ? 'stock-and-flow' : 'sum', children)
}

/** Heads that enter a cohort during a year. */
export function explainEntrants(context: Context, profession: string): Term {
  const { model, levers, results, year } = context
  const { axes, index, dataset } = model
  const p = axes.professions.indexOf(profession)
  const children = [explainTrained(context, profession)]
  const abroad = dataset.foreign.filter(row => row.profession === profession).sort((a, b) => a.year - b.year)
  if (abroad.length > 0) {
    const row = abroad[nearest({ at: abroad.map(r => r.year), values: abroad.map((_, i) => i) }, year)]!
    const about = { profession, year: row.year }
    const read = inputTerm('foreign', about, 'persons', row.entrants, row)
    const lever = levers[index.foreign + p]!
    if (lever === 1) children.push(read)
    else {
      const multiplied = derived('foreign-multiplier', { profession }, 'factor', lever, 'input', [])
      children.push(derived('foreign', about, 'persons', row.entrants * lever, 'product', [read, multiplied]))
    }
  }
  const value = valueAt(results, { indicator: 'entrants', profession }, year)
  return sumOf('entrants', { profession, year }, 'persons', value, children)
}

/** Heads that leave a cohort during a year, by band of the exit data; at the oldest age everyone does. */
export function explainLeavers({ model, levers, results, year }: Context, profession: string): Term {
  const { axes, index, dataset, workforce } = model
  const p = axes.professions.indexOf(profession)
  const stocks = stockByAge(model, levers, results, p, year)
  const children = dataset.exits
    .filter(row => row.profession === profession)
    .flatMap(row => {
      let heads = 0
      let leaving = 0
      let oldest = 0
      for (const { chain, stock } of stocks) {
        if (chain.sex !== row.sex) continue
        stock.forEach((count, i) => {
          const age = chain.firstAge + i
          if (age < row.ageFrom || age > row.ageTo) return
          if (i === stock.length - 1) {
            oldest += count
            return
          }
          const shift = levers[index.retirementShift + p]!
          heads += count
          leaving += count * leveredExit(workforce.exit, chain, age, levers[index.exits + p]!, shift)
        })
      }
      const asProbability = (exit: number) => exitProbability({ exit, measure: row.measure })
      if (heads === 0 && oldest === 0) return []
      const range = {
        low: asProbability(row.low),
        mode: asProbability(row.exit),
        high: asProbability(row.high)
      }
      const about = { profession, ...ages(row) }
      const byExit = derived('leavers-band', about, 'persons', leaving, 'product', [
        derived('headcount-band', { ...about, year }, 'persons', heads, 'input', []),
        inputTerm('exit', about, 'share', heads > 0 ? leaving / heads : range.mode, row, range)
      ])
      if (oldest === 0) return byExit
      const byAge = derived('reaches-oldest-age', { profession, year }, 'persons', oldest, 'input', [])
      return sumOf('leavers-band', about, 'persons', leaving + oldest, [byExit, byAge])
    })
  const value = valueAt(results, { indicator: 'leavers', profession }, year)
  return sumOf('leavers', { profession, year }, 'persons', value, children)
}

/** Full-time equivalents: heads times the mean equivalent of a head. */
export function explainFte(context: Context, profession: string): Term {
  const { model, results, year } = context
  const heads = explainHeadcount(context, profession)
  const value = valueAt(results, { indicator: 'fte', profession }, year)
  const rows = model.dataset.fte
    .filter(row => row.profession === profession)
    .map(row => inputTerm('fte-per-head', { profession, ...ages(row) }, 'factor', row.fte, row))
  const perHead = derived(
    'fte-per-head',
    { profession },
    'factor',
    value / heads.value,
    rows.length > 0 ? 'mean' : 'input',
    rows
  )
  return derived('fte', { profession, year }, 'fte', value, 'product', [heads, perHead])
}

/** Heads by single year of age on 1 January of `year`: one entry a sex. */
function stockByAge(model: Model, levers: Float64Array, results: Results, p: number, year: number) {
  const { axes, index, workforce } = model
  const profession = axes.professions[p]!
  return workforce.chains
    .filter(chain => chain.profession === p)
    .map(chain => {
      let stock = Array.from(workforce.headcount.subarray(chain.from, chain.to))
      for (let y = axes.firstYear; y < year; y++) {
        const entering = valueAt(results, { indicator: 'entrants', profession }, y)
        stock = stock.map((_, i) => {
          const age = chain.firstAge + i - 1
          const exits = levers[index.exits + p]!
          const shift = levers[index.retirementShift + p]!
          const stayed =
            i > 0 ? stock[i - 1]! * (1 - leveredExit(workforce.exit, chain, age, exits, shift)) : 0
          return stayed + entering * workforce.profile[chain.from + i]!
        })
      }
      return { chain, stock }
    })
}

const isCohort = (model: Model, profession: string): boolean =>
  model.workforce.isCohort[model.axes.professions.indexOf(profession)] === 1

const ages = (row: { sex: string; ageFrom: number; ageTo: number }) => ({
  sex: row.sex,
  ageFrom: row.ageFrom,
  ageTo: row.ageTo
})

/** The sum of the values of terms. */
export const sumValues = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + term.value, 0)

/** The rows that a year lies between: one where it is one of theirs, or before or after them all. */
export function around<Row extends { year: number }>(rows: readonly Row[], year: number): Row[] {
  const exact = rows.find(row => row.year === year)
  if (exact) return [exact]
  const before = rows.filter(row => row.year < year).at(-1)
  const after = rows.find(row => row.year > year)
  return [before, after].filter(row => row !== undefined)
}

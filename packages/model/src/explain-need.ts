/** The terms of need, capacity and balance: MODEL.md §7. */
import type { CareUse, PopulationBand } from './dataset.js'
import type { Context } from './explain-context.js'
import { movedTerm } from './explain-policies.js'
import { explainEffective } from './explain-technology.js'
import { around, explainFte, sumValues } from './explain-workforce.js'
import { careUsed } from './needs.js'
import { createResults, valueAt } from './results.js'
import { run } from './run.js'
import { capacityOf, careAt, grown } from './run-balance.js'
import { defaultLevers } from './scenario.js'
import { since } from './since-base.js'
import { derived, inputTerm, sumOf, type Term } from './term.js'

/** Capacity less need: both are what the workforce was in the balance base year, and part from then on. */
export function explainBalance(context: Context, profession: string): Term {
  const { results, year } = context
  const value = valueAt(results, { indicator: 'balance', profession }, year)
  return derived('balance', { profession, year }, 'fte', value, 'difference', [
    explainCapacity(context, profession),
    explainNeed(context, profession)
  ])
}

/** Full-time equivalents, each of which does more with the part of its freed time that is put back into care. */
export function explainCapacity(context: Context, profession: string): Term {
  const { model, levers, results, year } = context
  const { axes, index } = model
  const about = { profession, year }
  const balanceYear = model.needs!.year
  const p = axes.professions.indexOf(profession)
  const atBase = { ...context, year: balanceYear }
  const effective = (at: number) => valueAt(results, { indicator: 'effective', profession }, at)
  const freed = since(effective(year), effective(balanceYear))
  const care = careAt(levers, index, p, year - axes.firstYear)
  return derived(
    'capacity',
    about,
    'fte',
    valueAt(results, { indicator: 'capacity', profession }, year),
    'product',
    [
      explainFte(context, profession),
      derived('capacity-per-fte', about, 'factor', capacityOf(freed, care), 'reinvestment', [
        derived('freed-since-balance', about, 'share', freed, 'since', [
          explainEffective(context, profession),
          explainEffective(atBase, profession)
        ]),
        careTerm(context, profession, p, care)
      ])
    ]
  )
}

/** κ: the lever of the scenario, and what policies add to it. */
function careTerm(context: Context, profession: string, p: number, care: number): Term {
  const { model, levers, year } = context
  const { axes, index } = model
  const lever = levers[index.care + p]!
  const moved = levers[index.careMoved + p * index.years + year - axes.firstYear]!
  const about = { profession, year }
  const own = derived('care-lever', { profession }, 'share', lever, 'input', [])
  if (moved === 0) return derived('care-part', about, 'share', care, 'sum', [own])
  const byPolicies = movedTerm(context, {
    key: 'care-moved',
    effect: 'reinvestment',
    profession,
    year,
    value: moved
  })
  return derived('care-part', about, 'share', care, 'clipped', [own, byPolicies])
}

/** The workforce of the balance base year, times the growth of what the population uses, times the trend. */
export function explainNeed(context: Context, profession: string): Term {
  const { model, levers, results, year } = context
  const { axes, index, dataset } = model
  const balanceYear = model.needs!.year
  const p = axes.professions.indexOf(profession)
  const still = defaultLevers(axes)
  const unmoved: Context = {
    ...context,
    levers: still,
    choices: [],
    results: run(model, still, createResults(model)),
    year: balanceYear
  }
  const atBase = explainFte(unmoved, profession)
  const rows = dataset.careUse.filter(row => row.profession === profession)
  const used = (at: number) => careUsedTerm(dataset.population, rows, profession, at)
  const [now, then] = [used(year), used(balanceYear)]
  const children = [
    sumOf('fte-at-balance-year', { profession, year: balanceYear }, 'fte', atBase.value, [atBase]),
    derived('need-growth', { profession, year }, 'factor', now.value / then.value, 'ratio', [now, then])
  ]
  const trend = levers[index.needTrend + p]!
  if (trend !== 0) {
    const factor = grown(trend, year - balanceYear)
    children.push(
      derived('need-trend', { profession, from: balanceYear, year }, 'factor', factor, 'input', [])
    )
  }
  const value = valueAt(results, { indicator: 'need', profession }, year)
  return derived('need', { profession, year }, 'fte', value, 'product', children)
}

/** What the population uses of a profession in a year: read between the years that the population is told of. */
function careUsedTerm(
  population: readonly PopulationBand[],
  weights: readonly CareUse[],
  profession: string,
  year: number
): Term {
  const years = [...new Set(population.map(row => row.year))].sort((a, b) => a - b).map(at => ({ year: at }))
  const terms = around(years, year).map(({ year: known }) => {
    const people = population.filter(row => row.year === known)
    const bands = weights
      .map(row => bandTerm(people, row, profession, known))
      .filter(term => term.value !== 0)
    return sumOf('care-used', { profession, year: known }, 'index', sumValues(bands), bands)
  })
  if (terms.length === 1) return terms[0]!
  const value = careUsed(population, weights)(year)
  return derived('care-used', { profession, year }, 'index', value, 'interpolation', terms)
}

function bandTerm(people: readonly PopulationBand[], row: CareUse, profession: string, year: number): Term {
  const about = { profession, ageFrom: row.ageFrom, ageTo: row.ageTo, year }
  const rows = people.flatMap((band): Term[] => {
    const ages = Math.min(band.ageTo, row.ageTo) - Math.max(band.ageFrom, row.ageFrom) + 1
    if (ages <= 0) return []
    const own = { ageFrom: band.ageFrom, ageTo: band.ageTo, year }
    const read = inputTerm('population-band', own, 'persons', band.persons, band)
    const part = ages / (band.ageTo - band.ageFrom + 1)
    if (part === 1) return [read]
    const shared = derived('part-of-band', own, 'share', part, 'input', [])
    return [derived('population-band', own, 'persons', band.persons * part, 'product', [read, shared])]
  })
  const persons = sumOf('persons-in-band', about, 'persons', sumValues(rows), rows)
  const weight = inputTerm('care-weight', about, 'factor', row.weight, row)
  return derived('care-used-band', about, 'index', row.weight * persons.value, 'product', [weight, persons])
}

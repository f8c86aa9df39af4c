/** What each region has in a year, and the regions together: MODEL.md §7. */
import {
  type Dataset,
  hasSinceBase,
  type Indicator,
  type Model,
  type PopulationBand,
  placeOfYear,
  type Results,
  rowOf
} from '@horizon-soin/model'
import type { RegionResults, Regions, RegionTable } from '@horizon-soin/model/regions'
import type { RegionMeasure } from '../../shell/pages.js'
import type { Subject } from '../../state/shared-state.js'

/** NaN where there is no value. Heads and full-time equivalents; `growth` and `balanceShare` are fractions. */
export interface RegionNumbers {
  people: number
  headcount: number
  /** Heads for 100 000 inhabitants. */
  density: number
  /** Since the base year of the dataset. */
  freed: number
  capacity: number
  need: number
  balance: number
  /** Of the need. */
  balanceShare: number
  /** Of the need, since the balance base year. */
  growth: number
}

export interface RegionRow extends RegionNumbers {
  id: string
  code: string
  label: { fr: string; en: string }
  own: readonly RegionTable[]
}

export interface RegionRows {
  regions: readonly RegionRow[]
  /** Their sum. */
  nation: RegionNumbers
}

const COLUMNS: Readonly<Record<RegionMeasure, keyof RegionNumbers>> = {
  density: 'density',
  headcount: 'headcount',
  freed: 'freed',
  balance: 'balanceShare',
  need: 'growth'
}

/** The result that tells freed time since the base year. */
export const freedIndicator = (dataset: Dataset): 'freed_fte' | 'freed_fte_since_base' =>
  hasSinceBase(dataset) ? 'freed_fte_since_base' : 'freed_fte'

export const measureOf = (numbers: RegionNumbers, measure: RegionMeasure): number => numbers[COLUMNS[measure]]

/** Whether a measure exists for a subject: need is told profession by profession, as one does not stand in for another. */
export const isTold = (model: Model, measure: RegionMeasure, subject: Subject): boolean =>
  (measure !== 'balance' && measure !== 'need') || hasNeed(model, subject)

const hasNeed = ({ series }: Model, subject: Subject): boolean =>
  'profession' in subject &&
  series.some(({ indicator, profession }) => indicator === 'need' && profession === subject.profession)

/** @throws ModelError on an unknown profession or a year out of range */
export function regionRows(
  { regions }: Regions,
  results: RegionResults,
  subject: Subject,
  year: number
): RegionRows {
  const { nation } = results
  const rows = regions.map(({ region, own, model }, r): RegionRow => {
    // A region without people of its own was lent those of the nation.
    const isPeopled =
      own.includes('population') ||
      nation.model.dataset.regionPopulation.some(({ region: id }) => id === region.id)
    const people = isPeopled ? peopleIn(model.dataset.population, year) : Number.NaN
    const { id, code, label } = region
    return { id, code, label, own, ...numbersOf(results.regions[r]!, people, subject, year) }
  })
  const people = rows.reduce((sum, row) => sum + row.people, 0)
  return { regions: rows, nation: numbersOf(nation, people, subject, year) }
}

function numbersOf(results: Results, people: number, subject: Subject, year: number): RegionNumbers {
  const { model, values } = results
  const at = (indicator: Indicator, when: number) =>
    values[rowOf(model, { indicator, ...subject }) * model.axes.years + placeOfYear(model.axes, when)]!
  const headcount = at('headcount', year)
  const told = {
    people,
    headcount,
    density: people > 0 ? (headcount / people) * 100_000 : Number.NaN,
    freed: at(freedIndicator(model.dataset), year)
  }
  if (!hasNeed(model, subject)) {
    const none = Number.NaN
    return { ...told, capacity: none, need: none, balance: none, balanceShare: none, growth: none }
  }
  const [need, balance] = [at('need', year), at('balance', year)]
  return {
    ...told,
    capacity: at('capacity', year),
    need,
    balance,
    balanceShare: balance / need,
    growth: need / at('need', model.needs!.year) - 1
  }
}

/** People of every age in a year: linear between the years of a population, constant beyond, as the model has them. */
export function peopleIn(population: readonly PopulationBand[], year: number): number {
  const totals = new Map<number, number>()
  for (const { year: when, persons } of population) totals.set(when, (totals.get(when) ?? 0) + persons)
  const years = [...totals.keys()].sort((a, b) => a - b)
  const next = years.findIndex(one => one >= year)
  if (years.length === 0) return Number.NaN
  if (next === 0) return totals.get(years[0]!)!
  if (next < 0) return totals.get(years.at(-1)!)!
  const [from, to] = [years[next - 1]!, years[next]!]
  const part = (year - from) / (to - from)
  return totals.get(from)! * (1 - part) + totals.get(to)! * part
}

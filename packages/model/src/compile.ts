/** Dataset to model, once: plain records to flat arrays. */
import { type CurveTable, compileCurves } from './adoption.js'
import { type Axes, axesOf } from './axes.js'
import { compileWorkforce } from './compile-workforce.js'
import type { Dataset } from './dataset.js'
import { GROUPS, type Group, INDICATORS, type Indicator, listSeries, type SeriesKey } from './indicators.js'
import { type LeverIndex, leverIndex } from './levers.js'
import { compileNeeds, type Needs, neededProfessions } from './needs.js'
import { compileGains, type ProfessionGains, timeShares } from './potential.js'
import { type Base, compileBase, hasSinceBase } from './since-base.js'
import type { Workforce } from './workforce.js'

/** A compiled dataset. Nothing in it changes; a run writes into `Results`. */
export interface Model {
  dataset: Dataset
  axes: Axes
  /** The calendar year of each column of the results. */
  calendar: Int32Array
  index: LeverIndex
  workforce: Workforce
  gains: readonly ProfessionGains[]
  curves: CurveTable
  /** The base year of gains that are counted from it; null where nothing can be freed before. */
  base: Base | null
  /** The need for care, by profession; null where the dataset tells none. */
  needs: Needs | null
  /** Share of working time, by `profession · activities + activity`. */
  timeShares: Float64Array
  /** The groups that hold a profession, and which professions they hold. */
  groups: readonly { id: Group; professions: Int32Array }[]
  /** Every series that a run reports: row r of the results is `series[r]`. */
  series: readonly SeriesKey[]
  /** The first row of each indicator; −1 of one that the dataset has none of. */
  firstRow: Readonly<Record<Indicator, number>>
  threshold: number
  coverage: number
}

/**
 * Compiles a dataset. The order of its rows does not matter; that of its professions, activities and technologies is the order of the results.
 *
 * @throws ModelError `incomplete-dataset` where something is missing without which nothing can be computed
 */
export function compile(dataset: Dataset): Model {
  const axes = axesOf(dataset)
  const shares = timeShares(dataset, axes)
  const series = listSeries(dataset.professions, dataset.technologies, {
    sinceBase: hasSinceBase(dataset),
    needed: neededProfessions(dataset),
    hasPolicies: dataset.policies.length > 0
  })
  const gains = compileGains(dataset, axes, shares)
  const workforce = compileWorkforce(dataset, axes)
  const base = compileBase(dataset, axes, gains, workforce)
  const firstRow = Object.fromEntries(
    Object.keys(INDICATORS).map(name => [name, series.findIndex(key => key.indicator === name)])
  ) as Record<Indicator, number>
  return {
    dataset,
    axes,
    calendar: Int32Array.from({ length: axes.years }, (_, t) => axes.firstYear + t),
    index: leverIndex(axes),
    workforce,
    gains,
    curves: compileCurves(dataset, axes),
    base,
    needs: compileNeeds(dataset, axes, workforce, gains, base),
    timeShares: shares,
    groups: GROUPS.map(id => ({
      id,
      professions: Int32Array.from(
        dataset.professions.flatMap((profession, p) => (id === 'all' || profession.kind === id ? [p] : []))
      )
    })).filter(group => group.professions.length > 0),
    series,
    firstRow,
    threshold: dataset.threshold,
    coverage: dataset.coverage
  }
}

/** One run: levers to results. Source: MODEL.md §1–§6. */
import { readCurves } from './adoption.js'
import type { Model } from './compile.js'
import { meanCurve, meanFreed, meetPeople, preparePeople } from './freed-time.js'
import { summariseGroups } from './groups.js'
import { creditTechnologies } from './mix.js'
import { potentialOf, readGains } from './potential.js'
import { createResults, type Results } from './results.js'
import { shareAbove } from './share-above.js'
import { projectWorkforce } from './workforce.js'

/** Limits of the bands that `people_0_10` … `people_over_30` count. */
const BANDS = [0.1, 0.2, 0.3] as const

/**
 * Computes every indicator of every profession and group in every year.
 *
 * @param levers one number a lever, at the places of `model.index`; see `leversOf`, `defaultLevers`
 * @param results where to write; made anew when left out. Must be of the same model.
 * @returns `results`, overwritten
 */
export function run(model: Model, levers: Float64Array, results: Results = createResults(model)): Results {
  const { axes, index, firstRow } = model
  const { values, scratch } = results
  const groups = model.groups.length
  projectWorkforce(model.workforce, axes, levers, index, scratch.workforce, {
    values,
    headcount: (firstRow.headcount + groups) * axes.years,
    fte: (firstRow.fte + groups) * axes.years,
    entrants: firstRow.entrants * axes.years,
    leavers: firstRow.leavers * axes.years
  })
  for (let p = 0; p < axes.professions.length; p++) freeTime(model, levers, results, p)
  summariseGroups(model, values)
  return results
}

function freeTime(model: Model, levers: Float64Array, results: Results, p: number): void {
  const { axes, index, firstRow } = model
  const { values, scratch } = results
  const { people, gain, rising, mix, credits } = scratch
  const { years } = axes
  const technologies = axes.technologies.length
  const gains = model.gains[p]!
  const rowOf = (first: number) => (first + model.groups.length + p) * years
  const heads = rowOf(firstRow.headcount)
  readGains(gains, levers, index, p, technologies, years, gain)
  findRising(gain, gains.cells, rising)
  readCurves(model.curves, levers, index, p, technologies, people.curves)
  people.leadYears = model.curves.leadYears[p]!
  for (let k = 0; k < technologies; k++) people.intensity[k] = model.curves.intensity[p * technologies + k]!
  preparePeople(people)
  const perTechnology = (model.groups.length + p) * technologies
  for (let t = 0; t < years; t++) {
    const year = axes.firstYear + t
    const headcount = values[heads + t]!
    meetPeople(people, year)
    const effective = meanFreed(people, gains, gain, t)
    values[rowOf(firstRow.potential) + t] = potentialOf(gains, gain, t)
    values[rowOf(firstRow.effective) + t] = effective
    values[rowOf(firstRow.freed_fte) + t] = values[rowOf(firstRow.fte) + t]! * effective
    creditTechnologies(people, gains, gain, t, mix, credits)
    for (let k = 0; k < technologies; k++) {
      values[(firstRow.adoption + perTechnology + k) * years + t] = meanCurve(people, k)
      values[(firstRow.mix + perTechnology + k) * years + t] = effective === 0 ? Number.NaN : credits[k]! / effective
    }
    const isRising = rising[t] === 1
    const over10 = shareAbove(people, gains, gain, t, year, BANDS[0], isRising)
    const over20 = shareAbove(people, gains, gain, t, year, BANDS[1], isRising)
    const over30 = shareAbove(people, gains, gain, t, year, BANDS[2], isRising)
    const over =
      model.threshold === BANDS[2] ? over30 : shareAbove(people, gains, gain, t, year, model.threshold, isRising)
    values[rowOf(firstRow.people_above) + t] = headcount * over
    values[rowOf(firstRow.share_above) + t] = headcount > 0 ? over : Number.NaN
    values[rowOf(firstRow.people_0_10) + t] = headcount * (1 - over10)
    values[rowOf(firstRow.people_10_20) + t] = headcount * (over10 - over20)
    values[rowOf(firstRow.people_20_30) + t] = headcount * (over20 - over30)
    values[rowOf(firstRow.people_over_30) + t] = headcount * over30
  }
}

function findRising(gain: Float64Array, cells: number, rising: Uint8Array): void {
  for (let t = 0; t < rising.length; t++) {
    rising[t] = 1
    for (let c = 0; c < cells; c++) if (gain[t * cells + c]! < 0) rising[t] = 0
  }
}

/** One run: levers to results. Source: MODEL.md §1–§6. */
import { readCurves } from './adoption.js'
import type { Model } from './compile.js'
import { meetPeople, preparePeople } from './freed-time.js'
import { summariseGroups } from './groups.js'
import { creditTechnologies } from './mix.js'
import { potentialOf, readGains } from './potential.js'
import { createResults, type Results } from './results.js'
import { findRising } from './rising.js'
import { sharesAbove } from './share-above.js'
import { projectWorkforce } from './workforce.js'

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
  const { axes, index, firstRow, groups } = model
  const { values, scratch } = results
  const { people, gain, rising, mix, credits, thresholds, above } = scratch
  const { years } = axes
  const technologies = axes.technologies.length
  const gains = model.gains[p]!
  readGains(gains, levers, index, p, technologies, years, gain)
  findRising(technologies, gains, gain, rising)
  readCurves(model.curves, levers, index, p, technologies, people.curves)
  people.leadYears = model.curves.leadYears[p]!
  for (let k = 0; k < technologies; k++) people.intensity[k] = model.curves.intensity[p * technologies + k]!
  preparePeople(people)
  const aggregate = groups.length + p
  const potentials = (firstRow.potential + aggregate) * years
  const effectives = (firstRow.effective + aggregate) * years
  const adoptions = (firstRow.adoption + aggregate * technologies) * years
  const mixes = (firstRow.mix + aggregate * technologies) * years
  for (let t = 0; t < years; t++) {
    const year = axes.firstYear + t
    meetPeople(people, year)
    const effective = creditTechnologies(people, gains, gain, t, mix, credits)
    values[potentials + t] = potentialOf(gains, gain, t)
    values[effectives + t] = effective
    for (let k = 0; k < technologies; k++) {
      values[adoptions + k * years + t] = people.adoption[k]!
      // Credits for now: groups add them up before they become shares.
      values[mixes + k * years + t] = credits[k]!
    }
    sharesAbove(people, gains, gain, t, year, thresholds, rising[t] === 1, above)
    writePeople(model, values, p, t, effective, above)
  }
}

/** What heads and full-time equivalents make of the shares of a profession's time and people in year `t`. */
function writePeople(
  { axes: { years }, firstRow, groups }: Model,
  values: Float64Array,
  p: number,
  t: number,
  effective: number,
  above: Float64Array
): void {
  const at = (groups.length + p) * years + t
  const headcount = values[firstRow.headcount * years + at]!
  const over10 = above[0]!
  const over20 = above[1]!
  const over30 = above[2]!
  const over = above[above.length - 1]!
  values[firstRow.freed_fte * years + at] = values[firstRow.fte * years + at]! * effective
  values[firstRow.people_above * years + at] = headcount * over
  values[firstRow.share_above * years + at] = headcount > 0 ? over : Number.NaN
  values[firstRow.people_0_10 * years + at] = headcount * (1 - over10)
  values[firstRow.people_10_20 * years + at] = headcount * (over10 - over20)
  values[firstRow.people_20_30 * years + at] = headcount * (over20 - over30)
  values[firstRow.people_over_30 * years + at] = headcount * over30
}

/** What technologies free in each profession, in every year of a frame. Source: MODEL.md §2–§6. */
import { createCurves, readCurves } from './adoption.js'
import type { Frame } from './frame.js'
import { createPeople, meetPeople, type People, preparePeople } from './freed-time.js'
import { type CreditScratch, creditScratch, creditTechnologies } from './mix.js'
import { potentialOf, readGains } from './potential.js'
import { findRising } from './rising.js'
import { writeBalance } from './run-balance.js'
import { writeSinceBase } from './run-since-base.js'
import { sharesAbove } from './share-above.js'
import type { Reference } from './since-base.js'

const BANDS = [0.1, 0.2, 0.3] as const

/** What runs of technologies reuse, so that they allocate nothing. */
export interface TechnologyScratch {
  people: People
  gain: Float64Array
  /** Where each curve of a profession stands when no policy advances it. */
  origin: Float64Array
  /** Effective gain of each profession at the base year, where gains are counted from it too. */
  atBase: Float64Array
  /** 1 where freed time never falls with innovativeness, by year. */
  rising: Uint8Array
  mix: CreditScratch
  credits: Float64Array
  /** Limits of the bands that `people_0_10` … `people_over_30` count, then the model's threshold where it is not the last of them. */
  thresholds: Float64Array
  /** Share of a profession above each. */
  above: Float64Array
}

/** Room for what runs of a frame reuse. */
export function technologyScratch({ axes, gains, threshold }: Frame): TechnologyScratch {
  const technologies = axes.technologies.length
  const people = createPeople(technologies, createCurves(technologies))
  const cells = Math.max(1, ...gains.map(profession => profession.cells))
  const thresholds = Float64Array.from(threshold === BANDS[2] ? BANDS : [...BANDS, threshold])
  return {
    people,
    gain: new Float64Array(cells * axes.years),
    origin: new Float64Array(technologies),
    atBase: new Float64Array(axes.professions.length),
    rising: new Uint8Array(axes.years),
    mix: creditScratch(cells, people.stride),
    credits: new Float64Array(technologies),
    thresholds,
    above: new Float64Array(thresholds.length)
  }
}

/**
 * Writes every indicator of every profession but those of the workforce, which `values` must hold already.
 *
 * @param values at `row · years + year`, as `Results.values`; mix rows receive credits, which `summariseGroups` makes shares
 */
export function runTechnologies(
  frame: Frame,
  levers: Float64Array,
  scratch: TechnologyScratch,
  values: Float64Array
): void {
  for (let p = 0; p < frame.axes.professions.length; p++) freeTime(frame, levers, scratch, values, p)
  writeEuros(frame, levers, values)
}

/** What policies cost and save, where the dataset has any. */
function writeEuros(
  { axes: { years }, calendar, index, firstRow }: Frame,
  levers: Float64Array,
  values: Float64Array
): void {
  if (firstRow.policy_cost < 0) return
  for (let t = 0; t < years; t++) {
    const year = calendar[t]! - index.firstYear
    values[firstRow.policy_cost * years + t] = levers[index.cost + year]!
    values[firstRow.policy_saving * years + t] = levers[index.saving + year]!
  }
}

/** Sets the curves of profession `p` to where policies have advanced them by `year`, and meets its people. */
function meetIn(
  year: number,
  { index }: Frame,
  levers: Float64Array,
  { people, origin }: TechnologyScratch,
  p: number
): void {
  const { technologies } = people
  const clock = index.clock + p * technologies * index.years + year - index.firstYear
  for (let k = 0; k < technologies; k++)
    people.curves.origin[k] = origin[k]! - levers[clock + k * index.years]!
  meetPeople(people, year)
}

/** The effective gain of profession `p` in the year of a reference. */
function effectiveAt(
  reference: Reference,
  frame: Frame,
  levers: Float64Array,
  scratch: TechnologyScratch,
  p: number
): number {
  const { people, gain, mix, credits } = scratch
  const gains = reference.gains[p]!
  readGains(gains, levers, frame.index, p, people.technologies, 1, gain)
  meetIn(reference.year, frame, levers, scratch, p)
  return creditTechnologies(people, gains, gain, 0, mix, credits)
}

function freeTime(
  frame: Frame,
  levers: Float64Array,
  scratch: TechnologyScratch,
  values: Float64Array,
  p: number
): void {
  const { axes, calendar, index, firstRow, groups, curves, base, needs } = frame
  const { people, gain, origin, atBase, rising, mix, credits, thresholds, above } = scratch
  const { years } = axes
  const technologies = axes.technologies.length
  const gains = frame.gains[p]!
  readCurves(curves, levers, index, p, technologies, people.curves)
  origin.set(people.curves.origin)
  people.leadYears = curves.leadYears[p]!
  for (let k = 0; k < technologies; k++) people.intensity[k] = curves.intensity[p * technologies + k]!
  preparePeople(people)
  if (base) atBase[p] = effectiveAt(base, frame, levers, scratch, p)
  const isNeeded = needs !== null && needs.place[p]! >= 0
  let atBalance = 0
  if (isNeeded && needs.base)
    atBalance = needs.base === base ? atBase[p]! : effectiveAt(needs.base, frame, levers, scratch, p)
  readGains(gains, levers, index, p, technologies, years, gain)
  findRising(technologies, gains, gain, rising)
  const aggregate = groups.length + p
  const potentials = (firstRow.potential + aggregate) * years
  const effectives = (firstRow.effective + aggregate) * years
  const adoptions = (firstRow.adoption + aggregate * technologies) * years
  const mixes = (firstRow.mix + aggregate * technologies) * years
  for (let t = 0; t < years; t++) {
    const year = calendar[t]!
    meetIn(year, frame, levers, scratch, p)
    const effective = creditTechnologies(people, gains, gain, t, mix, credits)
    values[potentials + t] = potentialOf(gains, gain, t)
    values[effectives + t] = effective
    for (let k = 0; k < technologies; k++) {
      values[adoptions + k * years + t] = people.adoption[k]!
      // Credits for now: groups add them up before they become shares.
      values[mixes + k * years + t] = credits[k]!
    }
    sharesAbove(people, gains, gain, t, year, thresholds, rising[t] === 1, above)
    writePeople(frame, values, p, t, effective, above)
  }
  if (base) writeSinceBase(frame, values, p, atBase)
  if (isNeeded) writeBalance(frame, needs, levers, values, p, atBalance)
}

/** What heads and full-time equivalents make of the shares of a profession's time and people in column `t`. */
function writePeople(
  { axes: { years }, firstRow, groups }: Frame,
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

/** Cohorts of many draws side by side, the inner loop over draws: MODEL.md §1, §10. */
import type { Model } from './compile.js'
import type { Frame } from './frame.js'
import type { PolicyDraws } from './policy-draws.js'
import { type Chain, startChain, type WorkforceScratch, workforceScratch, writeTrained } from './workforce.js'
import { drawExits, grownIn, multiplierAt, type WorkforcePlan } from './workforce-plan.js'

/** How many draws go side by side: the ages of a chain times this fit the nearest cache. */
export const LANES = 32

/** What batches of draws reuse: rows of lanes, at `row · LANES + lane`. */
export interface WorkforceLanes {
  one: WorkforceScratch
  /**
   * Heads of one chain, a row for each year of birth, the latest first: who is older by a year stays in the same row. In year t after the
   * base year, of the `last` to project, the youngest are in row `last − t`.
   */
  stock: Float64Array
  /** Rows are the ages of all chains. */
  pass: Float64Array
  /** Rows are professions. */
  places: Float64Array
  foreign: Float64Array
  entrants: Float64Array
  /** Rows are professions, then years: heads that training brings in, as `writeTrained` tells them apart. */
  known: Float64Array
  coming: Float64Array
}

/** Room for the lanes of a model. */
export function workforceLanes({ workforce, axes }: Model): WorkforceLanes {
  const ages = Math.max(0, ...workforce.chains.map(({ from, to }) => to - from))
  const lanes = (rows: number) => new Float64Array(rows * LANES)
  return {
    one: workforceScratch(workforce),
    stock: lanes(ages + axes.years),
    pass: lanes(workforce.exit.length),
    places: lanes(axes.professions.length),
    foreign: lanes(axes.professions.length),
    entrants: lanes(1),
    known: lanes(axes.professions.length * axes.years),
    coming: lanes(axes.professions.length * axes.years)
  }
}

/** Scores and where results go: draw d has its scores from `(first + d) · inputs` on, its results from `(first + d) · size` on. */
export interface Batch {
  scores: Float64Array
  inputs: number
  values: Float64Array
  size: number
  first: number
  /** At most `LANES`. */
  draws: number
}

/**
 * Writes headcount, FTE, entrants and leavers of each profession in the years of the frame, as `projectWorkforce` does for one draw.
 *
 * @param levers of the scenario; drawn multipliers come on top of its own
 * @param policies write their drawn effects into levers of their own
 */
export function projectDraws(
  model: Model,
  frame: Frame,
  plan: WorkforcePlan,
  policies: PolicyDraws,
  levers: Float64Array,
  lanes: WorkforceLanes,
  batch: Batch
): void {
  const { workforce, axes } = model
  const { values, size, draws } = batch
  const columns = frame.calendar.length
  const start = batch.first * size
  openLanes(model, plan, policies, levers, lanes, batch)
  let cohort = 0
  let chain = 0
  for (let p = 0; p < axes.professions.length; p++) {
    const aggregate = frame.groups.length + p
    const rows = {
      heads: start + (frame.firstRow.headcount + aggregate) * columns,
      ftes: start + (frame.firstRow.fte + aggregate) * columns,
      entrants: start + (frame.firstRow.entrants + cohort) * columns,
      leavers: start + (frame.firstRow.leavers + cohort) * columns
    }
    if (workforce.isCohort[p] === 0) {
      for (let h = 0; h < columns; h++) {
        const elapsed = frame.calendar[h]! - axes.firstYear
        const published = workforce.series[p * axes.years + elapsed]!
        for (let d = 0; d < draws; d++) {
          const at = (batch.first + d) * batch.inputs
          const multiplier = multiplierAt(plan.series[p]!, batch.scores, at)
          const headcount = multiplier === 1 ? published : published * grownIn(multiplier, elapsed)
          values[rows.heads + d * size + h] = headcount
          values[rows.ftes + d * size + h] = headcount * workforce.seriesFte[p]!
        }
      }
      continue
    }
    cohort++
    for (let d = 0; d < draws; d++)
      for (const row of [rows.heads, rows.ftes, rows.leavers])
        values.fill(0, row + d * size, row + d * size + columns)
    for (; chain < workforce.chains.length && workforce.chains[chain]!.profession === p; chain++)
      followChain(model, frame, workforce.chains[chain]!, lanes, batch, rows)
  }
}

/** Draws exits and entries of every lane. */
function openLanes(
  model: Model,
  plan: WorkforcePlan,
  policies: PolicyDraws,
  levers: Float64Array,
  lanes: WorkforceLanes,
  { scores, inputs, first, draws }: Batch
): void {
  const { workforce, axes, index } = model
  const { one, pass, places, foreign } = lanes
  for (let d = 0; d < draws; d++) {
    const at = (first + d) * inputs
    drawExits(plan, scores, at)
    for (const chain of workforce.chains) {
      startChain(plan.drawn, chain, levers, index, one)
      for (let x = chain.from; x < chain.to; x++) pass[x * LANES + d] = one.pass[x]!
    }
    const mine = policies.drawn(levers, scores, at)
    for (let p = 0; p < axes.professions.length; p++) {
      places[p * LANES + d] = multiplierAt(plan.places[p]!, scores, at)
      foreign[p * LANES + d] = multiplierAt(plan.foreign[p]!, scores, at) * levers[index.foreign + p]!
      if (workforce.isCohort[p] === 1) openCohort(model, p, d, mine === levers && d > 0 ? null : mine, lanes)
    }
  }
}

/** Writes the heads that training brings into profession `p` in lane `d`; those of lane 0 where its levers are the same, null. */
function openCohort(
  { workforce, axes, index }: Model,
  p: number,
  d: number,
  levers: Float64Array | null,
  { one, known, coming }: WorkforceLanes
): void {
  if (levers) writeTrained(workforce, axes, levers, index, p, one.known, one.coming)
  for (let t = 0; t < axes.years; t++) {
    const at = (p * axes.years + t) * LANES
    known[at + d] = levers ? one.known[t]! : known[at]!
    coming[at + d] = levers ? one.coming[t]! : coming[at]!
  }
}

/** First places in `values` of the rows of one profession. */
interface ProfessionRows {
  heads: number
  ftes: number
  entrants: number
  leavers: number
}

function followChain(
  model: Model,
  { calendar }: Frame,
  chain: Chain,
  lanes: WorkforceLanes,
  batch: Batch,
  rows: ProfessionRows
): void {
  const { workforce, axes } = model
  const { stock, entrants } = lanes
  const last = Math.max(...calendar) - axes.firstYear
  for (let x = chain.from; x < chain.to; x++) {
    const at = (last + x - chain.from) * LANES
    stock.fill(workforce.headcount[x]!, at, at + LANES)
  }
  for (let t = 0; t <= last; t++) {
    enter(model, chain.profession, t, lanes)
    for (let h = 0; h < calendar.length; h++) {
      if (calendar[h] !== t + axes.firstYear) continue
      addUp(workforce.fte, chain, last - t, lanes, batch, rows.heads + h, rows.ftes + h, rows.leavers + h)
      for (let d = 0; d < batch.draws; d++) batch.values[rows.entrants + d * batch.size + h] = entrants[d]!
    }
    if (t < last) advance(workforce.profile, chain, last - t, lanes)
  }
}

/** Heads that enter in year `t`. Who is in training at the base year is known: drawn places are those of the base year on. */
function enter(
  { workforce, axes }: Model,
  p: number,
  t: number,
  { places, foreign, entrants, known, coming }: WorkforceLanes
): void {
  const abroad = workforce.foreign[p * axes.years + t]!
  const at = (p * axes.years + t) * LANES
  for (let d = 0; d < LANES; d++)
    entrants[d] = known[at + d]! + coming[at + d]! * places[p * LANES + d]! + abroad * foreign[p * LANES + d]!
}

/** Adds the heads of a chain, the youngest in row `youngest`, their full-time equivalents and those who leave during the year. */
function addUp(
  fte: Float64Array,
  { from, to }: Chain,
  youngest: number,
  { stock, pass }: WorkforceLanes,
  { values, size, draws }: Batch,
  heads: number,
  ftes: number,
  leavers: number
): void {
  for (let d = 0; d < draws; d++) {
    let head = 0
    let full = 0
    let left = 0
    let at = youngest * LANES + d
    for (let x = from; x < to; x++, at += LANES) {
      const n = stock[at]!
      head += n
      full += n * fte[x]!
      left += n * (1 - pass[x * LANES + d]!)
    }
    values[heads + d * size]! += head
    values[ftes + d * size]! += full
    values[leavers + d * size]! += left
  }
}

/** One year of a chain, in every lane: who does not leave is a year older, and entrants come in. */
function advance(
  profile: Float64Array,
  { from, to }: Chain,
  youngest: number,
  { stock, pass, entrants }: WorkforceLanes
): void {
  const born = (youngest - 1) * LANES
  for (let d = 0; d < LANES; d++) stock[born + d] = entrants[d]! * profile[from]!
  for (let x = from + 1; x < to; x++) {
    const part = profile[x]!
    const at = (youngest + x - 1 - from) * LANES
    const move = (x - 1) * LANES
    if (part === 0) for (let d = 0; d < LANES; d++) stock[at + d]! *= pass[move + d]!
    else
      for (let d = 0; d < LANES; d++) stock[at + d] = stock[at + d]! * pass[move + d]! + entrants[d]! * part
  }
}

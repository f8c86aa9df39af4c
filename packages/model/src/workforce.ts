/** Cohort-component stock and flow: MODEL.md §1. */
import { advanceChain } from './ageing-chain.js'
import { type Axes, byProfession, interpolate } from './axes.js'
import { type Dataset, type ExitBand, type Profession, SEXES, type Sex } from './dataset.js'
import { ModelError } from './errors.js'
import type { LeverIndex } from './levers.js'

/** Age from which a retirement shift moves exits. */
const SHIFT_FROM_AGE = 55

/** One sex of one cohort profession: its single years of age stand side by side in the arrays of `Workforce`. */
export interface Chain {
  profession: number
  sex: Sex
  firstAge: number
  from: number
  to: number
}

export interface Workforce {
  chains: readonly Chain[]
  /** 1 where the profession is a cohort, 0 where it follows a published series. */
  isCohort: Uint8Array
  /** Heads at each age at the base year. */
  headcount: Float64Array
  /** Yearly exit probability at each age. */
  exit: Float64Array
  /** Part of the entrants who enter at each age and sex; sums to 1 over a profession. */
  profile: Float64Array
  /** Full-time equivalents of one head, at each age. */
  fte: Float64Array
  /** Heads that training brings in, by profession and year, before levers. */
  trained: Float64Array
  /** Heads trained abroad that come in, by profession and year, before levers. */
  foreign: Float64Array
  /** Years between entry into training and into the profession. */
  duration: Int32Array
  /** Heads of the professions that follow a series, by profession and year. */
  series: Float64Array
  seriesFte: Float64Array
}

/** Yearly probability of a band: a rate r is the probability 1 − e^−r of leaving at a constant hazard. */
export const exitProbability = (band: Pick<ExitBand, 'exit' | 'measure'>): number =>
  band.measure === 'rate' ? -Math.expm1(-band.exit) : band.exit

/** The tables of the workforce, by profession. */
const tablesOf = (dataset: Dataset) => ({
  headcount: byProfession(dataset.headcount),
  exits: byProfession(dataset.exits),
  training: byProfession(dataset.training),
  places: byProfession(dataset.places),
  foreign: byProfession(dataset.foreign),
  entrantAges: byProfession(dataset.entrantAges),
  fte: byProfession(dataset.fte),
  series: byProfession(dataset.series)
})

type Tables = ReturnType<typeof tablesOf>

/** @throws ModelError `incomplete-dataset` where a cohort has no headcount or no exit at an age it reaches */
export function compileWorkforce(dataset: Dataset, axes: Axes): Workforce {
  const size = axes.professions.length * axes.years
  const tables = tablesOf(dataset)
  const chains: Chain[] = []
  const byAge = {
    headcount: [] as number[],
    exit: [] as number[],
    profile: [] as number[],
    fte: [] as number[]
  }
  const w = {
    isCohort: new Uint8Array(axes.professions.length),
    trained: new Float64Array(size),
    foreign: new Float64Array(size),
    duration: new Int32Array(axes.professions.length),
    series: new Float64Array(size),
    seriesFte: new Float64Array(axes.professions.length)
  }
  dataset.professions.forEach((profession, p) => {
    if (profession.demography === 'series') {
      compileSeries(tables, axes, profession, p, w)
      return
    }
    w.isCohort[p] = 1
    compileEntries(tables, axes, profession.id, p, w)
    compileChains(tables, profession.id, p, chains, byAge)
  })
  return {
    ...w,
    chains,
    headcount: Float64Array.from(byAge.headcount),
    exit: Float64Array.from(byAge.exit),
    profile: Float64Array.from(byAge.profile),
    fte: Float64Array.from(byAge.fte)
  }
}

function compileSeries(
  tables: Tables,
  axes: Axes,
  profession: Profession,
  p: number,
  w: Pick<Workforce, 'series' | 'seriesFte'>
): void {
  const { at, values } = pointsOf(tables.series(profession.id), row => row.headcount)
  if (at.length === 0)
    throw new ModelError('incomplete-dataset', `no series: ${profession.id}`, profession.id)
  for (let t = 0; t < axes.years; t++)
    w.series[p * axes.years + t] = interpolate(at, values, axes.firstYear + t, values[0]!)
  w.seriesFte[p] = profession.fte ?? 1
}

function compileEntries(
  tables: Tables,
  axes: Axes,
  id: string,
  p: number,
  w: Pick<Workforce, 'trained' | 'foreign' | 'duration'>
): void {
  const training = tables.training(id)[0]
  const places = pointsOf(tables.places(id), row => row.places)
  const foreign = pointsOf(tables.foreign(id), row => row.entrants)
  if (!training || places.at.length === 0)
    throw new ModelError('incomplete-dataset', `no training: ${id}`, id)
  w.duration[p] = training.durationYears
  const kept = (1 - training.dropoutRate) * training.entryRate
  for (let t = 0; t < axes.years; t++) {
    const year = axes.firstYear + t
    w.trained[p * axes.years + t] = nearest(places, year - training.durationYears) * kept
    if (foreign.at.length > 0) w.foreign[p * axes.years + t] = nearest(foreign, year)
  }
}

function compileChains(
  tables: Tables,
  id: string,
  p: number,
  chains: Chain[],
  byAge: Record<'headcount' | 'exit' | 'profile' | 'fte', number[]>
): void {
  const heads = tables.headcount(id)
  const entries = tables.entrantAges(id)
  const exits = tables.exits(id)
  const ftes = tables.fte(id)
  if (heads.length === 0) throw new ModelError('incomplete-dataset', `no headcount: ${id}`, id)
  const present = [...heads, ...entries]
  for (const sex of SEXES) {
    const mine = present.filter(band => band.sex === sex)
    if (mine.length === 0) continue
    const firstAge = Math.min(...mine.map(band => band.ageFrom))
    const lastAge = Math.max(...[...mine, ...exits.filter(band => band.sex === sex)].map(band => band.ageTo))
    const from = byAge.headcount.length
    for (let age = firstAge; age <= lastAge; age++) {
      const at = <Band extends { sex: Sex; ageFrom: number; ageTo: number }>(bands: readonly Band[]) =>
        bands.find(b => b.sex === sex && b.ageFrom <= age && age <= b.ageTo)
      const spread = (band: { ageFrom: number; ageTo: number } | undefined, value: number | undefined) =>
        band && value !== undefined ? value / (band.ageTo - band.ageFrom + 1) : 0
      const exit = at(exits)
      if (!exit) throw new ModelError('incomplete-dataset', `no exit at age ${age}: ${id}`, id)
      const head = at(heads)
      const entry = at(entries)
      byAge.headcount.push(spread(head, head?.headcount))
      byAge.profile.push(spread(entry, entry?.share))
      byAge.exit.push(exitProbability(exit))
      byAge.fte.push(at(ftes)?.fte ?? 1)
    }
    chains.push({ profession: p, sex, firstAge, from, to: byAge.headcount.length })
  }
}

interface Points {
  at: number[]
  values: number[]
}

function pointsOf<Row extends { year: number }>(rows: readonly Row[], value: (row: Row) => number): Points {
  const sorted = [...rows].sort((a, b) => a.year - b.year)
  return { at: sorted.map(row => row.year), values: sorted.map(value) }
}

/** The value of the nearest year; the earlier of two years equally near. */
export function nearest({ at, values }: Points, year: number): number {
  let best = 0
  for (let i = 1; i < at.length; i++) if (Math.abs(at[i]! - year) < Math.abs(at[best]! - year)) best = i
  return values[best]!
}

/**
 * Exit probability at `age` under the levers `exits` and `retirementShift`.
 *
 * @param exit probabilities by age, the chain's from `chain.from` to `chain.to`
 * @param shift years by which exits are put off from age 55 on: the probability is read at `age − shift`,
 * linear between ages, 0 below the youngest age, the oldest age's beyond it
 */
export function leveredExit(
  exit: Float64Array,
  chain: Chain,
  age: number,
  multiplier: number,
  shift: number
): number {
  const last = chain.to - chain.from - 1
  const read = age - chain.firstAge - (age >= SHIFT_FROM_AGE ? shift : 0)
  if (read < 0) return 0
  const below = Math.min(Math.floor(read), last)
  const low = exit[chain.from + below]!
  const high = exit[chain.from + Math.min(below + 1, last)]!
  return Math.min(1, multiplier * (low + (read - below) * (high - low)))
}

/** Where the workforce writes: rows of years, one a profession, inside an array of results. */
export interface WorkforceRows {
  values: Float64Array
  headcount: number
  fte: number
  /** First row of the cohort flows; cohorts only, in the order of the professions. */
  entrants: number
  leavers: number
}

export interface WorkforceScratch {
  stock: Float64Array
  /** Nobody stays at a single year of age: zeros. */
  stay: Float64Array
  pass: Float64Array
  leave: Float64Array
}

export function workforceScratch(workforce: Workforce): WorkforceScratch {
  const ages = workforce.headcount.length
  return {
    stock: new Float64Array(ages),
    stay: new Float64Array(ages),
    pass: new Float64Array(ages),
    leave: new Float64Array(ages)
  }
}

/** Projects every profession over the years and writes headcount, FTE, entrants and leavers. Source: MODEL.md §1. */
export function projectWorkforce(
  workforce: Workforce,
  axes: Axes,
  levers: Float64Array,
  index: LeverIndex,
  scratch: WorkforceScratch,
  rows: WorkforceRows
): void {
  const { years } = axes
  const { values } = rows
  let cohort = 0
  let chain = 0
  for (let p = 0; p < axes.professions.length; p++) {
    const heads = rows.headcount + p * years
    const ftes = rows.fte + p * years
    if (workforce.isCohort[p] === 0) {
      const fte = workforce.seriesFte[p]!
      for (let t = 0; t < years; t++) {
        values[heads + t] = workforce.series[p * years + t]!
        values[ftes + t] = values[heads + t]! * fte
      }
      continue
    }
    const entrants = rows.entrants + cohort * years
    const leavers = rows.leavers + cohort * years
    cohort++
    const firstMoved = levers[index.placesFrom + p]! + workforce.duration[p]! - axes.firstYear
    for (let t = 0; t < years; t++) {
      const places = t >= firstMoved ? levers[index.places + p]! : 1
      const trained = workforce.trained[p * years + t]! * places
      values[entrants + t] = trained + workforce.foreign[p * years + t]! * levers[index.foreign + p]!
      values[heads + t] = 0
      values[ftes + t] = 0
      values[leavers + t] = 0
    }
    for (; chain < workforce.chains.length && workforce.chains[chain]!.profession === p; chain++) {
      const c = workforce.chains[chain]!
      const multiplier = levers[index.exits + p]!
      const shift = levers[index.retirementShift + p]!
      for (let x = c.from; x < c.to; x++) {
        const age = c.firstAge + x - c.from
        // Nobody passes the oldest age of the data.
        const leave = x === c.to - 1 ? 1 : leveredExit(workforce.exit, c, age, multiplier, shift)
        scratch.stock[x] = workforce.headcount[x]!
        scratch.leave[x] = leave
        scratch.pass[x] = 1 - leave
      }
      projectChain(workforce, c, years, scratch, values, heads, ftes, entrants, leavers)
    }
  }
}

function projectChain(
  workforce: Workforce,
  chain: Chain,
  years: number,
  { stock, stay, pass, leave }: WorkforceScratch,
  values: Float64Array,
  heads: number,
  ftes: number,
  entrants: number,
  leavers: number
): void {
  const { from, to } = chain
  let total = 0
  for (let x = from; x < to; x++) total += stock[x]!
  for (let t = 0; t < years; t++) {
    values[heads + t]! += total
    addDots(stock, workforce.fte, leave, from, to, values, ftes + t, leavers + t)
    total = advanceChain(stock, stay, pass, workforce.profile, from, to, values[entrants + t]!)
  }
}

/** Adds Σ stock · fte and Σ stock · leave, each in two partial sums, at two places of `values`: one pass over the stock for both. */
function addDots(
  stock: Float64Array,
  fte: Float64Array,
  leave: Float64Array,
  from: number,
  to: number,
  values: Float64Array,
  ftes: number,
  leavers: number
): void {
  let evenFte = 0
  let oddFte = 0
  let evenLeave = 0
  let oddLeave = 0
  let x = from
  for (; x < to - 1; x += 2) {
    const even = stock[x]!
    const odd = stock[x + 1]!
    evenFte += even * fte[x]!
    oddFte += odd * fte[x + 1]!
    evenLeave += even * leave[x]!
    oddLeave += odd * leave[x + 1]!
  }
  if (x < to) {
    evenFte += stock[x]! * fte[x]!
    evenLeave += stock[x]! * leave[x]!
  }
  values[ftes]! += evenFte + oddFte
  values[leavers]! += evenLeave + oddLeave
}

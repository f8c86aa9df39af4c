/** Cohort-component stock and flow: MODEL.md §1. */
import { advanceChain } from './ageing-chain.js'
import type { Axes } from './axes.js'
import type { Sex } from './dataset.js'
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
  /** Heads that the training which starts in each year will bring in, by profession and year, before levers. */
  intake: Float64Array
  /** Heads trained abroad that come in, by profession and year, before levers. */
  foreign: Float64Array
  /** Years between entry into training and into the profession. */
  duration: Int32Array
  /** Heads of the professions that follow a series, by profession and year. */
  series: Float64Array
  seriesFte: Float64Array
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
  /** Heads that training brings in each year: of cohorts that started before the base year, and since. */
  known: Float64Array
  coming: Float64Array
}

/** Room for the stocks and the yearly moves of every chain. */
export function workforceScratch(workforce: Workforce): WorkforceScratch {
  const ages = workforce.headcount.length
  const years = workforce.trained.length / workforce.isCohort.length
  return {
    stock: new Float64Array(ages),
    stay: new Float64Array(ages),
    pass: new Float64Array(ages),
    leave: new Float64Array(ages),
    known: new Float64Array(years),
    coming: new Float64Array(years)
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
    writeEntrants(workforce, axes, levers, index, p, scratch, values, entrants)
    values.fill(0, heads, heads + years)
    values.fill(0, ftes, ftes + years)
    values.fill(0, leavers, leavers + years)
    for (; chain < workforce.chains.length && workforce.chains[chain]!.profession === p; chain++) {
      const c = workforce.chains[chain]!
      startChain(workforce, c, levers, index, scratch)
      projectChain(workforce, c, years, scratch, values, heads, ftes, entrants, leavers)
    }
  }
}

/** Writes the heads that enter profession `p` in each year from place `at` of `values`, trained here and abroad, under the levers. */
export function writeEntrants(
  workforce: Workforce,
  axes: Axes,
  levers: Float64Array,
  index: LeverIndex,
  p: number,
  scratch: Pick<WorkforceScratch, 'known' | 'coming'>,
  values: Float64Array,
  at: number
): void {
  const { years } = axes
  const { known, coming } = scratch
  writeTrained(workforce, axes, levers, index, p, known, coming)
  for (let t = 0; t < years; t++) {
    const abroad = workforce.foreign[p * years + t]! * levers[index.foreign + p]!
    values[at + t] = known[t]! + coming[t]! + abroad
  }
}

/**
 * Writes the heads that training brings into profession `p` in each year, under the levers.
 *
 * @param known receives those whose training started before the base year: no draw of places moves them
 * @param coming receives those whose training starts from the base year on; a cohort that ends between two years is shared by both
 */
export function writeTrained(
  { trained, intake, duration }: Workforce,
  { years, firstYear }: Axes,
  levers: Float64Array,
  index: LeverIndex,
  p: number,
  known: Float64Array,
  coming: Float64Array
): void {
  const usual = duration[p]!
  const moved = levers[index.placesFrom + p]! - firstYear
  const multiplier = levers[index.places + p]!
  coming.fill(0)
  for (let t = 0; t < years; t++)
    known[t] = t < usual ? trained[p * years + t]! * (t - usual >= moved ? multiplier : 1) : 0
  for (let start = 0; start < years; start++) {
    const places = (start >= moved ? multiplier : 1) * levers[index.started + p * years + start]!
    const heads = intake[p * years + start]! * places
    const end = start + Math.max(0, usual + levers[index.shortened + p * years + start]!)
    const before = Math.floor(end)
    if (before < years) coming[before]! += heads * (1 - (end - before))
    if (end > before && before + 1 < years) coming[before + 1]! += heads * (end - before)
  }
}

/** Puts a chain's heads of the base year and its yearly moves under the levers into `scratch`. */
export function startChain(
  workforce: Workforce,
  chain: Chain,
  levers: Float64Array,
  index: LeverIndex,
  { stock, pass, leave }: WorkforceScratch
): void {
  const multiplier = levers[index.exits + chain.profession]!
  const shift = levers[index.retirementShift + chain.profession]!
  for (let x = chain.from; x < chain.to; x++) {
    const age = chain.firstAge + x - chain.from
    // Nobody passes the oldest age of the data.
    const left = x === chain.to - 1 ? 1 : leveredExit(workforce.exit, chain, age, multiplier, shift)
    stock[x] = workforce.headcount[x]!
    leave[x] = left
    pass[x] = 1 - left
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

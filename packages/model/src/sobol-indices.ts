/**
 * Sobol' indices from the values of a function: MODEL.md §10. A and B are two independent samples of rows of inputs, and AB is A with one
 * input, or a group of them, taken from B. An array holds the function's value at each row; row i belongs to replicate i % REPLICATES of the points.
 */
import { bootstrapInterval, resampleReplicates } from './bootstrap.js'
import { ModelError } from './errors.js'
import { REPLICATES } from './sobol-points.js'

/** A standard deviation below this share of the values is rounding. */
const NIL = 1e-12

export interface SobolSamples {
  a: Float64Array
  b: Float64Array
  /** The AB of each input for its first-order index … */
  first: readonly Float64Array[]
  /** … and for its total index: the same where inputs are independent. */
  total: readonly Float64Array[]
}

export interface IndexEstimate {
  /** Share of the variance that would go if the input were known. Estimates may be a little below 0 or over 1. */
  first: number
  /** 95 %. */
  firstInterval: [number, number]
  /** Share of the variance that would be left if all the others were known. */
  total: number
  /** 95 %. */
  totalInterval: [number, number]
}

interface Pool {
  mean: number
  /** Over n. */
  variance: number
}

function pool(one: Float64Array, other: Float64Array): Pool {
  let sum = 0
  for (let row = 0; row < one.length; row++) sum += one[row]! + other[row]!
  const mean = sum / (2 * one.length)
  let squares = 0
  for (let row = 0; row < one.length; row++) squares += (one[row]! - mean) ** 2 + (other[row]! - mean) ** 2
  return { mean, variance: squares / (2 * one.length) }
}

const average = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / column.length

const firstTerms = (fA: Float64Array, fB: Float64Array, fAB: Float64Array, mean: number) =>
  fA.map((value, row) => (fB[row]! - mean) * (fAB[row]! - value))

const totalTerms = (fA: Float64Array, fAB: Float64Array) =>
  fA.map((value, row) => (value - fAB[row]!) ** 2 / 2)

/**
 * The first-order index of an input: mean of f(B)·(f(AB) − f(A)) over the variance, with f(B) taken from the mean.
 * Source: Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270, table 2, (b).
 *
 * @param pooled mean and variance of f(A) and f(B) together
 */
export function firstOrder(
  fA: Float64Array,
  fB: Float64Array,
  fAB: Float64Array,
  pooled = pool(fA, fB)
): number {
  return average(firstTerms(fA, fB, fAB, pooled.mean)) / pooled.variance
}

/**
 * The total index of an input: half the mean square of f(A) − f(AB), over the variance.
 * Source: Jansen (1999), Computer Physics Communications 117(1–2), 35–43.
 *
 * @param pooled mean and variance of f(A) and f(B) together; without it, of f(A) and f(AB)
 */
export function totalOrder(fA: Float64Array, fAB: Float64Array, pooled = pool(fA, fAB)): number {
  return average(totalTerms(fA, fAB)) / pooled.variance
}

/** How many rows `indicesOf` leaves out: those with a value that is not finite in any array. */
export const missingRows = (samples: SobolSamples): number => samples.a.length - completeRows(samples).length

function completeRows({ a, b, first, total }: SobolSamples): Int32Array {
  const isComplete = new Uint8Array(a.length).fill(1)
  for (const column of [a, b, ...first, ...total]) {
    if (column.length !== a.length)
      throw new ModelError('bad-argument', `not ${a.length} rows: ${column.length}`, String(column.length))
    for (let row = 0; row < a.length; row++) if (!Number.isFinite(column[row]!)) isComplete[row] = 0
  }
  return Int32Array.from(isComplete.keys()).filter(row => isComplete[row] === 1)
}

/**
 * First-order and total indices of each input or group, with 95 % intervals from a bootstrap of the replicates. They hold for independent
 * rows too.
 *
 * @param bootstrap 1 000 resamples are the usual number
 * @returns null where the function does not vary, or is known at fewer rows than there are replicates
 * @throws ModelError `bad-argument`: arrays of several lengths, fewer than two resamples
 */
export function indicesOf(
  samples: SobolSamples,
  { resamples, seed }: { resamples: number; seed: number }
): IndexEstimate[] | null {
  if (!(Number.isSafeInteger(resamples) && resamples >= 2))
    throw new ModelError('bad-argument', `not a number of resamples: ${resamples}`, String(resamples))
  if (samples.first.length !== samples.total.length) {
    const count = samples.total.length
    throw new ModelError('bad-argument', `not ${samples.first.length} inputs: ${count}`, String(count))
  }
  const rows = completeRows(samples)
  if (rows.length < REPLICATES) return null
  const complete = (column: Float64Array) => Float64Array.from(rows, row => column[row]!)
  const a = complete(samples.a)
  const b = complete(samples.b)
  const pooled = pool(a, b)
  if (!(pooled.variance > (NIL * pooled.mean) ** 2)) return null

  const times = resampleReplicates(resamples, seed)
  /** The sum of a column's rows in each resample. */
  const resample = (column: Float64Array): Float64Array => {
    const sums = new Float64Array(REPLICATES)
    for (let i = 0; i < rows.length; i++) sums[rows[i]! % REPLICATES]! += column[i]!
    const totals = new Float64Array(resamples)
    for (let at = 0; at < times.length; at++)
      totals[Math.floor(at / REPLICATES)]! += times[at]! * sums[at % REPLICATES]!
    return totals
  }
  const counts = resample(a.map(() => 1))
  const offs = resample(a.map((value, row) => (value + b[row]!) / 2 - pooled.mean))
  const squares = resample(
    a.map((value, row) => ((value - pooled.mean) ** 2 + (b[row]! - pooled.mean) ** 2) / 2)
  )
  const interval = (estimate: number, terms: Float64Array) => {
    const shares = resample(terms).map((sum, s) => {
      const variance = squares[s]! - offs[s]! ** 2 / counts[s]!
      return variance > 0 ? sum / variance : Number.NaN
    })
    return bootstrapInterval(estimate, shares)
  }
  return samples.first.map((_, input) => {
    const fABFirst = complete(samples.first[input]!)
    const fABTotal = complete(samples.total[input]!)
    const first = firstOrder(a, b, fABFirst, pooled)
    const total = totalOrder(a, fABTotal, pooled)
    return {
      first,
      firstInterval: interval(first, firstTerms(a, b, fABFirst, pooled.mean)),
      total,
      totalInterval: interval(total, totalTerms(a, fABTotal))
    }
  })
}

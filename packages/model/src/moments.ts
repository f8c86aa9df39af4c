/** Means, standard errors and extremes of many results, draw by draw. */
import { REPLICATES } from './sobol-points.js'
import { replicateError } from './standard-error.js'

/** Draws taken together, for their values to stay in the cache while results go by. */
const CHUNK = 256

/** Arrays have an entry a result; those by replicate have one at `result * REPLICATES + replicate`. */
export interface Moments {
  readonly size: number
  /** How many draws have come. */
  draws: number
  /** The first value of each result, off which sums are taken: a small spread of a large number keeps its digits. NaN before. */
  readonly shift: Float64Array
  /** By replicate. */
  readonly sums: Float64Array
  /** By replicate: the draws in which the result does not exist. */
  readonly missing: Uint32Array
  readonly squares: Float64Array
  readonly min: Float64Array
  readonly max: Float64Array
}

export const createMoments = (size: number): Moments => ({
  size,
  draws: 0,
  shift: new Float64Array(size).fill(Number.NaN),
  sums: new Float64Array(size * REPLICATES),
  missing: new Uint32Array(size * REPLICATES),
  squares: new Float64Array(size),
  min: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  max: new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
})

/** Adds draws `from` to `to` (not included) of `values`, at `draw * size + result`. */
export function addMoments(moments: Moments, values: Float64Array, from: number, to: number): void {
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(first + CHUNK, to)
    for (let result = 0; result < moments.size; result++) addResult(moments, values, first, last, result)
    moments.draws += last - first
  }
}

function addResult(
  { size, draws, shift, sums, missing, squares, min, max }: Moments,
  values: Float64Array,
  from: number,
  to: number,
  result: number
): void {
  const base = result * REPLICATES
  let zero = shift[result]!
  let square = squares[result]!
  let least = min[result]!
  let most = max[result]!
  for (let draw = from; draw < to; draw++) {
    const value = values[draw * size + result]!
    const place = base + ((draws + draw - from) % REPLICATES)
    if (Number.isNaN(value)) {
      missing[place]!++
      continue
    }
    if (Number.isNaN(zero)) zero = value
    const off = value - zero
    sums[place]! += off
    square += off * off
    if (value < least) least = value
    if (value > most) most = value
  }
  shift[result] = zero
  squares[result] = square
  min[result] = least
  max[result] = most
}

/** The draws of each replicate in which a result exists. */
export const countsOf = ({ draws, missing }: Moments, result: number): number[] =>
  Array.from(
    { length: REPLICATES },
    (_, r) => Math.ceil((draws - r) / REPLICATES) - missing[result * REPLICATES + r]!
  )

/** The draws in which a result exists, its mean, standard deviation over n − 1 (NaN for one draw) and standard error; null where none does. */
export function momentsOf(
  moments: Moments,
  result: number
): { draws: number; mean: number; sd: number; se: number } | null {
  const counts = countsOf(moments, result)
  const sums = moments.sums.subarray(result * REPLICATES, (result + 1) * REPLICATES)
  const draws = counts.reduce((total, count) => total + count, 0)
  if (draws === 0) return null
  const sum = sums.reduce((total, one) => total + one, 0)
  const sd = Math.sqrt(Math.max(moments.squares[result]! - (sum * sum) / draws, 0) / (draws - 1))
  const se = replicateError(sums, counts, sd / Math.sqrt(draws))
  return { draws, mean: moments.shift[result]! + sum / draws, sd, se }
}

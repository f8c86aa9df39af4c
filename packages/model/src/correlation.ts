/** Inputs that go together: a Gaussian copula on their normal scores. MODEL.md §10. */
import { ModelError } from './errors.js'

export interface Correlation {
  first: string
  second: string
  /** Of the two inputs' normal scores, in (−1, 1). */
  correlation: number
}

/** The inputs that are correlated with another, m of them. */
export interface CorrelationFactor {
  /** Their positions among the inputs, in increasing order. */
  members: Int32Array
  /** Correlation matrix R, m × m, row-major. */
  matrix: Float64Array
  /** Its Cholesky factor L, R = L Lᵀ, m × m, row-major, 0 above the diagonal. */
  lower: Float64Array
}

/** A pivot below this is a matrix that holds by rounding only. */
const LEAST_PIVOT = 1e-10

/**
 * The factor of the inputs that `pairs` correlate; null when they correlate none.
 *
 * @throws ModelError `unknown-id` for a name that is not in `names`; `impossible-correlation` for a correlation that is not in (−1, 1), of
 *   an input with itself, given twice, or that the others rule out
 */
export function correlationFactor(
  names: readonly string[],
  pairs: readonly Correlation[]
): CorrelationFactor | null {
  const place = new Map(names.map((name, i) => [name, i]))
  const placeOf = (name: string) => {
    const found = place.get(name)
    if (found !== undefined) return found
    throw new ModelError('unknown-id', `no input is named ${name}`, name, names)
  }
  const places = pairs.map(({ first, second }) => [placeOf(first), placeOf(second)] as const)
  const members = Int32Array.from(new Set(places.flat())).sort()
  const m = members.length
  if (m === 0) return null

  const matrix = new Float64Array(m * m)
  for (let i = 0; i < m; i++) matrix[i * m + i] = 1
  const given = new Set<number>()
  pairs.forEach(({ first, second, correlation }, n) => {
    const refuse = (why: string) => {
      const pair = `${first}, ${second}`
      throw new ModelError('impossible-correlation', `the correlation of ${pair} ${why}`, pair)
    }
    if (!(correlation > -1 && correlation < 1)) refuse(`is not between −1 and 1: ${correlation}`)
    const [i, j] = places[n]!.map(at => members.indexOf(at)) as [number, number]
    if (i === j) refuse('is of an input with itself')
    if (given.has(i * m + j)) refuse('is given twice')
    for (const at of [i * m + j, j * m + i]) {
      given.add(at)
      matrix[at] = correlation
    }
  })
  const { lower, failed } = cholesky(matrix, m)
  if (failed === null) return { members, matrix, lower }
  const among = Array.from(members.subarray(0, failed + 1), at => names[at]!).join(', ')
  throw new ModelError('impossible-correlation', `no inputs can be so correlated: ${among}`, among)
}

/** L of a matrix A = L Lᵀ, or the first row at which A is not positive definite. */
function cholesky(matrix: Float64Array, m: number): { lower: Float64Array; failed: number | null } {
  const lower = new Float64Array(m * m)
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * m + j]!
      for (let k = 0; k < j; k++) rest -= lower[i * m + k]! * lower[j * m + k]!
      if (i === j && rest < LEAST_PIVOT) return { lower, failed: i }
      lower[i * m + j] = i === j ? Math.sqrt(rest) : rest / lower[j * m + j]!
    }
  return { lower, failed: null }
}

/** Makes correlated scores of independent ones, in place: row d is the `dimensions` scores from d · `dimensions`. */
export function correlate(
  { members, lower }: CorrelationFactor,
  scores: Float64Array,
  dimensions: number,
  draws: number
): void {
  const m = members.length
  for (let d = 0; d < draws; d++) {
    const row = d * dimensions
    // From the last one down: a row of L needs the scores of those before it as they were.
    for (let i = m - 1; i >= 0; i--) {
      let sum = 0
      for (let k = 0; k <= i; k++) sum += lower[i * m + k]! * scores[row + members[k]!]!
      scores[row + members[i]!] = sum
    }
  }
}

/**
 * What is expected of the other members when some are known: E[z_h | z_g] = W z_g, with W = R_hg R_gg⁻¹.
 * For the Sobol' indices of inputs that are not independent: Kucherenko, Tarantola & Annoni (2012), Comput. Phys. Commun. 183, 937–946.
 *
 * @param given the places g, among the members, of those that are known, in any order; each once
 * @returns W: a row for each other member, in order, a column for each of `given`, row-major
 * @throws ModelError `bad-argument` when `given` has a place twice, or one that no member is at
 */
export function regression({ members, matrix }: CorrelationFactor, given: readonly number[]): Float64Array {
  const m = members.length
  const g = given.length
  if (new Set(given).size < g || given.some(at => !(Number.isInteger(at) && at >= 0 && at < m)))
    throw new ModelError('bad-argument', `not places among ${m} members: ${given}`, String(given))
  const inner = Float64Array.from(
    { length: g * g },
    (_, n) => matrix[given[Math.floor(n / g)]! * m + given[n % g]!]!
  )
  const { lower } = cholesky(inner, g)
  const others = Array.from({ length: m }, (_, i) => i).filter(i => !given.includes(i))
  const weights = new Float64Array(others.length * g)
  others.forEach((h, n) => {
    const row = weights.subarray(n * g, (n + 1) * g)
    // R_gg wᵀ = R_ghᵀ, by L, then by Lᵀ.
    for (let i = 0; i < g; i++) {
      let rest = matrix[h * m + given[i]!]!
      for (let k = 0; k < i; k++) rest -= lower[i * g + k]! * row[k]!
      row[i] = rest / lower[i * g + i]!
    }
    for (let i = g - 1; i >= 0; i--) {
      let rest = row[i]!
      for (let k = i + 1; k < g; k++) rest -= lower[k * g + i]! * row[k]!
      row[i] = rest / lower[i * g + i]!
    }
  })
  return weights
}

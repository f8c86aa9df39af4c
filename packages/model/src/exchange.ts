/**
 * The samples that Sobol' indices compare, for inputs that may be correlated.
 * Source: Kucherenko, Tarantola & Annoni (2012), Computer Physics Communications 183, 937–946; Saltelli et al. (2010), ibid. 181, 259–270.
 */
import { type CorrelationFactor, regression } from './correlation.js'

/** How one factor, an input or several, goes from sample B into sample A. */
export interface Exchange {
  /** Whether both exchanges are the same: the factor is independent of the others. */
  isSame: boolean
  /** Writes rows that share nothing with B but the factor: the others follow it as far as they are correlated with it. */
  first: Mix
  /** Writes rows that share with A all but the factor, which is drawn again given the others. */
  total: Mix
}

type Mix = (a: Float64Array, b: Float64Array, out: Float64Array, inputs: number, rows: number) => void

/** @param members places of the factor's inputs */
export function exchangeOf(members: readonly number[], factor: CorrelationFactor | null): Exchange {
  const correlated = factor ? [...factor.members] : []
  const mine = correlated.flatMap((place, c) => (members.includes(place) ? [c] : []))
  const others = correlated.flatMap((place, c) => (members.includes(place) ? [] : [c]))
  const swap: Mix = (a, b, out, inputs, rows) => {
    out.set(a.subarray(0, rows * inputs))
    for (let d = 0; d < rows; d++) for (const m of members) out[d * inputs + m] = b[d * inputs + m]!
  }
  if (!factor || mine.length === 0 || others.length === 0) return { isSame: true, first: swap, total: swap }
  const placesOf = (of: readonly number[]) => of.map(c => correlated[c]!)
  const minePlaces = placesOf(mine)
  const otherPlaces = placesOf(others)
  return {
    isSame: false,
    first: (a, b, out, inputs, rows) => {
      swap(a, b, out, inputs, rows)
      // What is left of the others once the factor is taken out of them stays that of A.
      follow(regression(factor, mine), otherPlaces, minePlaces, b, a, out, inputs, rows)
    },
    total: (a, b, out, inputs, rows) => {
      swap(a, b, out, inputs, rows)
      // What is left of the factor once the others are taken out of it is that of B.
      follow(regression(factor, others), minePlaces, otherPlaces, a, b, out, inputs, rows)
    }
  }
}

/** Adds to the inputs `to` what they owe to a change of the inputs `from`, from their value in `before` to that in `after`. */
function follow(
  matrix: Float64Array,
  to: readonly number[],
  from: readonly number[],
  after: Float64Array,
  before: Float64Array,
  out: Float64Array,
  inputs: number,
  rows: number
): void {
  for (let d = 0; d < rows; d++)
    to.forEach((place, i) => {
      let owed = 0
      from.forEach((other, j) => {
        const at = d * inputs + other
        owed += matrix[i * from.length + j]! * (after[at]! - before[at]!)
      })
      out[d * inputs + place]! += owed
    })
}

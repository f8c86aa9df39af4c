/** What each row alone, with the bounds of the others in it, tells of a place. */
import type { Row } from './rows.js'

const ROUNDS = 20
/** Bounds this near are one value. */
const NEAR = 1e-9

/**
 * Narrows the bounds of places, all from 0, by each row in turn until none does any more.
 *
 * @returns the value of each place that is known, NaN for the others
 */
export function settled(count: number, rows: readonly Row[]): Float64Array {
  const lower = new Float64Array(count)
  const upper = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false
    for (const row of rows) if (narrow(row, lower, upper)) moved = true
  }
  return Float64Array.from(lower, (low, place) => (upper[place]! - low <= NEAR ? low : Number.NaN))
}

/** A sum that may hold infinite terms, from which one term can be taken away again. */
interface Sum {
  finite: number
  infinite: number
}

const without = ({ finite, infinite }: Sum, term: number, infinity: number): number =>
  Number.isFinite(term) ? (infinite > 0 ? infinity : finite - term) : infinite > 1 ? infinity : finite

function narrow(row: Row, lower: Float64Array, upper: Float64Array): boolean {
  const { places, coefficients, low, high } = row
  const least: Sum = { finite: 0, infinite: 0 }
  const most: Sum = { finite: 0, infinite: 0 }
  const add = (sum: Sum, term: number) => {
    if (Number.isFinite(term)) sum.finite += term
    else sum.infinite++
  }
  const ends = (k: number): [number, number] => {
    const a = coefficients[k]!
    const p = places[k]!
    return a > 0 ? [a * lower[p]!, a * upper[p]!] : [a * upper[p]!, a * lower[p]!]
  }
  places.forEach((_, k) => {
    const [small, large] = ends(k)
    add(least, small)
    add(most, large)
  })
  let moved = false
  places.forEach((place, k) => {
    const [small, large] = ends(k)
    const a = coefficients[k]!
    const top = (high - without(least, small, Number.NEGATIVE_INFINITY)) / a
    const bottom = (low - without(most, large, Number.POSITIVE_INFINITY)) / a
    const [newLow, newHigh] = a > 0 ? [bottom, top] : [top, bottom]
    if (newHigh < upper[place]! - NEAR) {
      upper[place] = Math.max(newHigh, lower[place]!)
      moved = true
    }
    if (newLow > lower[place]! + NEAR) {
      lower[place] = Math.min(newLow, upper[place]!)
      moved = true
    }
  })
  return moved
}

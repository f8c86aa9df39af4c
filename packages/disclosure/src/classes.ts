/** Unknowns that everything published takes alike are one: only their sum matters. */
import type { Terms } from './terms.js'

/** Unknowns that no row sums. */
export const FREE = -1
/** Unknowns that are not sorted: known to be 0. */
export const NOBODY = -2

/**
 * Sorts unknowns by the rows that sum them and their coefficients there, row by row.
 *
 * @param skipped unknowns that are left out
 * @returns of each unknown its class, from 0, or `FREE`, or `NOBODY`; and how many classes there are
 */
export function classify(
  unknowns: number,
  rows: readonly Terms[],
  skipped: Uint8Array
): { classOf: Int32Array; count: number } {
  const ids = new Int32Array(unknowns)
  let last = 0
  for (const { places, coefficients } of rows) {
    /** New class by the old one, for each coefficient of this row. */
    const split = new Map<number, Map<number, number>>()
    places.forEach((place, k) => {
      const coefficient = coefficients[k]!
      const by = split.get(coefficient) ?? new Map<number, number>()
      split.set(coefficient, by)
      const id = by.get(ids[place]!) ?? ++last
      by.set(ids[place]!, id)
      ids[place] = id
    })
  }
  const numbers = new Map<number, number>()
  const classOf = ids.map((id, unknown) => {
    if (skipped[unknown]) return NOBODY
    if (id === 0) return FREE
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  })
  return { classOf, count: numbers.size }
}

/** A sum over unknowns as one over classes: each place once. */
export function overClasses({ places, coefficients }: Terms, classOf: Int32Array): Terms {
  const seen = new Map<number, number>()
  places.forEach((place, k) => {
    const one = classOf[place]!
    if (one >= 0) seen.set(one, coefficients[k]!)
  })
  return { places: [...seen.keys()], coefficients: [...seen.values()] }
}

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
    const split = new Map<number, Map<number, number>>()
    places.forEach((place, k) => {
      const old = ids[place]!
      let by = split.get(old)
      if (!by) split.set(old, (by = new Map()))
      let id = by.get(coefficients[k]!)
      if (id === undefined) by.set(coefficients[k]!, (id = ++last))
      ids[place] = id
    })
  }
  const numbers = new Map<number, number>()
  const classOf = new Int32Array(unknowns)
  for (let u = 0; u < unknowns; u++) {
    if (skipped[u]) classOf[u] = NOBODY
    else if (ids[u] === 0) classOf[u] = FREE
    else {
      let number = numbers.get(ids[u]!)
      if (number === undefined) numbers.set(ids[u]!, (number = numbers.size))
      classOf[u] = number
    }
  }
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

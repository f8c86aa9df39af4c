/** Test only. The fixed seed of the property tests, and the random values that datasets are made of. */
import fc from 'fast-check'
import type { Dataset } from '../dataset.js'

/** The seed of every property test; fast-check prints it with a counterexample. */
const SEED = 2019

/** Runs a property with the fixed seed; `endOnFailure` leaves out the search for a smaller counterexample. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  numRuns = 60,
  endOnFailure = false
): void {
  fc.assert(property, { seed: SEED, numRuns, endOnFailure })
}

/** A number between two bounds, of some 2^20 that are spread evenly: both bounds come up, denormal numbers do not. */
export const share = (min: number, max: number) =>
  fc.integer({ min: 0, max: 2 ** 20 }).map(n => min + (max - min) * (n / 2 ** 20))

/** Numbers of a list that sum to 1. */
export const weights = (length: number) =>
  fc.array(share(0.05, 1), { minLength: length, maxLength: length }).map(parts => {
    const total = parts.reduce((sum, part) => sum + part, 0)
    return parts.map(part => part / total)
  })

/** Ages from `first` to `last` cut into bands. */
export const bands = (first: number, last: number) =>
  fc.array(fc.integer({ min: first + 1, max: last }), { maxLength: 4 }).map(cuts => {
    const starts = [...new Set([first, ...cuts])].sort((a, b) => a - b)
    return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? last + 1) - 1 }))
  })

/** A slow, median, fast triple in increasing order. */
export const triple = (min: number, max: number) =>
  fc
    .tuple(share(min, max), share(min, max), share(min, max))
    .map(values => values.sort((a, b) => a - b) as [number, number, number])

/** An array of exactly `length` entries. */
export const fixed = (length: number) => ({ minLength: length, maxLength: length })

/** Some tables of a dataset. */
export type Part = Partial<Dataset>

/** The tables of several parts, one after the other. */
export const merge = (parts: readonly Part[]): Part => {
  const out: Record<string, unknown[]> = {}
  for (const part of parts)
    for (const [table, list] of Object.entries(part))
      out[table] = [...(out[table] ?? []), ...(list as unknown[])]
  return out as Part
}

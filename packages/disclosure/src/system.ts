/** All that is published, as the smallest systems of equations that say as much. */
import { settled } from './bounds.js'
import { classify, overClasses } from './classes.js'
import { type Row, simplify } from './rows.js'
import { type Checked, type Range, type Terms, valueOf } from './terms.js'

/** Equations that share no unknown with any other: the columns are sums of people, from 0. */
export interface Region {
  rows: Row[]
  /** The true value of each column: one solution. */
  truth: Float64Array
}

export interface System {
  regions: Region[]
  /** Class of each unknown: see `classify`. */
  classOf: Int32Array
  /** How many unknowns are in each class. */
  sizes: Int32Array
  /** Value of each class that is known outright, else NaN. */
  known: Float64Array
  /** Region and column of each class, -1 where its value is known. */
  regionOf: Int32Array
  columnOf: Int32Array
}

/** @param isPublished whether figure `i` is; those that are not say nothing */
export function systemOf({ problem, terms, ranges }: Checked, isPublished: (figure: number) => boolean): System {
  const { truth, figures } = problem
  const shown = figures.flatMap((_, i) => (isPublished(i) ? [i] : []))
  const isNobody = nobodies(truth.length, terms, ranges, shown)
  const { classOf, count } = classify(
    truth.length,
    shown.map(i => terms[i]!),
    isNobody
  )
  const sizes = new Int32Array(count)
  const sums = new Float64Array(count)
  classOf.forEach((one, unknown) => {
    if (one < 0) return
    sizes[one]!++
    sums[one]! += truth[unknown]!
  })
  const rows = simplify(
    shown.map(i => ({ ...overClasses(terms[i]!, classOf), ...ranges[i]!, sources: [i] }))
  )
  const known = settled(count, rows)
  const kept = simplify(rows.map(row => withoutKnown(row, known)))
  return { classOf, sizes, known, ...regionsOf(count, kept, known, sums) }
}

/** Unknowns of a sum that is 0, and of no negative term: there is nobody. */
export function nobodies(
  count: number,
  terms: readonly Terms[],
  ranges: readonly Range[],
  shown: readonly number[]
): Uint8Array {
  const isNobody = new Uint8Array(count)
  for (const i of shown) {
    if (ranges[i]!.high !== 0) continue
    const { places, coefficients } = terms[i]!
    if (coefficients.every(one => one > 0)) for (const place of places) isNobody[place] = 1
  }
  return isNobody
}

function withoutKnown(row: Row, known: Float64Array): Row {
  const isKnown = row.places.map(place => !Number.isNaN(known[place]!))
  const keep = (_: unknown, k: number) => !isKnown[k]
  const gone = (_: unknown, k: number) => isKnown[k]
  const taken = valueOf(
    { places: row.places.filter(gone), coefficients: row.coefficients.filter(gone) },
    known
  )
  return {
    ...row,
    places: row.places.filter(keep),
    coefficients: row.coefficients.filter(keep),
    low: row.low - taken,
    high: row.high - taken
  }
}

function regionsOf(count: number, rows: readonly Row[], known: Float64Array, sums: Float64Array) {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (one: number): number => {
    let at = one
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (const { places } of rows)
    for (const place of places) parent[root(place)] = root(places[0]!)
  const regionOf = new Int32Array(count).fill(-1)
  const columnOf = new Int32Array(count).fill(-1)
  const numbers = new Map<number, number>()
  const truths: number[][] = []
  for (let one = 0; one < count; one++) {
    if (!Number.isNaN(known[one]!)) continue
    const top = root(one)
    let region = numbers.get(top)
    if (region === undefined) {
      numbers.set(top, (region = numbers.size))
      truths.push([])
    }
    regionOf[one] = region
    columnOf[one] = truths[region]!.push(sums[one]!) - 1
  }
  const regions: Region[] = truths.map(truth => ({ rows: [], truth: Float64Array.from(truth) }))
  for (const row of rows)
    regions[regionOf[row.places[0]!]!]!.rows.push({
      ...row,
      places: row.places.map(place => columnOf[place]!)
    })
  return { regions, regionOf, columnOf }
}

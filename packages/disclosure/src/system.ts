/** All that is published, as the smallest systems of equations that say as much. */
import { settled } from './bounds.js'
import { classify, overClasses } from './classes.js'
import { type Row, simplify } from './rows.js'
import { splitBy } from './split.js'
import { type Checked, type Range, sumOf, type Terms } from './terms.js'

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
export function systemOf(checked: Checked, isPublished: (figure: number) => boolean): System {
  const { problem, terms, ranges } = checked
  const shown = problem.figures.flatMap((_, i) => (isPublished(i) ? [i] : []))
  const { classOf, sizes, sums } = classesOf(checked, shown, shown)
  const rows = simplify(shown.map(i => ({ ...overClasses(terms[i]!, classOf), ...ranges[i]!, sources: [i] })))
  const known = settled(sizes.length, rows)
  const kept = simplify(rows.map(row => withoutKnown(row, known)))
  return { classOf, sizes, known, ...regionsOf(sizes.length, kept, known, sums) }
}

/**
 * Unknowns by what is published of them, how many each class has, and the people that there are in each.
 *
 * @param sure published figures that stay so: where one is 0, there is nobody
 */
export function classesOf(
  { problem, terms, ranges }: Checked,
  shown: readonly number[],
  sure: readonly number[]
) {
  const { truth } = problem
  const isNobody = nobodies(truth.length, terms, ranges, sure)
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
  return { classOf, sizes, sums }
}

/** Unknowns of a sum that is 0, and of no negative term: there is nobody. */
function nobodies(
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
  const taken = sumOf({ places: row.places.filter(gone), coefficients: row.coefficients.filter(gone) }, known)
  return {
    ...row,
    places: row.places.filter(keep),
    coefficients: row.coefficients.filter(keep),
    low: row.low - taken,
    high: row.high - taken
  }
}

function regionsOf(count: number, rows: readonly Row[], known: Float64Array, sums: Float64Array) {
  const ties = rows.map(({ places }) => places)
  const {
    partOf: regionOf,
    numberOf: columnOf,
    parts
  } = splitBy(count, ties, one => Number.isNaN(known[one]!))
  const regions: Region[] = parts.map(classes => ({
    rows: [],
    truth: Float64Array.from(classes, one => sums[one]!)
  }))
  for (const row of rows) {
    const places = row.places.map(place => columnOf[place]!)
    regions[regionOf[row.places[0]!]!]!.rows.push({ ...row, places })
  }
  return { regions, regionOf, columnOf }
}

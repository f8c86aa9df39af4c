/**
 * The draws of an ensemble: a Sobol' sequence in as many dimensions as there are uncertain inputs, scrambled, as normal scores. MODEL.md §10.
 *
 * Draw i is point ⌊i / 16⌋ of replicate i mod 16, each replicate with a scramble of its own: any number of first draws is 16 independent
 * estimates of the same means, whose spread is their standard error (Owen 1997, SIAM J. Numer. Anal. 34, 1884–1910; L'Ecuyer 2018).
 *
 * Dimensions past the table use it again, with the points in an order of their own (Burley 2020, JCGT 9(4)).
 */
import { ModelError } from './errors.js'
import { normalQuantile } from './normal.js'
import { reverseBits, scrambleReversed, subSeed } from './scramble.js'
import { directionNumbers, TABLE_DIMENSIONS } from './sobol-directions.js'

/** Independent scrambles among which the draws take turns. */
export const REPLICATES = 16

/** The points' numbers have 32 bits. */
const MOST_DRAWS = REPLICATES * 2 ** 32

/** A plain object, which a worker can be sent. */
export interface SobolPoints {
  dimensions: number
  seed: number
  /** That of bit b of a point's number, in dimension i of the table, at b · (dimensions of the table in use) + i; bits reversed. */
  directions: Int32Array
  /** Seed of the scramble of dimension i in replicate r, at r · dimensions + i. */
  scrambles: Int32Array
  /** Seed of the order of the points, at r · passes + p, for pass p through the table; not used for pass 0. */
  orders: Int32Array
}

/**
 * @param seed a whole number from 0 to 2^53 − 1
 * @throws ModelError `bad-argument` for another seed, or fewer than one dimension
 */
export function createPoints(dimensions: number, seed: number): SobolPoints {
  refuseUnless(Number.isSafeInteger(dimensions) && dimensions > 0, 'not a number of dimensions', dimensions)
  refuseUnless(Number.isSafeInteger(seed) && seed >= 0, 'not a seed, a whole number from 0', seed)
  const passes = Math.ceil(dimensions / TABLE_DIMENSIONS)
  const root = subSeed(subSeed(0, seed % 2 ** 32), Math.floor(seed / 2 ** 32))
  const scrambles = new Int32Array(REPLICATES * dimensions)
  const orders = new Int32Array(REPLICATES * passes)
  for (let r = 0; r < REPLICATES; r++) {
    const own = subSeed(root, r)
    for (let i = 0; i < dimensions; i++) scrambles[r * dimensions + i] = subSeed(own, i)
    for (let p = 0; p < passes; p++) orders[r * passes + p] = subSeed(own, -1 - p)
  }
  const directions = Int32Array.from(directionNumbers(Math.min(dimensions, TABLE_DIMENSIONS)), reverseBits)
  return { dimensions, seed, directions, scrambles, orders }
}

function refuseUnless(holds: boolean, why: string, value: number): void {
  if (!holds) throw new ModelError('bad-argument', `${why}: ${value}`, String(value))
}

/**
 * Writes draws as independent normal scores: draw `firstDraw` + d, dimension i, at d · dimensions + i. A draw is the same in whatever block
 * it is asked for.
 *
 * @throws ModelError `bad-argument` for draws that are not whole numbers from 0 to 2^36, or more than `scores` has room for
 */
export function fillScores(
  points: SobolPoints,
  firstDraw: number,
  draws: number,
  scores: Float64Array
): void {
  const { dimensions, directions, scrambles, orders } = points
  const width = Math.min(dimensions, TABLE_DIMENSIONS)
  const passes = Math.ceil(dimensions / TABLE_DIMENSIONS)
  refuseUnless(Number.isSafeInteger(firstDraw) && firstDraw >= 0, 'not a draw', firstDraw)
  refuseUnless(Number.isSafeInteger(draws) && draws >= 0, 'not a number of draws', draws)
  refuseUnless(firstDraw + draws <= MOST_DRAWS, 'past the last draw', firstDraw + draws)
  refuseUnless(draws * dimensions <= scores.length, 'no room for so many draws', draws)

  const point = new Int32Array(width)
  const again = new Int32Array(width)
  let located = -1
  for (let d = 0; d < draws; d++) {
    const replicate = (firstDraw + d) % REPLICATES
    const number = (firstDraw + d - replicate) / REPLICATES
    const row = d * dimensions
    const own = replicate * dimensions
    if (number !== located) locate(directions, width, reverseBits(number), point)
    located = number
    for (let i = 0; i < width; i++) scores[row + i] = score(point[i]!, scrambles[own + i]!)
    for (let p = 1; p < passes; p++) {
      const from = p * TABLE_DIMENSIONS
      const count = Math.min(dimensions - from, TABLE_DIMENSIONS)
      const reordered = scrambleReversed(reverseBits(number), orders[replicate * passes + p]!)
      locate(directions, width, reordered, again)
      for (let i = 0; i < count; i++) scores[row + from + i] = score(again[i]!, scrambles[own + from + i]!)
    }
  }
}

/** A point of the sequence before the scramble, bits reversed, from its number, bits reversed. */
function locate(directions: Int32Array, width: number, reversedNumber: number, point: Int32Array): void {
  point.fill(0)
  for (let left = reversedNumber; left !== 0; ) {
    const bit = Math.clz32(left)
    left ^= 1 << (31 - bit)
    const at = bit * width
    for (let i = 0; i < width; i++) point[i]! ^= directions[at + i]!
  }
}

/** The middle of the 2^−32 wide interval in which a scrambled point lies, as a normal score. */
const score = (reversedPoint: number, seed: number): number =>
  normalQuantile(((reverseBits(scrambleReversed(reversedPoint, seed)) >>> 0) + 0.5) / 2 ** 32)

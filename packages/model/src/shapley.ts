/**
 * What each of several things adds to what they give together, whatever the order: Shapley values (Shapley 1953, "A value for
 * n-person games"). MODEL.md §8.
 */
import { ModelError } from './errors.js'
import { type Random, randomOf } from './random.js'

/** What a coalition is worth: `members[i]` is 1 where player i is in. Several numbers at once, as many each time. */
export type Worth = (members: Uint8Array) => ArrayLike<number>

export interface Attribution {
  /** Of each player, as many numbers as `worth` gives; they add up to what all are worth less what nobody is. */
  shares: Float64Array[]
  /** Of exact values 0; else the standard error of each share, over the pairs of orders that were drawn. */
  errors: Float64Array[]
  isExact: boolean
}

/** Up to so many players every coalition is asked for: 2^12 of them. */
export const MOST_EXACT = 12

/** Pairs of orders, one the reverse of the other, which are drawn beyond. */
const PAIRS = 128

/** The orders that are drawn are the same whoever asks. */
const SEED = 1953

/**
 * Exact for up to `MOST_EXACT` players; beyond, the mean over orders drawn at random, each with its reverse. Either way the shares
 * add up to the whole, to rounding.
 */
export function shapley(players: number, worth: Worth): Attribution {
  if (!(Number.isInteger(players) && players >= 0))
    throw new ModelError('bad-argument', `not a number of players: ${players}`, String(players))
  return players <= MOST_EXACT ? exact(players, worth) : sampled(players, worth)
}

const rooms = (players: number, size: number): Float64Array[] =>
  Array.from({ length: players }, () => new Float64Array(size))

function exact(players: number, worth: Worth): Attribution {
  const coalitions = 2 ** players
  const members = new Uint8Array(players)
  const worths = Array.from({ length: coalitions }, (_, mask) => {
    for (let i = 0; i < players; i++) members[i] = (mask >> i) & 1
    return Float64Array.from(worth(members))
  })
  const size = worths[0]!.length
  const weights = weightsBySize(players)
  const shares = rooms(players, size)
  for (let mask = 0; mask < coalitions; mask++) {
    const weight = weights[bitsOf(mask)]!
    const without = worths[mask]!
    for (let i = 0; i < players; i++) {
      if ((mask >> i) & 1) continue
      const joined = worths[mask | (1 << i)]!
      const share = shares[i]!
      for (let v = 0; v < size; v++) share[v]! += weight * (joined[v]! - without[v]!)
    }
  }
  return { shares, errors: rooms(players, size), isExact: true }
}

/** Part of the orders in which a player comes just after a given coalition, by its size: s! (n − s − 1)! / n!. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players]
  for (let size = 1; size < players; size++) weights.push((weights[size - 1]! * size) / (players - size))
  return weights
}

function bitsOf(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

function sampled(players: number, worth: Worth): Attribution {
  const random = randomOf(SEED, 0)
  const members = new Uint8Array(players)
  const nobody = Float64Array.from(worth(members))
  const size = nobody.length
  const sums = rooms(players, size)
  const squares = rooms(players, size)
  for (let pair = 0; pair < PAIRS; pair++) {
    const order = shuffled(players, random)
    const means = rooms(players, size)
    for (const one of [order, order.toReversed()]) {
      let before = nobody
      members.fill(0)
      for (const i of one) {
        members[i] = 1
        const after = Float64Array.from(worth(members))
        for (let v = 0; v < size; v++) means[i]![v]! += (after[v]! - before[v]!) / 2
        before = after
      }
    }
    for (let i = 0; i < players; i++)
      for (let v = 0; v < size; v++) {
        sums[i]![v]! += means[i]![v]!
        squares[i]![v]! += means[i]![v]! ** 2
      }
  }
  const shares = sums.map(sum => sum.map(value => value / PAIRS))
  const errors = squares.map((square, i) =>
    square.map((value, v) => Math.sqrt(Math.max(0, value / PAIRS - shares[i]![v]! ** 2) / (PAIRS - 1)))
  )
  return { shares, errors, isExact: false }
}

/** Fisher–Yates. */
function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
  return order
}

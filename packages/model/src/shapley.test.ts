import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelError } from './errors.js'
import { MOST_EXACT, shapley } from './shapley.js'

const SEED = 20190207

/** A game of n players by its table: the worth of each coalition, read by its mask. */
const games = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain(players =>
    fc
      .array(fc.double({ min: -100, max: 100, noNaN: true }), {
        minLength: 2 ** players,
        maxLength: 2 ** players
      })
      .map(table => ({ players, table }))
  )

const maskOf = (members: Uint8Array): number => members.reduce((mask, is, i) => mask + is * 2 ** i, 0)

/** The definition: the mean over every order of what a player adds when its turn comes. */
function naive(players: number, table: readonly number[]): number[] {
  const orders = (left: number[]): number[][] =>
    left.length === 0 ? [[]] : left.flatMap(i => orders(left.filter(j => j !== i)).map(rest => [i, ...rest]))
  const all = orders(Array.from({ length: players }, (_, i) => i))
  const shares = new Array<number>(players).fill(0)
  for (const order of all) {
    let mask = 0
    for (const i of order) {
      shares[i]! += (table[mask + 2 ** i]! - table[mask]!) / all.length
      mask += 2 ** i
    }
  }
  return shares
}

describe('shapley', () => {
  it('is the mean over every order of what each adds', () => {
    fc.assert(
      fc.property(games(1, 5), ({ players, table }) => {
        const { shares, isExact } = shapley(players, members => [table[maskOf(members)]!])
        const expected = naive(players, table)
        expect(isExact).toBe(true)
        shares.forEach((share, i) => {
          expect(share[0]).toBeCloseTo(expected[i]!, 8)
        })
      }),
      { seed: SEED, numRuns: 60 }
    )
  })

  it('adds up to what all are worth together, less what nobody is', () => {
    fc.assert(
      fc.property(games(0, 8), ({ players, table }) => {
        const { shares } = shapley(players, members => [table[maskOf(members)]!, 1])
        const total = shares.reduce((sum, share) => sum + share[0]!, 0)
        expect(total).toBeCloseTo(players === 0 ? 0 : table[2 ** players - 1]! - table[0]!, 7)
        for (const share of shares) expect(share[1]).toBe(0)
      }),
      { seed: SEED, numRuns: 60 }
    )
  })

  it('gives two who add the same to everyone else the same, and nothing to who adds nothing', () => {
    const worth = (members: Uint8Array) => {
      const alike = members[0]! + members[1]!
      return [alike ** 2 + 3 * members[2]! * alike]
    }
    const { shares } = shapley(4, worth)
    expect(shares[0]![0]).toBeCloseTo(shares[1]![0]!, 12)
    expect(shares[2]![0]).toBeGreaterThan(0)
    expect(shares[3]![0]).toBe(0)
  })

  it('past the largest game that is exact, still adds up, is the same twice, and is near the truth', () => {
    const players = MOST_EXACT + 3
    // Pairs that are worth more together: half of what a pair adds is each one's.
    const worth = (members: Uint8Array) => {
      let sum = 0
      for (let i = 0; i < players; i++) sum += members[i]! * (i + 1)
      for (let i = 0; i + 1 < players; i += 2) sum += 4 * members[i]! * members[i + 1]!
      return [sum]
    }
    const { shares, errors, isExact } = shapley(players, worth)
    expect(isExact).toBe(false)
    const all = worth(new Uint8Array(players).fill(1))[0]!
    expect(shares.reduce((sum, share) => sum + share[0]!, 0)).toBeCloseTo(all, 8)
    expect(shapley(players, worth).shares).toEqual(shares)
    shares.forEach((share, i) => {
      const truth = i + 1 + (i < players - 1 ? 2 : 0)
      expect(Math.abs(share[0]! - truth)).toBeLessThanOrEqual(4 * errors[i]![0]! + 1e-9)
    })
  })

  it('has for each player a standard error where one comes before others by chance', () => {
    const players = MOST_EXACT + 1
    // Only the first three who come count: order matters, and a reverse does not cancel it.
    const { shares, errors } = shapley(players, members => [
      Math.min(
        3,
        members.reduce((a, b) => a + b, 0)
      ) *
        (1 + members[0]!)
    ])
    for (const error of errors) expect(error[0]).toBeGreaterThan(0)
    const others = shares.slice(1).map(share => share[0]!)
    const mean = others.reduce((a, b) => a + b, 0) / others.length
    for (const [i, value] of others.entries())
      expect(Math.abs(value - mean)).toBeLessThan(5 * errors[i + 1]![0]!)
  })

  it('refuses a number of players that is none', () => {
    expect(() => shapley(-1, () => [0])).toThrow(ModelError)
    expect(() => shapley(1.5, () => [0])).toThrow(ModelError)
  })
})

/** What a reader computes of published sums, who has no true count: the attack on what is already out. */
import { loadPrograms, type OpenPrograms } from '@horizon-soin/planning'

/** A sum of unknown counts that is published: between two values, both included. Without `coefficients`, each is 1. */
export interface PublishedSum {
  unknowns: readonly number[]
  coefficients?: readonly number[]
  low: number
  high: number
}

/** A hidden count: the largest value that can be computed of it must reach this. */
export interface Asked {
  unknown: number
  reach: number
}

/** A count that was to be hidden, and the whole numbers that it must lie between. */
export interface GivenAway {
  unknown: number
  low: number
  high: number | null
}

export interface Reading {
  /** Counts that are found exactly, or under their reach; null where the sums contradict each other. */
  given: GivenAway[] | null
  /** Linear programmes solved. */
  programmes: number
}

export type Reader = (count: number, sums: readonly PublishedSum[], asked: readonly Asked[]) => Reading

/** Loads the solver, once. Unknowns are counts, from 0, of as many people as nothing published bounds. */
export async function loadReader(): Promise<Reader> {
  const open = await loadPrograms()
  return (count, sums, asked) => read(open, count, sums, asked)
}

/** Optima are right to about 1e-9; a count is whole, and is not missed by this. */
const WHOLE = 1e-6

function read(
  open: OpenPrograms,
  count: number,
  sums: readonly PublishedSum[],
  asked: readonly Asked[]
): Reading {
  const program = open(programOf(count, sums))
  const lows = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const highs = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const cost = new Float64Array(count)
  const least = (unknown: number) => Math.ceil(lows[unknown]! - WHOLE) + 0
  const most = (unknown: number) => Math.floor(highs[unknown]! + WHOLE) + 0
  const isHidden = ({ unknown, reach }: Asked) => most(unknown) >= reach && most(unknown) > least(unknown)
  let programmes = 0
  const push = (unknown: number, sign: 1 | -1): boolean => {
    cost.fill(0)
    cost[unknown] = sign
    programmes++
    const answer = program.minimise(cost)
    if (answer.status === 'infeasible') return false
    if (answer.status !== 'optimal') highs[unknown] = Number.POSITIVE_INFINITY
    else
      for (const [i, value] of answer.values.entries()) {
        lows[i] = Math.min(lows[i]!, value)
        highs[i] = Math.max(highs[i]!, value)
      }
    return true
  }
  try {
    const given: GivenAway[] = []
    for (const one of asked) {
      if (isHidden(one)) continue
      if (!push(one.unknown, -1) || !push(one.unknown, 1)) return { given: null, programmes }
      if (isHidden(one)) continue
      const high = most(one.unknown)
      given.push({ unknown: one.unknown, low: least(one.unknown), high: Number.isFinite(high) ? high : null })
    }
    return { given, programmes }
  } finally {
    program.close()
  }
}

function programOf(count: number, sums: readonly PublishedSum[]) {
  const starts = [0]
  for (const { unknowns } of sums) starts.push(starts.at(-1)! + unknowns.length)
  return {
    cost: Array<number>(count).fill(0),
    lower: Array<number>(count).fill(0),
    upper: Array<number>(count).fill(Number.POSITIVE_INFINITY),
    low: sums.map(({ low }) => low),
    high: sums.map(({ high }) => high),
    starts,
    columns: sums.flatMap(({ unknowns }) => unknowns),
    coefficients: sums.flatMap(({ unknowns, coefficients }) => coefficients ?? unknowns.map(() => 1))
  }
}

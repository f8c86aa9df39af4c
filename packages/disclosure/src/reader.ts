/** What a reader computes of published sums, who has no true count: the attack on what is already out. */
import { loadPrograms, type OpenPrograms } from '@horizon-soin/planning'

/** A sum of unknown counts that is published: between two values, both included. Without `coefficients`, each is 1. */
export interface PublishedSum {
  unknowns: readonly number[]
  coefficients?: readonly number[]
  low: number
  high: number
}

/** A hidden count: the largest value that can be computed of it must reach `reach`, unless it can only be 0. */
export interface Asked {
  unknown: number
  reach: number
  /** Everybody: not to be found exactly, as the group would then be known to have said all the same; null where nothing is. */
  everybody: number | null
}

/** A count that was to be hidden, and is not: the whole numbers that it must lie between. */
export interface GivenAway {
  unknown: number
  low: number
  high: number | null
}

export interface Reading {
  /**
   * Counts that are found under their reach, or to be everybody; null where the sums contradict each other. Those that may all be 0 at
   * once are not among them: nobody is in them, for all that is known.
   */
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
  const reaches = ({ unknown, reach, everybody }: Asked) =>
    most(unknown) >= reach && (everybody === null || least(unknown) < everybody)
  const isGiven = ({ unknown, reach, everybody }: Asked) =>
    (most(unknown) > 0 && most(unknown) < reach) || (everybody !== null && least(unknown) >= everybody)
  let programmes = 0
  /** The least of a sum of costs; null where nothing meets the sums. */
  const solve = (): number | null => {
    programmes++
    const answer = program.minimise(cost)
    if (answer.status === 'infeasible') return null
    if (answer.status !== 'optimal') return Number.NEGATIVE_INFINITY
    for (const [i, value] of answer.values.entries()) {
      lows[i] = Math.min(lows[i]!, value)
      highs[i] = Math.max(highs[i]!, value)
    }
    return answer.value
  }
  const push = (unknown: number, sign: 1 | -1): boolean => {
    cost.fill(0)
    cost[unknown] = sign
    const value = solve()
    if (value === Number.NEGATIVE_INFINITY) highs[unknown] = Number.POSITIVE_INFINITY
    return value !== null
  }
  const toldOf = ({ unknown }: Asked): GivenAway => {
    const high = most(unknown)
    return { unknown, low: least(unknown), high: Number.isFinite(high) ? high : null }
  }
  try {
    const narrow: Asked[] = []
    for (const one of asked) {
      if (reaches(one)) continue
      if (!push(one.unknown, -1) || !push(one.unknown, 1)) return { given: null, programmes }
      if (isGiven(one)) narrow.push(one)
    }
    const given = narrow.filter(({ unknown }) => least(unknown) > 0)
    const mayBeNobody = narrow.filter(({ unknown }) => least(unknown) === 0)
    cost.fill(0)
    for (const { unknown } of mayBeNobody) cost[unknown] = 1
    const isSomebody = mayBeNobody.length > 0 && solve()! > WHOLE
    return { given: [...given, ...(isSomebody ? mayBeNobody : [])].map(toldOf), programmes }
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

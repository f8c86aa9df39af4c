/** Attacks every sensitive figure with all that is published. */
import type { OpenPrograms } from '@horizon-soin/planning'
import { type Arena, openArena } from './arena.js'
import type { Audit, Exposed, Interval } from './auditor.js'
import { type Part, type Parts, partsOf } from './parts.js'
import type { Sensitive } from './problem.js'
import { type System, systemOf } from './system.js'
import { type Checked, sumOf } from './terms.js'

/** Optima are right to about 1e-9; a count is whole, and is not missed by this. */
const WHOLE = 1e-6

const wholeInterval = (low: number, high: number): Interval => ({
  low: Math.ceil(low - WHOLE) + 0,
  high: high === Number.POSITIVE_INFINITY ? null : Math.floor(high + WHOLE) + 0
})

/** What solutions met so far prove of a figure, part by part: it is at least as wide as this. */
interface Target {
  sensitive: Sensitive
  parts: Parts
  highs: Float64Array
  lows: Float64Array
}

export function auditOf(
  open: OpenPrograms,
  checked: Checked,
  isPublished: (figure: number) => boolean
): Audit {
  const system = systemOf(checked, isPublished)
  const arenas = system.regions.map(region => openArena(open, region))
  const close = () => {
    for (const arena of arenas) arena.close()
  }
  const exposed = closing(close, () => findExposed(checked, system, arenas))
  const found = new Map<number, Interval>(exposed.map(({ figure, low, high }) => [figure, { low, high }]))
  const intervalOf = (figure: number): Interval => {
    let interval = found.get(figure)
    if (!interval) {
      const parts = partsOf(checked.terms[figure]!, system)
      interval = wholeInterval(endOf(parts, arenas, 'least'), endOf(parts, arenas, 'most'))
      found.set(figure, interval)
    }
    return interval
  }
  return {
    exposed,
    intervals: figures => closing(close, () => figures.map(intervalOf)),
    get programmes() {
      return arenas.reduce((sum, arena) => sum + arena.programmes, 0)
    }
  }
}

/** What `work` returns; whatever happens, the solver's memory is freed. */
function closing<T>(close: () => void, work: () => T): T {
  try {
    return work()
  } finally {
    close()
  }
}

function endOf({ high, low, parts }: Parts, arenas: readonly Arena[], end: 'most' | 'least'): number {
  let sum = end === 'most' ? high : low
  for (const part of parts) {
    if (!Number.isFinite(sum)) break
    const arena = arenas[part.region]!
    sum += end === 'most' ? arena.most(part.high, () => {}) : arena.least(part.low, () => {})
  }
  return sum
}

function findExposed(checked: Checked, system: System, arenas: readonly Arena[]): Exposed[] {
  const targets = checked.problem.sensitive.map((sensitive): Target => {
    const parts = partsOf(checked.terms[sensitive.figure]!, system)
    const truthOf = (side: 'high' | 'low') =>
      Float64Array.from(parts.parts, part => sumOf(part[side], arenas[part.region]!.truth))
    return { sensitive, parts, highs: truthOf('high'), lows: truthOf('low') }
  })
  const touching: { target: Target; part: Part; at: number }[][] = arenas.map(() => [])
  for (const target of targets)
    target.parts.parts.forEach((part, at) => {
      touching[part.region]!.push({ target, part, at })
    })
  const learn = (region: number) => (solution: Float64Array) => {
    for (const { target, part, at } of touching[region]!) {
      if (isSafe(target)) continue
      target.highs[at] = Math.max(target.highs[at]!, sumOf(part.high, solution))
      target.lows[at] = Math.min(target.lows[at]!, sumOf(part.low, solution))
    }
  }
  for (const target of targets) {
    target.parts.parts.forEach((part, at) => {
      if (!reaches(target)) target.highs[at] = arenas[part.region]!.most(part.high, learn(part.region))
    })
    target.parts.parts.forEach((part, at) => {
      if (!falls(target)) target.lows[at] = arenas[part.region]!.least(part.low, learn(part.region))
    })
  }
  return targets
    .filter(target => !isSafe(target))
    .map(({ sensitive: { figure }, parts }) => ({
      figure,
      ...wholeInterval(endOf(parts, arenas, 'least'), endOf(parts, arenas, 'most'))
    }))
}

const sum = (from: number, values: Float64Array) => values.reduce((total, one) => total + one, from)
const reaches = ({ sensitive, parts, highs }: Target) => sum(parts.high, highs) >= sensitive.reach - WHOLE
const falls = ({ sensitive, parts, lows }: Target) => sum(parts.low, lows) <= sensitive.fall + WHOLE
const isSafe = (target: Target) => reaches(target) && falls(target)

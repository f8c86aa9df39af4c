/** The share of a profession whose freed time passes a threshold: `above` of MODEL.md §4, without simulating anyone. */
import type { People } from './freed-time.js'
import { normalCdf } from './normal.js'
import { freedAt, preparePersons, startWalk, walkOn } from './person.js'
import type { ProfessionGains } from './potential.js'
import { Z_LIMIT } from './quadrature.js'

/** Where freed time equals a threshold, z is known to this. */
const Z_TOLERANCE = 1e-10

/** Newton's error squares at each step: after a first step as short as this, z is known to its tolerance. */
const LAST_STEP = 1e-6

/** The error of a step through two points is the square of the product of their errors, which the last two steps measure. */
const LAST_STEPS = 5e-7

/** Where a negative gain makes freed time fall somewhere, every crossing is looked for in this many steps of z at least … */
const LEAST_STEPS = 64

/** … and in this many for the steepest of its curves to rise from 27 % to 73 % of its ceiling. */
const STEPS_A_RISE = 8

/**
 * P(freed > threshold) in year `year` for each of `thresholds`, after `creditTechnologies` or `meanFreed` of the same year.
 *
 * @param rising whether freed time never falls in z: see `findRising`
 * @param above receives one share a threshold
 */
export function sharesAbove(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  thresholds: Float64Array,
  rising: boolean,
  above: Float64Array
): void {
  const { freed, leadYears } = people
  preparePersons(people, gains, gain, t, year)
  if (!rising && leadYears > 0) {
    scanAbove(people, gains, gain, t, year, thresholds, above)
    return
  }
  const last = people.rule.count - 1
  for (let i = 0; i < thresholds.length; i++) {
    const threshold = thresholds[i]!
    if (freed[last]! <= threshold) above[i] = 0
    else if (freed[0]! > threshold) above[i] = 1
    else above[i] = normalCdf(-risingCrossing(people, gains, gain, t, year, threshold))
  }
}

/** The z of a crossing that lies between two nodes: bracketed by them, and guessed from those around. */
function risingCrossing(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  threshold: number
): number {
  const { freed } = people
  const { nodes, count } = people.rule
  let low = 0
  let high = count - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (freed[middle]! > threshold) high = middle
    else low = middle
  }
  const first = Math.min(Math.max(low - 1, 0), count - 4)
  const guess = inverseCubic(freed, nodes, first, threshold)
  return crossing(people, gains, gain, t, year, threshold, nodes[low]!, nodes[high]!, guess, true, true)
}

/** Where the cubic in f through four points (f, z) takes f = `at`, by Newton's divided differences; NaN or far away where f is flat. */
function inverseCubic(f: Float64Array, z: Float64Array, first: number, at: number): number {
  const f0 = f[first]!
  const f1 = f[first + 1]!
  const f2 = f[first + 2]!
  const f3 = f[first + 3]!
  const z1 = z[first + 1]!
  const z2 = z[first + 2]!
  const a = (z1 - z[first]!) / (f1 - f0)
  const b = (z2 - z1) / (f2 - f1)
  const c = (z[first + 3]! - z2) / (f3 - f2)
  const ab = (b - a) / (f2 - f0)
  const bc = (c - b) / (f3 - f1)
  return z1 + (at - f1) * (b + (at - f2) * (ab + ((at - f0) * (bc - ab)) / (f3 - f0)))
}

/**
 * Where freed time crosses `threshold` between `from` and `to`: first Newton's step, then the cubic in freed time that has the values and slopes
 * of the last two points; kept inside a bracket that halves when a step would leave it.
 *
 * @param isSteady whether freed time rises throughout; near where it turns, steps say less of the error, and they go on until they are nothing
 */
function crossing(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  threshold: number,
  from: number,
  to: number,
  guess: number,
  upwards: boolean,
  isSteady: boolean
): number {
  let low = from
  let high = to
  let z = guess > from && guess < to ? guess : (from + to) / 2
  let lastOver = 0
  let lastSlope = 0
  let lastStep = 0
  for (let step = 0; step < 100 && high - low > Z_TOLERANCE; step++) {
    const over = freedAt(people, gains, gain, t, year, z) - threshold
    const { slope } = people
    if (over > 0 === upwards) high = z
    else low = z
    let next = z - over / slope
    if (step > 0) {
      const rise = over - lastOver
      const here = rise / slope
      const before = rise / lastSlope
      const part = -over / rise
      next += part * part * (before + 2 * here - 3 * lastStep + part * (before + here - 2 * lastStep))
    }
    const isInside = next >= low && next <= high
    if (!isInside) next = (low + high) / 2
    const moved = next - z
    const isLast = isSteady
      ? step === 0
        ? Math.abs(moved) < LAST_STEP
        : Math.abs(moved * lastStep) < LAST_STEPS
      : Math.abs(moved) < Z_TOLERANCE
    z = next
    lastOver = over
    lastSlope = slope
    lastStep = moved
    if (isInside && isLast) break
  }
  return z
}

/** The measure of every interval of z in which freed time is over each threshold. */
function scanAbove(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  thresholds: Float64Array,
  above: Float64Array
): void {
  const steps = Math.ceil(Math.max(LEAST_STEPS, STEPS_A_RISE * Z_LIMIT * people.steepest))
  let z = -Z_LIMIT
  const isWalk = startWalk(people, z, (2 * Z_LIMIT) / steps)
  const meet = (at: number) =>
    isWalk ? walkOn(people, gains, gain, t) : freedAt(people, gains, gain, t, year, at)
  let freed = meet(z)
  let slope = people.slope
  for (let i = 0; i < thresholds.length; i++) above[i] = freed > thresholds[i]! ? 1 : 0
  /** Adds the people beyond a crossing, or takes them away. */
  const cross = (i: number, from: number, to: number, upwards: boolean) => {
    const edge = crossing(
      people,
      gains,
      gain,
      t,
      year,
      thresholds[i]!,
      from,
      to,
      (from + to) / 2,
      upwards,
      false
    )
    above[i]! += upwards ? normalCdf(-edge) : -normalCdf(-edge)
  }
  for (let step = 1; step <= steps; step++) {
    const next = -Z_LIMIT + (2 * Z_LIMIT * step) / steps
    const nextFreed = meet(next)
    const nextSlope = people.slope
    // Where freed time turns between the two, it may cross a threshold and come back.
    const turns = (slope < 0 && nextSlope > 0) || (slope > 0 && nextSlope < 0)
    const turn = turns ? turning(people, gains, gain, t, year, z, next, slope) : next
    const turnFreed = turns ? freedAt(people, gains, gain, t, year, turn) : nextFreed
    for (let i = 0; i < thresholds.length; i++) {
      const threshold = thresholds[i]!
      const isOver = nextFreed > threshold
      const isOverAtTurn = turnFreed > threshold
      if (isOverAtTurn !== freed > threshold) cross(i, z, turn, isOverAtTurn)
      if (isOver !== isOverAtTurn) cross(i, turn, next, isOver)
    }
    z = next
    freed = nextFreed
    slope = nextSlope
  }
}

/** Where the slope of freed time changes sign between `from` and `to`. */
function turning(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  from: number,
  to: number,
  slope: number
): number {
  let low = from
  let high = to
  while (high - low > Z_TOLERANCE) {
    const middle = (low + high) / 2
    freedAt(people, gains, gain, t, year, middle)
    if (people.slope > 0 === slope > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

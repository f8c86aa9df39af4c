/** The share of a profession whose freed time passes a threshold: `above` of MODEL.md §4, without simulating anyone. */
import { freedAt, type People } from './freed-time.js'
import { normalCdf } from './normal.js'
import type { ProfessionGains } from './potential.js'
import { Z_LIMIT } from './quadrature.js'

/** Where freed time equals a threshold, z is known to this. */
const Z_TOLERANCE = 1e-10

/** Newton's error squares at each step: after a step as short as this, z is known to its tolerance. */
const LAST_STEP = 1e-6

/** Steps of z that look for every crossing where a negative gain makes freed time fall somewhere. */
const SCAN_STEPS = 256

/**
 * P(freed > threshold) in year `year`, after `meetPeople` and `meanFreed` of the same year.
 *
 * @param rising whether freed time never falls in z, that is whether no gain of the year is negative
 */
export function shareAbove(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  threshold: number,
  rising: boolean
): number {
  const { rule, freed } = people
  if (people.leadYears === 0) return freed[0]! > threshold ? 1 : 0
  if (!rising) return scanAbove(people, gains, gain, t, year, threshold)
  const { nodes, count } = rule
  if (freed[count - 1]! <= threshold) return 0
  if (freed[0]! > threshold) return 1
  let low = 0
  let high = count - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (freed[middle]! > threshold) high = middle
    else low = middle
  }
  const part = (threshold - freed[low]!) / (freed[high]! - freed[low]!)
  const guess = nodes[low]! + part * (nodes[high]! - nodes[low]!)
  return normalCdf(-crossing(people, gains, gain, t, year, threshold, nodes[low]!, nodes[high]!, guess, true))
}

/**
 * Where freed time crosses `threshold` between `from` and `to`: Newton's method, kept inside a bracket that halves when a step would leave it.
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
  upwards: boolean
): number {
  let low = from
  let high = to
  let z = guess
  for (let step = 0; step < 100 && high - low > Z_TOLERANCE; step++) {
    const over = freedAt(people, gains, gain, t, year, z) - threshold
    if (over > 0 === upwards) high = z
    else low = z
    const newton = z - over / people.slope
    const inside = newton > low && newton < high
    const moved = Math.abs(newton - z)
    z = inside ? newton : (low + high) / 2
    if (inside && moved < LAST_STEP) break
  }
  return z
}

/** The measure of every interval of z in which freed time is over the threshold. */
function scanAbove(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  threshold: number
): number {
  let above = 0
  let z = -Z_LIMIT
  let over = freedAt(people, gains, gain, t, year, z) > threshold
  let slope = people.slope
  if (over) above = 1
  /** Adds the people beyond a crossing, or takes them away. */
  const cross = (from: number, to: number, upwards: boolean) => {
    const edge = crossing(people, gains, gain, t, year, threshold, from, to, (from + to) / 2, upwards)
    above += upwards ? normalCdf(-edge) : -normalCdf(-edge)
  }
  for (let step = 1; step <= SCAN_STEPS; step++) {
    const next = -Z_LIMIT + (2 * Z_LIMIT * step) / SCAN_STEPS
    const nextOver = freedAt(people, gains, gain, t, year, next) > threshold
    const nextSlope = people.slope
    if (nextOver !== over) cross(z, next, nextOver)
    else if (over ? slope < 0 && nextSlope > 0 : slope > 0 && nextSlope < 0) {
      // Freed time turns between the two: it may cross the threshold and come back.
      const turn = turning(people, gains, gain, t, year, z, next, slope)
      if (freedAt(people, gains, gain, t, year, turn) > threshold !== over) {
        cross(z, turn, !over)
        cross(turn, next, over)
      }
    }
    z = next
    over = nextOver
    slope = nextSlope
  }
  return above
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

/** One person's freed time and its derivative in innovativeness: MODEL.md §4. */
import { NO_CURVE, partAt, partSlope } from './adoption.js'
import { exponential } from './exponential.js'
import { EXPANDED, type People } from './freed-time.js'
import type { ProfessionGains } from './potential.js'

/** Uses of the person at `z` in year `year`, and their derivatives in z. */
function meetPerson(people: People, year: number, z: number): void {
  const { technologies, curves, leadYears, full, personUse, personSlope } = people
  if (!people.hasKink) {
    // Logistics only, the usual case: what the year and the profession make of the exponent is in `behind` and `ahead`.
    const { behind, ahead } = people
    for (let k = 0; k < technologies; k++) {
      const part = 1 / (1 + exponential(behind[k]! - ahead[k]! * z))
      const use = full[k]! * part
      personUse[k] = use
      personSlope[k] = use * ahead[k]! * (1 - part)
    }
    return
  }
  for (let k = 0; k < technologies; k++) {
    const part = partAt(curves, k, year - curves.origin[k]! + leadYears * z)
    personUse[k] = full[k]! * part
    personSlope[k] = full[k]! * leadYears * partSlope(curves, k, part)
  }
}

/** Freed share of the person at `z` in year `year`; leaves its derivative in z in `people.slope`. After `preparePersons` of the same year. */
export function freedAt(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  z: number
): number {
  meetPerson(people, year, z)
  return freedOfUses(people, gains, gain, t)
}

function freedOfUses(people: People, gains: ProfessionGains, gain: Float64Array, t: number): number {
  const { technologies, terms, personUse, personSlope } = people
  if (technologies > EXPANDED) return freedOfCells(people, gains, gain, t)
  const u0 = personUse[0]!
  const u1 = personUse[1]!
  const u2 = personUse[2]!
  const by0 = terms[1]! + u1 * terms[3]! + u2 * (terms[5]! + u1 * terms[7]!)
  const without0 = terms[2]! + u2 * terms[6]!
  const by1 = without0 + u0 * (terms[3]! + u2 * terms[7]!)
  const by2 = terms[4]! + u0 * terms[5]! + u1 * (terms[6]! + u0 * terms[7]!)
  people.slope = personSlope[0]! * by0 + personSlope[1]! * by1 + personSlope[2]! * by2
  return u0 * by0 + u1 * without0 + u2 * terms[4]!
}

/** Past this an exponential is soon too large a number. */
const STEEPEST_WALK = 600

/**
 * Readies `walkOn`, which meets persons at equal steps of z for a product a step in place of an exponential. After `preparePersons`.
 *
 * @returns whether it can: not where a curve has a kink or is all but a jump
 */
export function startWalk(people: People, from: number, step: number): boolean {
  const { technologies, behind, ahead, walked, walkStep } = people
  if (people.hasKink) return false
  for (let k = 0; k < technologies; k++) {
    const first = behind[k]! - ahead[k]! * (from - step)
    if (first > STEEPEST_WALK) return false
    walked[k] = exponential(first)
    walkStep[k] = exponential(-ahead[k]! * step)
  }
  return true
}

/** Freed share of the next person of the walk, the first at its start; leaves its derivative as `freedAt` does. */
export function walkOn(people: People, gains: ProfessionGains, gain: Float64Array, t: number): number {
  const { technologies, full, ahead, walked, walkStep, personUse, personSlope } = people
  for (let k = 0; k < technologies; k++) {
    const next = walked[k]! * walkStep[k]!
    const part = 1 / (1 + next)
    const use = full[k]! * part
    walked[k] = next
    personUse[k] = use
    personSlope[k] = use * ahead[k]! * (1 - part)
  }
  return freedOfUses(people, gains, gain, t)
}

/** What every person of a profession shares in year `year`: see `People`. */
export function preparePersons(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number
): void {
  const { technologies, curves, leadYears, intensity, full, behind, ahead } = people
  for (let k = 0; k < technologies; k++) {
    full[k] = curves.family[k] === NO_CURVE ? 0 : intensity[k]! * curves.ceiling[k]!
    behind[k] = curves.speed[k]! * (curves.origin[k]! - year)
    ahead[k] = curves.speed[k]! * leadYears
  }
  if (technologies <= EXPANDED) expandFreed(people, gains, gain, t)
}

/**
 * Writes freed time of year `t` as a polynomial of the uses, all activities together: term m is the product of the uses of the technologies
 * that are the bits of m. With up to three technologies, a person then costs seven terms, whatever the number of activities.
 */
function expandFreed({ terms }: People, gains: ProfessionGains, gain: Float64Array, t: number): void {
  const { cells, technology, blocks, share, firstCell } = gains
  for (let m = 1; m < 8; m++) terms[m] = 0
  for (let b = 0; b < blocks; b++) {
    let g0 = 0
    let g1 = 0
    let g2 = 0
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) {
      const k = technology[c]!
      const g = gain[t * cells + c]!
      if (k === 0) g0 = g
      else if (k === 1) g1 = g
      else g2 = g
    }
    const part = share[b]!
    const both = part * g0 * g1
    terms[1]! += part * g0
    terms[2]! += part * g1
    terms[3]! -= both
    terms[4]! += part * g2
    terms[5]! -= part * g0 * g2
    terms[6]! -= part * g1 * g2
    terms[7]! += both * g2
  }
}

function freedOfCells(people: People, gains: ProfessionGains, gain: Float64Array, t: number): number {
  const { personUse, personSlope } = people
  const { cells, technology, blocks, share, firstCell } = gains
  let freed = 0
  let slope = 0
  for (let b = 0; b < blocks; b++) {
    let remaining = 1
    let remainingSlope = 0
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) {
      const k = technology[c]!
      const g = gain[t * cells + c]!
      const kept = 1 - personUse[k]! * g
      remainingSlope = remainingSlope * kept - remaining * personSlope[k]! * g
      remaining *= kept
    }
    freed += share[b]! * (1 - remaining)
    slope -= share[b]! * remainingSlope
  }
  people.slope = slope
  return freed
}

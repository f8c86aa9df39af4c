import type { HindcastParts } from './hindcast.js'

const PARTS = ['gainPerUser', 'intensity', 'adoption'] as const satisfies (keyof HindcastParts)[]

/** Parts closer than this, in shares of working time, are equal: rounding must not decide. */
const LEAST_LEAD = 1e-12

/**
 * The part that explains most of a difference under both orders: the largest of those that go its way. Null where the orders do not
 * agree, where two are equal, and where there is no difference.
 */
export function leadingPart(forward: HindcastParts, reversed: HindcastParts): keyof HindcastParts | null {
  const first = largest(forward)
  return first === largest(reversed) ? first : null
}

function largest(parts: HindcastParts): keyof HindcastParts | null {
  const sign = Math.sign(PARTS.reduce((total, part) => total + parts[part], 0))
  const [first, second] = PARTS.map(part => ({ part, size: sign * parts[part] })).sort(
    (a, b) => b.size - a.size
  )
  return first!.size - second!.size > LEAST_LEAD ? first!.part : null
}

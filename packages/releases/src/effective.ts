/** How many independent answers weighted ones are worth: L. Kish, Survey Sampling (1965), § 11.7. */

export interface Weights {
  /** People with a weight. */
  count: number
  weight: number
}

export interface Effective {
  /** People. */
  n: number
  /** (Σ w)² / Σ w²; 0 where nobody has a weight. */
  effective: number
  /** n / effective; 1 where nobody has a weight. */
  designEffect: number
}

/** Kish's effective number and design effect of people by weight. */
export function effectiveOf(people: readonly Weights[]): Effective {
  let n = 0
  let sum = 0
  let squares = 0
  for (const { count, weight } of people) {
    n += count
    sum += count * weight
    squares += count * weight * weight
  }
  const effective = squares === 0 ? 0 : (sum * sum) / squares
  return { n, effective, designEffect: effective === 0 ? 1 : n / effective }
}

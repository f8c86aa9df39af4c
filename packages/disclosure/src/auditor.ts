/** What can be asked of published counts: what could be computed of them, and what to hide so that it cannot. */
import type { Figure, Problem } from './problem.js'

/**
 * What can be computed of a figure: whole numbers, both included; `high` is null where nothing published bounds it. Computed over fractions
 * of people: exact on tables of two ways, and on linked ones never narrower than what whole people allow.
 */
export interface Interval {
  low: number
  high: number | null
}

/** A sensitive figure whose interval does not reach, or does not fall, far enough. */
export interface Exposed extends Interval {
  figure: number
}

export interface Audit {
  /** In the order of `problem.sensitive`; empty where everything is safe. */
  exposed: Exposed[]
  /** What can be computed of these figures, in their order; exact. Each may ask for two programmes more. */
  intervals(figures: readonly number[]): Interval[]
  /** Linear programmes solved so far, those of `intervals` included. */
  readonly programmes: number
}

export interface Suppression {
  /** Sensitive figures that were shown, and those that are hidden together with them. */
  primary: number[]
  /** Hidden to protect those: complementary suppressions. */
  hidden: number[]
  /** The complementary ones are proved to cost the least; where each costs 1, to be the fewest. */
  isMinimal: boolean
  /** No safe set of complementary suppressions costs less. Figures hidden together count once. */
  lowerBound: number
  programmes: number
}

export interface SuppressOptions {
  /** Hidden already, besides the figures of status `hidden`: by a person's choice. */
  hidden?: ReadonlySet<number>
  /** Milliseconds given to the proof that nothing costs less, over the whole problem; 2 000 by default, 0 for none. */
  proof?: number
}

export interface Auditor {
  /**
   * @param hidden figures of status `shown` that are not published
   * @throws RangeError where the problem contradicts itself, or a figure of status `always` is said to be hidden
   */
  audit(problem: Problem, hidden?: ReadonlySet<number>): Audit
  /** What can be computed of one figure. */
  interval(problem: Problem, hidden: ReadonlySet<number>, figure: number): Interval
  /** @throws CannotProtect where even hiding every figure that may be hidden leaves a sensitive one exposed */
  suppress(problem: Problem, options?: SuppressOptions): Suppression
}

/** No set of suppressions protects these: what is always published gives them away. */
export class CannotProtect extends Error {
  constructor(readonly figures: readonly Figure[]) {
    super(`given away by what is always published: ${figures.map(({ id }) => id).join(', ')}`)
  }
}

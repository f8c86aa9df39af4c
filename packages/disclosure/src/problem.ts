/**
 * What is published of counts, and what could be known from it. Unknowns are counts of people, whole and from 0; each figure is a
 * sum of unknowns (or a weighted one), published or hidden. Everything published at any time, in any table, is in one problem.
 */

/** A sum of unknowns: figure `i` is Σ coefficient × unknown. Without `coefficients`, each is 1. */
export interface Figure {
  id: string
  unknowns: readonly number[]
  coefficients?: readonly number[]
  /**
   * `always`: published whatever happens (an earlier release, the grand total); `shown`: published unless it has to be hidden;
   * `hidden`: never published.
   */
  status: 'always' | 'shown' | 'hidden'
  /** What is published is between these, both included: of a rounded share, of a band. By default its exact value. */
  known?: { low: number; high: number }
  /** What hiding it costs, from 0; 1 by default. */
  cost?: number
  /** Figures with one name are hidden together: a share, its interval and its count. */
  together?: string
}

/** A figure that nobody may find: what the interval that can be computed must reach. */
export interface Sensitive {
  figure: number
  /** The largest value that can be computed must be at least this: the threshold. */
  reach: number
  /** The smallest must be at most this: below the true value. */
  fall: number
}

export interface Problem {
  /** The true count of each unknown. */
  truth: readonly number[]
  figures: readonly Figure[]
  sensitive: readonly Sensitive[]
}

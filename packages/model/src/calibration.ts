/**
 * Inputs near their priors that return the published figures: MODEL.md §11, first half.
 * A problem is a vector of parameters, each in standard deviations from its prior, and the residuals whose squares are to be made least:
 * the parameters themselves (so that nothing moves more than it must) and the distance of each figure from its place, in units of its tolerance.
 */
import type { Dataset } from './dataset.js'

export interface Problem<Tables> {
  /** What each parameter is, in words for a log. */
  parameters: readonly string[]
  /** How many residuals. */
  size: number
  /**
   * Residuals at a point, one number a residual; 0 at every parameter's prior where no figure asks for more.
   *
   * @param slack how many times wider than its tolerance each figure is taken: a fit that starts wide and narrows does not overshoot
   */
  residuals(sigmas: ArrayLike<number>, slack: number): Float64Array
  /** The tables of the dataset at a point, rounded as they are written. */
  tables(sigmas: ArrayLike<number>): Tables
}

export type ExitTables = Pick<Dataset, 'exits'>
export type TechnologyTables = Pick<Dataset, 'potential' | 'adoption' | 'heterogeneity'>

/** How values are rounded: as they are written, or, inside a fit, not at all. */
export type Round = (value: number, decimals: number) => number

/** Rounds to as many decimals as a reconstructed value deserves. */
export const rounded: Round = (value, decimals) => Number(value.toFixed(decimals))

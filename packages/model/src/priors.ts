/** What the reconstruction knows before it looks at the published figures: MODEL.md §11. */
import type { ExitBand, Heterogeneity, Sourced } from './dataset.js'
import { exponentialLess1, logarithm } from './minus-log.js'

/** A value and the range that nine in ten believe it lies in. */
export interface Range {
  low: number
  mode: number
  high: number
}

export interface PotentialPrior extends Range, Sourced {
  profession: string
  activity: string
  technology: string
  year: number
}

/** Parameters of a technology's logistic curve, in every profession. */
export const CURVE_PARAMETERS = ['ceiling', 'midpoint', 'rate'] as const
/** Parameters that hold for every technology. */
export const SHARED_PARAMETERS = [
  /** Years by which the slow pace is later, and the fast pace earlier, than the median. */
  'slow_years',
  'fast_years',
  /** Years by which a profession is later than the technology's midpoint. */
  'profession_years',
  /** Standard deviations that every gain moves together: who hopes for much hopes for it everywhere. */
  'optimism',
  /** The slow and the fast potential, as a multiple of the median. */
  'slow_potential',
  'fast_potential'
] as const
export type AdoptionParameter = (typeof CURVE_PARAMETERS)[number] | (typeof SHARED_PARAMETERS)[number]

export interface AdoptionPrior extends Range, Sourced {
  technology?: string | undefined
  parameter: AdoptionParameter
}

/** An official projection of a profession's headcount, to be met within `tolerance` of itself. */
export interface Projection extends Sourced {
  profession: string
  year: number
  headcount: number
  tolerance: number
}

/** Priors of the adoption curve of a pair; the midpoint's counts only where there is no point to fit it to. */
export interface AdoptionFit extends Sourced {
  profession: string
  technology: string
  ceilingLow: number
  ceilingMode: number
  ceilingHigh: number
  rateLow: number
  rateMode: number
  rateHigh: number
  midpointLow: number
  midpointMode: number
  midpointHigh: number
}

export interface Priors {
  potential: PotentialPrior[]
  adoption: AdoptionPrior[]
  heterogeneity: Heterogeneity[]
  exits: ExitBand[]
  projections: Projection[]
}

/** Below this part of its range, a side of a prior is taken as that wide: a mode on its own limit would let it move one way only. */
const NARROWEST_SIDE = 0.05

/** The standard deviations at which a normal variable passes 95 %. */
const SIGMAS_AT_LIMIT = 1.6448536269514722

/**
 * The value that lies `sigmas` standard deviations from the mode: an increasing curve through low, mode and high at −1.645, 0 and 1.645
 * (a shifted lognormal), so that a lopsided range stays lopsided.
 */
export function atSigmas(range: Range, sigmas: number): number {
  const width = range.high - range.low
  if (!(width > 0)) return range.mode
  const below = Math.max(range.mode - range.low, NARROWEST_SIDE * width)
  const above = Math.max(range.high - range.mode, NARROWEST_SIDE * width)
  const skew = logarithm(above / below)
  const steps = sigmas / SIGMAS_AT_LIMIT
  if (Math.abs(skew) < 1e-6) return range.mode + steps * above
  return range.mode + (above * exponentialLess1(skew * steps)) / exponentialLess1(skew)
}

/** What a reconstructed row says of where it started: readable in French as in English. */
export const priorNote = ({ low, mode, high }: Range, source: string): string =>
  `a priori ${mode} [${low} ; ${high}], ${source}`

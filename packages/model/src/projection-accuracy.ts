/** How projections of the time fared against what was counted since. */
import { ModelError } from './errors.js'

/** A projection and the count of the same perimeter, in the same unit. */
export interface ProjectionCheck {
  /** Years between the projection and the year that it is about. */
  horizon: number
  projected: number
  /** Above 0. */
  observed: number
  /** The range that was published with the projection, both ends or none. */
  low?: number | undefined
  high?: number | undefined
}

export interface Accuracy {
  /** How many projections. */
  n: number
  /** Mean absolute error, as a share of what was observed. */
  mape: number
  /** Mean signed error, as a share of what was observed: above 0 where too many were projected. */
  bias: number
  /** How many of them had a range. */
  ranges: number
  /** Share of the observations within the range that was given, its ends included; null where none was. */
  coverage: number | null
}

export interface AccuracyTable {
  /** By horizon, the nearest first. */
  horizons: (Accuracy & { horizon: number })[]
  /** Null where nothing is confronted. */
  overall: Accuracy | null
}

/** Errors by horizon and overall. @throws ModelError `bad-argument` on an observation that is not above 0, or half a range */
export function projectionAccuracy(checks: readonly ProjectionCheck[]): AccuracyTable {
  for (const { observed, low, high } of checks) {
    if (!(observed > 0 && observed < Number.POSITIVE_INFINITY))
      throw new ModelError('bad-argument', `not an observation: ${observed}`, String(observed))
    if ((low === undefined) !== (high === undefined))
      throw new ModelError('bad-argument', 'half a range', String(low ?? high))
  }
  const horizons = [...new Set(checks.map(({ horizon }) => horizon))].sort((a, b) => a - b)
  return {
    horizons: horizons.map(horizon => ({
      horizon,
      ...accuracyOf(checks.filter(check => check.horizon === horizon))
    })),
    overall: checks.length === 0 ? null : accuracyOf(checks)
  }
}

function accuracyOf(checks: readonly ProjectionCheck[]): Accuracy {
  const errors = checks.map(({ projected, observed }) => (projected - observed) / observed)
  const within = checks.flatMap(({ observed, low, high }) =>
    low === undefined || high === undefined ? [] : [low <= observed && observed <= high]
  )
  return {
    n: checks.length,
    mape: mean(errors.map(Math.abs)),
    bias: mean(errors),
    ranges: within.length,
    coverage: within.length === 0 ? null : within.filter(Boolean).length / within.length
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

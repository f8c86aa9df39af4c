/** From the runs of a sensitivity analysis to its Sobol' indices: MODEL.md §10. */
import { type IndexEstimate, indicesOf, missingRows, type SobolSamples } from './sobol-indices.js'

/** The results of the blocks that have come, in their order. */
export interface SensitivityGathering {
  readonly samples: SobolSamples
  readonly points: number
  /** How many points have come. */
  gathered: number
}

/** Makes room for so many points of an analysis of so many factors. */
export function createSensitivityGathering(factors: number, points: number): SensitivityGathering {
  const columns = () => Array.from({ length: factors }, () => new Float64Array(points))
  const samples = {
    a: new Float64Array(points),
    b: new Float64Array(points),
    first: columns(),
    total: columns()
  }
  return { samples, points, gathered: 0 }
}

/** Adds the next block, as `Sensitivity.run` returns it. */
export function gatherSensitivity(gathering: SensitivityGathering, values: Float64Array): void {
  const { samples, gathered } = gathering
  const factors = samples.first.length
  const mine = values.length / (2 + 2 * factors)
  const put = (column: Float64Array, set: number) =>
    column.set(values.subarray(set * mine, (set + 1) * mine), gathered)
  put(samples.a, 0)
  put(samples.b, 1)
  samples.first.forEach((column, f) => {
    put(column, 2 + 2 * f)
  })
  samples.total.forEach((column, f) => {
    put(column, 3 + 2 * f)
  })
  gathering.gathered += mine
}

export interface SensitivityIndices {
  /** One a factor, in their order; null where the result does not vary. */
  estimates: IndexEstimate[] | null
  /** Mean and variance of the result over both samples. */
  mean: number
  variance: number
  /** Points left out because the result does not exist there. */
  missing: number
}

/** Resamples of the bootstrap. */
const RESAMPLES = 1000

/** The indices of every factor, with 95 % intervals by bootstrap, and what they are shares of. */
export function sensitivityIndices({ samples }: SensitivityGathering, seed: number): SensitivityIndices {
  const values = [...samples.a, ...samples.b].filter(value => !Number.isNaN(value))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return {
    estimates: indicesOf(samples, { resamples: RESAMPLES, seed }),
    mean,
    variance,
    missing: missingRows(samples)
  }
}

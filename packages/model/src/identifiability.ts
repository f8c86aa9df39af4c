/** What the published figures say of each input: MODEL.md §11. */
import { eigenvalues } from './linear-algebra.js'
import { gram, type LowRankGaussian } from './low-rank-gaussian.js'

/** An input before the figures is N(0, 1), in standard deviations from its prior; here it is after them. */
export interface Identified {
  parameter: string
  mean: number
  sd: number
  /** 1 − variance: 1 where the figures pin the input down, about 0 where they say nothing of it. */
  shrinkage: number
}

/** @param draws at `draw · parameters + parameter`, any number of them but at least two */
export function identify(parameters: readonly string[], draws: Float64Array): Identified[] {
  const width = parameters.length
  const count = draws.length / width
  return parameters.map((parameter, i) => {
    let mean = 0
    for (let d = 0; d < count; d++) mean += draws[d * width + i]! / count
    let variance = 0
    for (let d = 0; d < count; d++) variance += (draws[d * width + i]! - mean) ** 2 / (count - 1)
    return { parameter, mean, sd: Math.sqrt(variance), shrinkage: 1 - variance }
  })
}

/**
 * How many combinations of inputs the figures pin down: those whose variance they at least halve. An eigenvalue λ of A Aᵀ leaves 1 / (1 + λ)
 * of it. Source: MacKay (1992), Neural Computation 4(3), 415–447, on well-determined parameters.
 */
export const pinnedCombinations = (gaussian: LowRankGaussian): number =>
  eigenvalues(gram(gaussian, gaussian.mean.length), gaussian.count).filter(value => value >= 1).length

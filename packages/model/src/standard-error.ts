/** The Monte Carlo standard error of a mean over scrambled Sobol' points. */
import { REPLICATES } from './sobol-points.js'

/**
 * The spread of the replicates' means over √16. The points of one scramble are not independent: sd/√n would know nothing of how
 * much better than independent ones they are. Scrambles are, and each one's mean is unbiased.
 * Sources: Owen (1997), SIAM Journal on Numerical Analysis 34(5), 1884–1910; L'Ecuyer & Lemieux (2002), Recent Advances in Randomized
 * Quasi-Monte Carlo Methods, in: Modeling Uncertainty, 419–474.
 *
 * @param sums of each replicate
 * @param counts draws in each replicate
 * @param plain sd/√n, which stands in where a replicate has fewer than two draws
 */
export function replicateError(sums: ArrayLike<number>, counts: ArrayLike<number>, plain: number): number {
  let middle = 0
  for (let r = 0; r < REPLICATES; r++) {
    if (counts[r]! < 2) return plain
    middle += sums[r]! / counts[r]! / REPLICATES
  }
  let squares = 0
  for (let r = 0; r < REPLICATES; r++) squares += (sums[r]! / counts[r]! - middle) ** 2
  return Math.sqrt(squares / (REPLICATES - 1) / REPLICATES)
}

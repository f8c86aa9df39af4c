/** The bootstrap over replicates: how far estimates from scrambled Sobol' points may be from what they estimate. */
import { REPLICATES } from './sobol-points.js'

/** Quantile 97.5 % of Student's t with 15 degrees of freedom: sixteen replicates know their own spread no better. */
const STUDENT = 2.131449545559323

/**
 * How many times each replicate comes when as many are drawn with replacement, for each resample; replicate r of resample s is at
 * `s * REPLICATES + r`. Replicates are drawn, and not rows, as rows of one scramble are not independent: depending on the function, a
 * bootstrap of rows gives intervals much too wide, or too narrow by a third.
 * Sources: Efron (1979), The Annals of Statistics 7(1), 1–26; of the generator, Steele, Lea & Flood (2014), OOPSLA, 453–472.
 *
 * @param seed its 32 low bits count; the same seed draws the same replicates everywhere
 */
export function resampleReplicates(resamples: number, seed: number): Uint8Array {
  const times = new Uint8Array(resamples * REPLICATES)
  let state = seed | 0
  for (let s = 0; s < times.length; s += REPLICATES) {
    for (let n = 0; n < REPLICATES; n++) {
      state = (state + 0x9e3779b9) | 0
      let x = state
      x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
      x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
      times[s + Math.floor((((x ^ (x >>> 15)) >>> 0) / 2 ** 32) * REPLICATES)]!++
    }
  }
  return times
}

/**
 * The 95 % interval of an estimate: Student's t times the spread of its resamples, which of n replicates is √((n − 1)/n) too small.
 * With so few replicates it covers better than the quantiles of the resamples do (Efron & Tibshirani 1993, An Introduction to the
 * Bootstrap, §12.4 and §13.3).
 *
 * @param resampled the estimate in each resample; NaN, where it does not exist, is left out
 */
export function bootstrapInterval(estimate: number, resampled: Float64Array): [number, number] {
  const known = resampled.filter(value => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length
  const reach = STUDENT * Math.sqrt((variance * REPLICATES) / (REPLICATES - 1))
  return [estimate - reach, estimate + reach]
}

/** The PERT distribution of an uncertain input, given its lowest, likeliest and highest values: MODEL.md §10. */
import { ModelError } from './errors.js'
import { incompleteBetaInverse } from './incomplete-beta.js'
import type { Range } from './priors.js'

/** How much more the mode weighs in the mean than an end does. */
const MODE_WEIGHT = 4

/**
 * Refuses what is not a range. All three alike is a range: a value that is sure.
 *
 * @param name the input, for the message
 * @throws ModelError `bad-range` for a number that is not finite, ends in the wrong order, or a mode outside them
 */
export function checkRange(range: Range, name: string): void {
  const { low, mode, high } = range
  const refuse = (why: string) => {
    throw new ModelError('bad-range', `the range of ${name} ${why}: ${low}, ${mode}, ${high}`, name)
  }
  if (![low, mode, high, high - low].every(Number.isFinite)) refuse('is not made of finite numbers')
  if (low > high) refuse('has its low above its high')
  if (mode < low || mode > high) refuse('has its mode outside its ends')
}

/** Shapes of the beta distribution of (value − low) / (high − low). Source: Malcolm et al. (1959), Oper. Res. 7, 646–669; Vose (2008). */
export function pertShape({ low, mode, high }: Range): { alpha: number; beta: number } {
  const width = high - low
  const alpha = width > 0 ? 1 + (MODE_WEIGHT * (mode - low)) / width : 1 + MODE_WEIGHT / 2
  return { alpha, beta: MODE_WEIGHT + 2 - alpha }
}

/** Mean, in the unit of the range. */
export const pertMean = ({ low, mode, high }: Range): number =>
  (low + MODE_WEIGHT * mode + high) / (MODE_WEIGHT + 2)

/** Exact variance: the textbooks' ((high − low) / 6)² only comes near it. */
export function pertVariance(range: Range): number {
  const mean = pertMean(range)
  return ((mean - range.low) * (range.high - mean)) / (MODE_WEIGHT + 3)
}

/**
 * The value that a draw is below with probability p, in the unit of the range.
 *
 * @throws ModelError `bad-argument` when p is not in [0, 1]
 */
export function pertQuantile(range: Range, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new ModelError('bad-argument', `not a probability: ${p}`, String(p))
  const { alpha, beta } = pertShape(range)
  const part = incompleteBetaInverse(p, alpha, beta)
  const width = range.high - range.low
  return part < 0.5 ? range.low + width * part : range.high - width * (1 - part)
}

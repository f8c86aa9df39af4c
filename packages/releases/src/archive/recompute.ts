/** Everything that a release computes of its counts, computed again. */
import { comparisonsOf, shareOf, weightedOf } from '../published.js'
import type { Release, Result } from '../release.js'
import { wilson } from '../wilson.js'
import type { CitedRelease } from './cited.js'

/**
 * The release that the counts and the margins of this one make: where it tells something else, it is not theirs.
 *
 * @throws RangeError where the counts contradict each other: a part above its whole
 */
export const recomputed = (release: Release): Release => ({
  ...release,
  results: release.results.map(result => ({
    ...result,
    share: shareAgain(result, release.rules.confidence)
  })),
  weighted: release.weighted && weightedOf(release, release.weighted.margins),
  comparisons: comparisonsOf(release)
})

function shareAgain({ answer, count, base }: Result, confidence: number): Result['share'] {
  if (answer === 'missing' || !('value' in count) || !('value' in base) || base.value === 0) return null
  if (count.value > base.value) throw new RangeError(`${count.value} of ${base.value}`)
  return shareOf(count.value, base.value, confidence)
}

/** Cited figures with the intervals that they carry. */
export const recomputedCited = (release: CitedRelease): CitedRelease => ({
  ...release,
  figures: release.figures.map(figure => {
    if (figure.unit !== 'share' || figure.base === null) return { ...figure, interval: null }
    const [low, high] = wilson(Math.round(figure.value * figure.base), figure.base) ?? [0, 1]
    return { ...figure, interval: { low, high } }
  })
})

/** Counts of a whole consultation: begun, completed, distinct, and so on. */
import type { Tally } from '@horizon-soin/consultation'
import type { Release, Shown } from './release.js'

type Counts = Release['counts']
type Apart = 'started' | 'distinct' | 'wrote' | 'empty'
const APART: readonly Apart[] = ['started', 'distinct', 'wrote', 'empty']

export const shownValue = (shown: Shown): number | null => ('value' in shown ? shown.value : null)

/** Hidden, with what its own line tells of it. */
export const hiddenShown = (low: number, high: number | null): Shown => ({ hidden: 'protects', low, high })

/**
 * Counts that are sums of nothing else that is published: each is hidden where it, what completes it to everybody, or what either has
 * changed by since a release that showed it, is a few people; or where it is `withheld`. `completed`, `marked` and `paper` are sizes of groups.
 */
export function headlineOf(
  tally: Tally,
  sizes: { completed: Shown; marked: Shown; paper: Shown },
  earlier: readonly Release[],
  threshold: number,
  withheld: ReadonlySet<string>
): Counts {
  const isFew = (count: number) => Math.abs(count) > 0 && Math.abs(count) < threshold
  const completed = shownValue(sizes.completed)
  const shownOf = (name: Apart): Shown => {
    const value = tally[name]
    const isSecret =
      completed === null ||
      withheld.has(name) ||
      isFew(value) ||
      isFew(completed - value) ||
      earlier.some(({ counts }) => {
        const before = shownValue(counts[name])
        const all = shownValue(counts.completed)
        if (before === null || all === null) return false
        return isFew(before - value) || isFew(all - before - (completed - value))
      })
    return isSecret ? hiddenShown(0, name === 'started' ? null : completed) : { value }
  }
  const apart = Object.fromEntries(APART.map(name => [name, shownOf(name)])) as Pick<Counts, Apart>
  return { ...apart, ...sizes }
}

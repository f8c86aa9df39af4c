/** What is published across the items of a consultation, beside what is of each. */
import { emptyMask, maskOf } from './combos.js'
import type { PublishedMask } from './earlier.js'
import { shownValue } from './headline.js'
import type { Release } from './release.js'
import type { Given } from './trial.js'

/**
 * Headline counts that cross the items of a consultation which has several: they tell who is the same from one item to another, which
 * the audit of each item does not know of. Everybody who contributed to a call wrote: that is no secret.
 */
export function linksItems({ record, tally }: Given): ReadonlySet<string> {
  if (record.items.length < 2) return new Set()
  const isCall = record.definition.kind === 'contributions'
  return new Set(isCall && tally.wrote < tally.completed ? ['empty', 'wrote'] : ['empty'])
}

/**
 * Whether the counts of several prompts are tied: everybody wrote to one of them at least. Where one must be answered, that one says so
 * already, and ties the others to nothing.
 */
export const areTied = ({ record, tally }: Given): boolean =>
  record.definition.kind === 'contributions' &&
  record.items.length > 1 &&
  tally.wrote === tally.completed &&
  !record.items.some(({ required }) => required)

/**
 * Sums over an item's answers that are published elsewhere, of a consultation of one item: those who said nothing of anything, those who
 * wrote. Of several, see `linksItems`.
 */
export function besidesOf(
  { record, tally }: Given,
  { empty, wrote }: Release['counts'],
  groupIds: readonly string[]
): PublishedMask[] {
  const { kind } = record.definition
  if (record.items.length > 1) return []
  const all = groupIds.indexOf('all')
  const [mute, writers] = [shownValue(empty), shownValue(wrote)]
  if (kind === 'contributions')
    return writers === null
      ? []
      : [{ group: all, mask: maskOf(kind, 'written', 'yes'), low: writers, high: writers }]
  if (mute === null) return []
  // Who has no opinion and is not counted as having said nothing wrote a remark.
  const high = Math.min(tally.completed, mute + (writers ?? tally.completed))
  return [{ group: all, mask: emptyMask(kind), low: mute, high }]
}

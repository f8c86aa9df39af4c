/** What an earlier release shows, as sums over what is unknown. */
import type { Kind } from '@horizon-soin/consultation'
import { emptyMask, maskOf } from './combos.js'
import { itemKey } from './crowd.js'
import { countId, crossedId } from './ids.js'
import { partsOf } from './lines.js'
import type { Release, Shown } from './release.js'

export interface PublishedMask {
  group: number
  mask: number
  low: number
  high: number
}

/** What is published of one item: by group, sums of combinations, between two bounds. */
export function publishedOf(
  release: Release,
  item: string,
  kind: Kind,
  places: ReadonlyMap<string, number>
): PublishedMask[] {
  const parts = new Map(partsOf(kind).map(part => [part.question, part]))
  const sizes = new Map(release.groups.map(({ id, n }) => [id, 'value' in n ? n.value : null]))
  const found: PublishedMask[] = []
  const add = (group: number, mask: number, low: number, high = low) => found.push({ group, mask, low, high })
  const seen = new Set<string>()
  for (const { item: id, version, group: groupId, question, answer, count, base } of release.results) {
    const group = places.get(groupId)
    const part = parts.get(question)
    if (itemKey({ id, version }) !== item || group === undefined || part === undefined) continue
    const mask = part.answers.find(known => known.answer === answer)?.mask ?? 0
    if ('value' in count) add(group, mask, count.value)
    else if (count.atLeast !== undefined && 'value' in base) add(group, mask, count.low, base.value)
    const line = `${groupId}|${question}`
    if (seen.has(line)) continue
    seen.add(line)
    // A base that is everybody of the group says nothing more, unless everybody did answer: then “missing” is told to be 0.
    if ('value' in base && base.value !== sizes.get(groupId)) add(group, part.answered, base.value)
  }
  const { empty, wrote } = release.counts
  if ('value' in wrote && kind === 'contributions' && release.consultation.items.length === 1)
    add(places.get('all')!, maskOf(kind, 'written', 'yes'), wrote.value)
  if ('value' in empty && kind === 'propositions')
    add(places.get('all')!, emptyMask(kind), empty.value, Number.POSITIVE_INFINITY)
  return found
}

/** Counts of contributions that a release shows, by figure id. */
export function shownCounts(release: Release): Map<string, number> {
  const shown = new Map<string, number>()
  const add = (id: string, n: Shown) => {
    if ('value' in n) shown.set(id, n.value)
  }
  for (const { id, n } of release.groups) add(countId(id), n)
  for (const { activity, structure, n } of release.crossed) add(crossedId(activity, structure), n)
  return shown
}

/** One item with all that is published of it, now and before: what its audit is about. */
import type { Kind } from '@horizon-soin/consultation'
import { combosOf } from './combos.js'
import { byGroup, type Cells, type Crowd } from './crowd.js'
import { type PublishedMask, publishedOf } from './earlier.js'
import type { GroupSpec } from './groups.js'
import { type Count, countsOf, partsOf } from './lines.js'
import type { Release, ReleaseRules } from './release.js'
import { type Secret, secretsOf } from './secrets.js'

/** People who are in some releases and not in others: those who stay, then those who left after each earlier one. */
export interface Block {
  /** Number of the release that they left after; null for those who stay. */
  since: number | null
  /** Cell × combination. */
  people: Int32Array
  /** Places of the earlier releases that they are in. */
  releases: readonly number[]
  secrets: readonly Secret[]
}

export interface ItemCase {
  item: string
  width: number
  cells: Cells
  groupCount: number
  blocks: readonly Block[]
  counts: readonly Count[]
  /** By place of the earlier release. */
  published: readonly (readonly PublishedMask[])[]
  /** What more is published of it now: sums that its own figures do not have. */
  besides: readonly PublishedMask[]
}

/** What every item of a consultation shares. */
export interface Ground {
  kind: Kind
  groups: readonly GroupSpec[]
  cells: Cells
  /** Of earlier releases, oldest first, then today's. */
  crowds: readonly Crowd[]
  earlier: readonly Release[]
  rules: ReleaseRules
}

/**
 * Those who stay, and those who left after each earlier release.
 *
 * @throws RangeError where people were added since: a closed consultation takes no answer
 */
export function layersOf(tables: readonly Int32Array[]): Int32Array[] {
  const today = tables.at(-1)!
  const gone = tables.slice(0, -1).map((before, k) => before.map((count, at) => count - tables[k + 1]![at]!))
  if (gone.some(table => table.some(count => count < 0)))
    throw new RangeError('contributions were added since an earlier release')
  return [today, ...gone]
}

/** The case of an item. `besides` is what else is published of its answers. */
export function itemCase(ground: Ground, item: string, besides: readonly PublishedMask[]): ItemCase {
  const { kind, groups, cells, crowds, earlier, rules } = ground
  const width = combosOf(kind)
  const parts = partsOf(kind)
  const ids = groups.map(({ id }) => id)
  const places = new Map(ids.map((id, place) => [id, place]))
  const layers = layersOf(crowds.map(({ items }) => items.get(item)!))
  const sums = layers.map(people => byGroup(cells, ids.length, people, width))
  const blocks = layers.map(
    (people, k): Block => ({
      since: k === 0 ? null : earlier[k - 1]!.number,
      people,
      releases: earlier.flatMap((_, place) => (k === 0 || place < k ? [place] : [])),
      secrets: secretsOf(parts, sums[k]!, width, rules.threshold, rules.band)
    })
  )
  return {
    item,
    width,
    cells,
    groupCount: ids.length,
    blocks,
    counts: countsOf(item, ids, kind, sums[0]!, width, rules.threshold),
    published: earlier.map(release => publishedOf(release, item, kind, places)),
    besides
  }
}

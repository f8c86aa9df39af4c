/** Near-smallest sets to hide, by what exchanges they make possible. */
import { bandsOf } from './bands.js'
import type { Circumstances } from './circumstances.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import type { Target } from './problem-of.js'
import { isProved, unproved } from './prove.js'

/** Exchanges between one group and another, or within one cell, of one combination for another. */
interface Move {
  counts: Count[]
  gain: number
  cost: number
}

const COST_OF_EVERYONE = 40

/**
 * Counts to hide besides so that exchanges prove what they did not: for each secret, those whose absence lets the most people be
 * exchanged for the least that is hidden. None where no exchange does.
 */
export function hideByExchange(
  item: ItemCase,
  hidden: ReadonlySet<Count>,
  circumstances: Circumstances
): Set<Count> {
  const { isOpen, rules, groupIds } = circumstances
  const added = new Set<Count>()
  const isShown = (count: Count) => isOpen(count) && !hidden.has(count) && !added.has(count)
  const byGroup = Array.from({ length: item.groupCount }, (): Count[] => [])
  for (const count of item.counts) byGroup[count.group]!.push(count)
  const separating = (group: number, from: number, to: number) =>
    byGroup[group]!.filter(count => isShown(count) && ((count.mask >> from) & 1) !== ((count.mask >> to) & 1))
  const costOf = (counts: readonly Count[]) =>
    counts.reduce((sum, { group }) => sum + (groupIds[group] === 'all' ? COST_OF_EVERYONE : 1), 0)
  const partners = partnersOf(item)
  const stuck = new Set<Target['secret']>()
  for (;;) {
    const bands = bandsOf(item, isShown, isOpen, rules)
    const left = unproved(
      item,
      isShown,
      bands,
      ({ block, secret }) => block.since === null && !stuck.has(secret)
    )
    if (left.length === 0) return trimmed(item, added, hidden, circumstances, stuck)
    const touched = new Set<number>()
    for (const { block, secret } of left) {
      // What a neighbour has just hidden may do: it is looked at again before more is.
      if (touched.has(secret.group)) continue
      const move = bestMove(item, block.people, secret, partners, separating, costOf)
      if (move === null) {
        stuck.add(secret)
        continue
      }
      for (const count of move.counts) {
        added.add(count)
        touched.add(count.group)
      }
    }
  }
}

/** Takes back what others made needless, the latest first: whatever stays is needed by these proofs. */
function trimmed(
  item: ItemCase,
  added: ReadonlySet<Count>,
  hidden: ReadonlySet<Count>,
  { isOpen, rules }: Circumstances,
  stuck: ReadonlySet<Target['secret']>
): Set<Count> {
  const kept = new Set(added)
  const isShown = (count: Count) => isOpen(count) && !hidden.has(count) && !kept.has(count)
  for (const count of [...added].reverse()) {
    kept.delete(count)
    const bands = bandsOf(item, isShown, isOpen, rules)
    if (!isProved(item, isShown, bands, count.group, secret => stuck.has(secret))) kept.add(count)
  }
  return kept
}

/** For each group, the pairs of cells that differ by it alone, by the other group. */
function partnersOf({ cells, groupCount }: ItemCase): Map<number, [number, number][]>[] {
  const partners = Array.from({ length: groupCount }, () => new Map<number, [number, number][]>())
  for (let dimension = 1; dimension < 5; dimension++) {
    const alike = new Map<string, number[]>()
    for (const [cell, { groups }] of cells.list.entries()) {
      const others = groups.filter((_, k) => k !== dimension).join()
      const held = alike.get(others)
      if (held) held.push(cell)
      else alike.set(others, [cell])
    }
    for (const same of alike.values())
      for (const cell of same)
        for (const other of same) {
          if (cell === other) continue
          const here = cells.list[cell]!.groups[dimension]!
          const there = cells.list[other]!.groups[dimension]!
          const pairs = partners[here]!.get(there)
          if (pairs) pairs.push([cell, other])
          else partners[here]!.set(there, [[cell, other]])
        }
  }
  return partners
}

function bestMove(
  item: ItemCase,
  people: Int32Array,
  { group, mask, value, reach, fall }: Target['secret'],
  partners: readonly Map<number, [number, number][]>[],
  separating: (group: number, from: number, to: number) => Count[],
  costOf: (counts: readonly Count[]) => number
): Move | null {
  const { width, cells } = item
  let best: Move | null = null
  const weigh = (counts: Count[], gain: number) => {
    if (counts.length === 0 || gain === 0) return
    const cost = costOf(counts)
    if (best === null || cost / gain < best.cost / best.gain) best = { counts, gain, cost }
  }
  const at = (cell: number, combo: number) => people[cell * width + combo]!
  const each = (up: boolean, need: number) => {
    for (let to = 0; to < width; to++)
      for (let from = 0; from < width; from++) {
        const isIn = (mask >> to) & 1
        if (((mask >> from) & 1) === isIn || (isIn === 1) !== up) continue
        const here = separating(group, from, to)
        for (const [other, pairs] of partners[group]!) {
          let gain = 0
          for (const [cell, there] of pairs) gain += Math.min(at(cell, from), at(there, to))
          if (gain > 0) weigh([...here, ...separating(other, from, to)], Math.min(gain, need))
        }
        if (partners[group]!.size > 0) continue
        for (const [cell, { groups }] of cells.list.entries()) {
          const gain = Math.min(at(cell, from), need)
          if (gain > 0 && groups.includes(group))
            weigh(
              groups.flatMap(place => separating(place, from, to)),
              gain
            )
        }
      }
  }
  if (reach > value) each(true, reach - value)
  if (fall < value) each(false, value - fall)
  return best
}

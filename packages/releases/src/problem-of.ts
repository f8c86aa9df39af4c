/** An item as a problem of disclosure control. */
import type { Figure, Problem, Sensitive } from '@horizon-soin/disclosure'
import type { Band } from './bands.js'
import { answerId, sinceId } from './ids.js'
import type { Block, ItemCase } from './item.js'
import type { Count } from './lines.js'
import type { Secret } from './secrets.js'

/** A secret of a block of people. */
export interface Target {
  block: Block
  secret: Secret
}

export interface ItemProblem {
  problem: Problem
  /** Place of the figure of each count of the item, in their order. */
  places: readonly number[]
  /** The target of each sensitive figure, in their order. */
  targets: readonly Target[]
}

/** Hiding a count of everybody costs as much as hiding it of many groups; a base takes the shares of its line away. */
const COST_OF_EVERYONE = 40
const COST_OF_BASE = 3

/**
 * The unknowns are, of each cell where somebody is, how many answer what. How many people a cell has is taken as known: an attacker who
 * knows everybody that took part is then kept out too, and items can be looked at one by one.
 *
 * @param isOpen whether a count may be published at all: those of groups whose size is hidden are not
 * @param targets the secrets to look at
 */
export function problemOf(
  item: ItemCase,
  groupIds: readonly string[],
  isOpen: (count: Count) => boolean,
  bands: readonly Band[],
  targets: readonly Target[]
): ItemProblem {
  const { width, blocks, cells } = item
  const truth: number[] = []
  const figures: Figure[] = []
  // First unknown of each block and cell; -1 where nobody is.
  const starts = blocks.map(({ people }) =>
    cells.list.map((_, cell) => {
      const row = people.subarray(cell * width, (cell + 1) * width)
      const size = row.reduce((sum, count) => sum + count, 0)
      if (size === 0) return -1
      const start = truth.length
      truth.push(...row)
      const unknowns = Array.from({ length: width }, (_, combo) => start + combo)
      figures.push({ id: `people|${start}`, unknowns, status: 'always' })
      return start
    })
  )
  const inGroup = Array.from({ length: item.groupCount }, (): number[] => [])
  for (const [cell, { groups }] of cells.list.entries())
    for (const group of groups) inGroup[group]!.push(cell)
  const sumOf = (block: number, group: number, mask: number): number[] =>
    inGroup[group]!.flatMap(cell => {
      const start = starts[block]![cell]!
      if (start < 0) return []
      return Array.from({ length: width }, (_, combo) => combo)
        .filter(combo => mask & (1 << combo))
        .map(combo => start + combo)
    })
  for (const [release, published] of item.published.entries())
    for (const { group, mask, low, high } of published) {
      const unknowns = blocks.flatMap(({ releases }, block) =>
        releases.includes(release) ? sumOf(block, group, mask) : []
      )
      figures.push({ id: `release|${figures.length}`, unknowns, status: 'always', known: { low, high } })
    }
  for (const { group, mask, low, high } of item.besides)
    figures.push({
      id: `besides|${group}`,
      unknowns: sumOf(0, group, mask),
      status: 'always',
      known: { low, high }
    })
  for (const { count, low, high } of bands) {
    const unknowns = sumOf(0, count.group, count.mask)
    figures.push({ id: `band|${count.id}`, unknowns, status: 'always', known: { low, high } })
  }
  const places = item.counts.map(count => {
    const { id, group, mask, answer } = count
    const weight = groupIds[group] === 'all' ? COST_OF_EVERYONE : 1
    const cost = weight * (answer === 'base' ? COST_OF_BASE : 1)
    const status = isOpen(count) ? ('shown' as const) : ('hidden' as const)
    figures.push({ id, unknowns: sumOf(0, group, mask), status, cost })
    return figures.length - 1
  })
  const placeOf = new Map(item.counts.map(({ group, mask }, k) => [group * 2 ** width + mask, places[k]!]))
  const sensitive = targets.map(({ block, secret }): Sensitive => {
    const { group, mask, reach, fall, question, answer } = secret
    let figure = block.since === null ? placeOf.get(group * 2 ** width + mask) : undefined
    if (figure === undefined) {
      const id = answerId(item.item, groupIds[group]!, question, answer)
      const unknowns = sumOf(blocks.indexOf(block), group, mask)
      figures.push({ id: block.since === null ? id : sinceId(block.since, id), unknowns, status: 'hidden' })
      figure = figures.length - 1
    }
    return { figure, reach, fall }
  })
  return { problem: { truth, figures, sensitive }, places, targets }
}

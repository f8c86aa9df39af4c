/** Which secrets of an item are proved safe by exchanges, without a programme. */
import type { Band } from './bands.js'
import type { Block, ItemCase } from './item.js'
import type { Count } from './lines.js'
import type { Target } from './problem-of.js'
import { type Arena, alikeOf, raised } from './swaps.js'

/** What is published of a block of people, by group. */
export function masksOf(item: ItemCase, block: Block, isShown: (count: Count) => boolean): number[][] {
  const masks = Array.from({ length: item.groupCount }, (): number[] => [])
  for (const release of block.releases)
    for (const { group, mask } of item.published[release]!) masks[group]!.push(mask)
  if (block.since === null) {
    for (const { group, mask } of item.besides) masks[group]!.push(mask)
    for (const count of item.counts) if (isShown(count)) masks[count.group]!.push(count.mask)
  }
  return masks
}

function isSafe(arena: Arena, { group, mask, value, reach, fall }: Target['secret']): boolean {
  if (raised(arena, group, mask, reach - value) < reach - value) return false
  const all = 2 ** arena.width - 1
  return raised(arena, group, all & ~mask, value - fall) >= value - fall
}

function arenaOf(
  item: ItemCase,
  block: Block,
  isShown: (count: Count) => boolean,
  bands: readonly Band[]
): Arena {
  const floors =
    block.since === null
      ? bands.map(({ count, low }) => ({ group: count.group, mask: count.mask, slack: count.value - low }))
      : []
  const alike = alikeOf(masksOf(item, block, isShown), item.width)
  return { width: item.width, people: block.people, cells: item.cells, alike, floors }
}

/** The secrets that exchanges do not prove safe: the programmes must say. */
export function unproved(
  item: ItemCase,
  isShown: (count: Count) => boolean,
  bands: readonly Band[],
  only: (target: Target) => boolean = () => true
): Target[] {
  return item.blocks.flatMap(block => {
    const arena = arenaOf(item, block, isShown, bands)
    return block.secrets
      .map(secret => ({ block, secret }))
      .filter(target => only(target) && !isSafe(arena, target.secret))
  })
}

/** Whether exchanges prove every secret of those who stay, besides some; those of one group are looked at first. */
export function isProved(
  item: ItemCase,
  isShown: (count: Count) => boolean,
  bands: readonly Band[],
  group: number,
  isBesides: (secret: Target['secret']) => boolean
): boolean {
  const block = item.blocks[0]!
  const arena = arenaOf(item, block, isShown, bands)
  const secrets = block.secrets.filter(secret => !isBesides(secret))
  const near = secrets.filter(secret => secret.group === group)
  const far = secrets.filter(secret => secret.group !== group)
  return [...near, ...far].every(secret => isSafe(arena, secret))
}

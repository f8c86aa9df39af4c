/** Whether the sizes that are hidden stay so beside everything that is answered. */
import type { Contributions } from './contributions.js'
import { countId, crossedId } from './ids.js'
import type { Ground, ItemCase } from './item.js'
import type { Count } from './lines.js'
import { masksOf } from './prove.js'
import { alikeOf } from './swaps.js'
import { type Answered, isCrossedProved, mended, type Places } from './together.js'

/** What is published of an item, as exchanges of people see it. */
export function answeredOf(item: ItemCase, isShown: (count: Count) => boolean): Answered {
  const block = item.blocks[0]!
  return { people: block.people, alike: alikeOf(masksOf(item, block, isShown), item.width) }
}

/**
 * Crossings of a few people that nothing proves to be unknown, with what to hide so that they are. That a crossing reaches the
 * threshold is proved by the programmes over all sizes; that it can be more and less beside every answer published, here: by exchanges,
 * else by programmes. What is not proved is held to be given away: it is the one verdict that may be too severe. After an earlier release,
 * where people who left move too, the programmes over sizes are relied on.
 *
 * @param canVary whether programmes prove that a crossing, by the places of its groups, can be more and less
 */
export function sizesNotProved(
  ground: Ground,
  items: readonly Answered[],
  { sums, layers }: Contributions,
  isShownNow: (id: string) => boolean,
  canVary: (corner: { activity: number; structure: number }, isShown: (id: string) => boolean) => boolean
): { leaks: { id: string; low: number; high: number | null }[]; suggestion: string[] } {
  const { groups, cells, rules } = ground
  const suggestion = new Set<string>()
  const leaks: { id: string; low: number; high: number | null }[] = []
  const width = items.length === 0 ? 0 : items[0]!.people.length / cells.list.length
  const isShown = (id: string) => isShownNow(id) && !suggestion.has(id)
  const places: Places = { cells, groups, width, items, isShown }
  if (items.length === 0 || ground.earlier.length > 0) return { leaks, suggestion: [] }
  for (const [activity, one] of groups.entries())
    for (const [structure, two] of groups.entries()) {
      if (one.dimension !== 'activity' || two.dimension !== 'structure') continue
      const id = crossedId(one.choice, two.choice)
      const value = layers[0]![sums.get(id)![0]!]!
      if (value === 0 || value >= rules.threshold) continue
      const secret = { activity, structure, value, reach: value + 1, fall: value - 1 }
      if (isCrossedProved(places, secret) || (!isShown(id) && canVary(secret, isShown))) continue
      leaks.push({ id, low: 0, high: null })
      // Where no crossing helps, both groups go: what is told of neither gives nothing of both.
      for (const other of mended(places, secret) ?? [countId(one.id), countId(two.id)]) suggestion.add(other)
    }
  return { leaks, suggestion: [...suggestion] }
}

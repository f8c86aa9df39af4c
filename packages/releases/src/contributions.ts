/** Contributions by group, and by activity and structure at once, as a problem of disclosure control. */
import type { Tally } from '@horizon-soin/consultation'
import type { Figure, Problem, Sensitive } from '@horizon-soin/disclosure'
import { shownCounts } from './earlier.js'
import { type GroupSpec, groupIdsOf } from './groups.js'
import { countId, crossedId, sinceId } from './ids.js'
import { layersOf } from './item.js'
import type { Release } from './release.js'

/** A published count of contributions: the unknowns that it is made of. */
export interface Contributions {
  /** Figure id → places among the unknowns. */
  sums: ReadonlyMap<string, readonly number[]>
  /** Today's, then those who left after each earlier release. */
  layers: readonly Int32Array[]
}

/** Hiding the size of a group hides all that is told of it. */
const COST_OF_GROUP = 60

/**
 * Unknowns of one tally: activity × structure, then each channel, then with and without marks; these are crossed nowhere that is
 * published.
 */
export function contributionsOf(groups: readonly GroupSpec[], tallies: readonly Tally[]): Contributions {
  const idsOf = (dimension: GroupSpec['dimension']) => groups.filter(group => group.dimension === dimension)
  const activities = idsOf('activity')
  const structures = idsOf('structure')
  const apart = [...idsOf('channel'), ...idsOf('marks')]
  const sums = new Map<string, number[]>()
  const crossed = activities.length * structures.length
  const range = (count: number, at: (k: number) => number) => Array.from({ length: count }, (_, k) => at(k))
  const placeOf = (a: number, s: number) => a * structures.length + s
  sums.set(
    countId('all'),
    range(crossed, k => k)
  )
  for (const [a, { id }] of activities.entries())
    sums.set(
      countId(id),
      range(structures.length, s => placeOf(a, s))
    )
  for (const [s, { id }] of structures.entries())
    sums.set(
      countId(id),
      range(activities.length, a => placeOf(a, s))
    )
  for (const [k, { id }] of apart.entries()) sums.set(countId(id), [crossed + k])
  for (const [a, { choice: activity }] of activities.entries())
    for (const [s, { choice: structure }] of structures.entries())
      sums.set(crossedId(activity, structure), [placeOf(a, s)])
  const tables = tallies.map(({ profiles }) => {
    const table = new Int32Array(crossed + apart.length)
    for (const profile of profiles) {
      const [, activity, structure, ...others] = groupIdsOf(profile)
      const a = activities.findIndex(({ id }) => id === activity)
      const s = structures.findIndex(({ id }) => id === structure)
      table[placeOf(a, s)]! += profile.count
      for (const other of others) table[crossed + apart.findIndex(({ id }) => id === other)]! += profile.count
    }
    return table
  })
  return { sums, layers: layersOf(tables) }
}

export const valueIn = (layer: Int32Array, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + layer[place]!, 0)

/** The problem of contributions, its figures by id. */
export function contributionsProblem(
  { sums, layers }: Contributions,
  earlier: readonly Release[],
  threshold: number
): { problem: Problem; placeOf: ReadonlyMap<string, number> } {
  const size = layers[0]!.length
  const truth = layers.flatMap(layer => [...layer])
  const figures: Figure[] = []
  const placeOf = new Map<string, number>()
  const sensitive: Sensitive[] = []
  const add = (figure: Figure) => {
    placeOf.set(figure.id, figures.length)
    figures.push(figure)
    return figures.length - 1
  }
  const protect = (figure: number, value: number) => {
    if (value > 0 && value < threshold) sensitive.push({ figure, reach: threshold, fall: value - 1 })
  }
  const inLayer = (layer: number, places: readonly number[]) => places.map(place => layer * size + place)
  for (const [id, unknowns] of sums) {
    const status = id === countId('all') ? ('always' as const) : ('shown' as const)
    protect(
      add({ id, unknowns, status, cost: id.startsWith('n|') ? COST_OF_GROUP : 1 }),
      valueIn(layers[0]!, unknowns)
    )
  }
  for (const [k, release] of earlier.entries()) {
    // People of release k: those who stay, and those who left after it or after a later one.
    const blocks = [0, ...earlier.flatMap((_, later) => (later >= k ? [later + 1] : []))]
    for (const id of shownCounts(release).keys()) {
      const unknowns = blocks.flatMap(block => inLayer(block, sums.get(id) ?? []))
      add({ id: `release-${release.number}|${id}`, unknowns, status: 'always' })
    }
    for (const [id, places] of sums) {
      const value = valueIn(layers[k + 1]!, places)
      if (value === 0) continue
      const unknowns = inLayer(k + 1, places)
      protect(add({ id: sinceId(release.number, id), unknowns, status: 'hidden' }), value)
    }
  }
  // Channels, and marks, are everybody too: in each layer, two ways to count the same people.
  for (const layer of layers.keys())
    for (const pair of [size - 4, size - 2]) {
      const everyone = sums.get(countId('all'))!
      const unknowns = inLayer(layer, [...everyone, pair, pair + 1])
      const coefficients = unknowns.map((_, k) => (k < everyone.length ? 1 : -1))
      add({ id: `same|${layer}|${pair}`, unknowns, coefficients, status: 'always' })
    }
  return { problem: { truth, figures, sensitive }, placeOf }
}

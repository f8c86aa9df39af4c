/**
 * Sizes of groups and crossings, looked at together with everything that is answered: a hidden size must be able to be another while
 * every item keeps its published counts. People who answered alike change places, item by item; what results is a whole table.
 */
import type { Cells } from './crowd.js'
import type { GroupSpec } from './groups.js'
import { countId, crossedId } from './ids.js'

/** Answers of one item: cell × combination, and what its published counts do not tell apart, group × combination. */
export interface Answered {
  people: Int32Array
  alike: Int32Array
}

export interface Places {
  cells: Cells
  groups: readonly GroupSpec[]
  width: number
  items: readonly Answered[]
  isShown: (id: string) => boolean
}

/** A crossing that must be able to grow to `reach` and to fall to `fall`. */
export interface CrossedSecret extends Corner {
  value: number
  reach: number
  fall: number
}

/** Places of an activity and a structure in the list of groups. */
interface Corner {
  activity: number
  structure: number
}

/** Tables of activity × structure, by item, which people move in. */
class Floor {
  readonly tables: Int32Array[]
  private readonly size: number

  constructor(private readonly places: Places) {
    const { cells, width, items, groups } = places
    this.size = groups.length
    this.tables = items.map(({ people }) => {
      const table = new Int32Array(this.size * this.size * width)
      for (const [cell, { groups: of }] of cells.list.entries())
        for (let combo = 0; combo < width; combo++)
          table[(of[1]! * this.size + of[2]!) * width + combo]! += people[cell * width + combo]!
      return table
    })
  }

  private at(activity: number, structure: number): number {
    return (activity * this.size + structure) * this.places.width
  }

  /** Moves people, whatever they answered, between two crossings of groups of which nothing is told; `wanted` at most. */
  transfer(from: Corner, to: Corner, wanted: number): number {
    const { width } = this.places
    let moved = 0
    for (const table of this.tables) {
      const [here, there] = [this.at(from.activity, from.structure), this.at(to.activity, to.structure)]
      moved = 0
      for (let combo = 0; combo < width; combo++) {
        const count = Math.min(table[here + combo]!, wanted - moved)
        table[here + combo]! -= count
        table[there + combo]! += count
        moved += count
      }
    }
    return moved
  }

  /**
   * Moves people of one activity from a structure to another, and as many of another activity back, `wanted` at most: those whose
   * answers the structures' published counts do not tell apart.
   */
  exchange(activity: number, other: number, from: number, to: number, wanted: number): number {
    const { width, items, groups, isShown } = this.places
    const [goes, comes] = [this.at(activity, from), this.at(other, to)]
    const everything = 2 ** width - 1
    const plans = this.tables.map((table, k) => {
      const { alike } = items[k]!
      const alikeIn = (group: number, combo: number) =>
        isShown(countId(groups[group]!.id)) ? alike[group * width + combo]! : everything
      const plan: [number, number, number][] = []
      const left = table.slice(comes, comes + width)
      let matched = 0
      for (let combo = 0; combo < width && matched < wanted; combo++) {
        const same = alikeIn(from, combo) & alikeIn(to, combo)
        let people = table[goes + combo]!
        for (let back = 0; back < width && people > 0; back++) {
          if (!(same & (1 << back))) continue
          const moved = Math.min(people, left[back]!, wanted - matched)
          if (moved === 0) continue
          people -= moved
          left[back]! -= moved
          matched += moved
          plan.push([combo, back, moved])
        }
      }
      return { plan, matched }
    })
    const moved = plans.reduce((least, { matched }) => Math.min(least, matched), wanted)
    for (const [k, { plan }] of plans.entries()) {
      const table = this.tables[k]!
      let left = moved
      for (const [combo, back, most] of plan) {
        const count = Math.min(most, left)
        left -= count
        table[goes + combo]! -= count
        table[this.at(activity, to) + combo]! += count
        table[comes + back]! -= count
        table[this.at(other, from) + back]! += count
      }
    }
    return moved
  }
}

const inDimension = ({ groups }: Places, dimension: GroupSpec['dimension'], but: number): number[] =>
  groups.flatMap((group, place) => (group.dimension === dimension && place !== but ? [place] : []))

const cornersOf = (places: Places, { activity, structure }: Corner): Corner[] =>
  inDimension(places, 'activity', activity).flatMap(a =>
    inDimension(places, 'structure', structure).map(s => ({ activity: a, structure: s }))
  )

const idOf = ({ groups }: Places, { activity, structure }: Corner): string =>
  crossedId(groups[activity]!.choice, groups[structure]!.choice)

/** Ids of the crossings that an exchange with the opposite corner would show in. */
const idsOf = (places: Places, { activity, structure }: Corner, corner: Corner): string[] => [
  idOf(places, { activity, structure }),
  idOf(places, { activity, structure: corner.structure }),
  idOf(places, { activity: corner.activity, structure }),
  idOf(places, corner)
]

/** Crossings of other groups of which nothing is told, and which differ by that group alone. */
function untold(places: Places, { activity, structure }: Corner): Corner[] {
  const isTold = (group: number) => places.isShown(countId(places.groups[group]!.id))
  const alike = [
    ...(isTold(activity)
      ? []
      : inDimension(places, 'activity', activity).map(a => ({ activity: a, structure }))),
    ...(isTold(structure)
      ? []
      : inDimension(places, 'structure', structure).map(s => ({ activity, structure: s })))
  ]
  return alike.filter(
    other =>
      !isTold(other.activity === activity ? other.structure : other.activity) &&
      !places.isShown(idOf(places, other))
  )
}

/** Whether exchanges within hidden crossings prove that a crossing can be another. */
export function isCrossedProved(places: Places, secret: CrossedSecret): boolean {
  if (places.isShown(idOf(places, secret))) return false
  const corners = cornersOf(places, secret).filter(
    corner => !idsOf(places, secret, corner).some(places.isShown)
  )
  const others = untold(places, secret)
  const { activity, structure, value, reach, fall } = secret
  const moved = (up: boolean, wanted: number) => {
    const floor = new Floor(places)
    let left = wanted
    for (const other of others)
      if (left > 0) left -= up ? floor.transfer(other, secret, left) : floor.transfer(secret, other, left)
    for (const corner of corners) {
      if (left <= 0) return true
      const [from, to] = up ? [corner.structure, structure] : [structure, corner.structure]
      left -= floor.exchange(activity, corner.activity, from, to, left)
    }
    return left <= 0
  }
  return moved(true, reach - value) && moved(false, value - fall)
}

/** Crossings to hide so that exchanges prove it: corner by corner, those that hide the fewest first. Null where none does. */
export function mended(places: Places, secret: CrossedSecret): string[] | null {
  const added = new Set<string>()
  const isShown = (id: string) => places.isShown(id) && !added.has(id)
  const left = cornersOf(places, secret)
  while (left.length > 0) {
    const costs = left.map(corner => idsOf(places, secret, corner).filter(isShown).length)
    const best = costs.indexOf(Math.min(...costs))
    for (const id of idsOf(places, secret, left[best]!)) if (isShown(id)) added.add(id)
    left.splice(best, 1)
    if (isCrossedProved({ ...places, isShown }, secret)) return [...added]
  }
  return null
}

/** Contributions in dense tables: by cell, a profile that somebody has, and by what is answered of each item. */
import type { ConsultationRecord, Tally } from '@horizon-soin/consultation'
import { comboOf, combosOf } from './combos.js'
import { type GroupSpec, groupIdsOf } from './groups.js'

/** A profile: activity, structure, channel and marks at once. */
export interface Cell {
  activity: string
  structure: string
  /** Places of its five groups in the list of groups. */
  groups: readonly number[]
}

export interface Cells {
  list: Cell[]
  /** Place of a cell by its groups' ids. */
  at: Map<string, number>
  /** Of each cell, those that differ from it by one dimension; then by two. */
  near: readonly [one: readonly number[][], two: readonly number[][]]
  /** Cells of each group. */
  members: readonly number[][]
}

/** Counts of one tally. */
export interface Crowd {
  /** Contributions by cell. */
  n: Int32Array
  /** By `ITEM@VERSION`: cell × combination, those who said nothing of it included. */
  items: Map<string, Int32Array>
}

export const itemKey = ({ id, version }: { id: string; version: number }): string => `${id}@${version}`

/**
 * The profiles that somebody has in any of the tallies.
 *
 * @throws RangeError for a choice that the consultation does not have
 */
export function cellsOf(groups: readonly GroupSpec[], tallies: readonly Tally[]): Cells {
  const placeOf = new Map(groups.map(({ id }, place) => [id, place]))
  const list: Cell[] = []
  const at = new Map<string, number>()
  for (const profile of tallies.flatMap(({ profiles }) => profiles)) {
    const ids = groupIdsOf(profile)
    const name = ids.join('|')
    if (at.has(name)) continue
    const places = ids.map(id => placeOf.get(id) ?? -1)
    if (places.includes(-1)) throw new RangeError(`a profile with unknown choices: ${name}`)
    at.set(name, list.length)
    list.push({
      activity: profile.activity ?? '',
      structure: profile.structure ?? '',
      groups: places
    })
  }
  const members = groups.map((): number[] => [])
  for (const [cell, { groups: places }] of list.entries())
    for (const place of places) members[place]!.push(cell)
  return { list, at, near: [nearOf(list, 1), nearOf(list, 2)], members }
}

const nearOf = (list: readonly Cell[], distance: number): number[][] =>
  list.map(({ groups: here }) => {
    const near: number[] = []
    for (const [cell, { groups: there }] of list.entries()) {
      let differing = 0
      for (let k = 0; k < here.length; k++) if (here[k] !== there[k]) differing++
      if (differing === distance) near.push(cell)
    }
    return near
  })

/**
 * A tally in tables.
 *
 * @throws RangeError where more people answer an item than there are, or an item or a profile is unknown
 */
export function crowdOf({ definition, items }: ConsultationRecord, cells: Cells, tally: Tally): Crowd {
  const { kind } = definition
  const combos = combosOf(kind)
  const n = new Int32Array(cells.list.length)
  for (const profile of tally.profiles) n[cells.at.get(groupIdsOf(profile).join('|'))!]! += profile.count
  const tables = new Map(items.map(item => [itemKey(item), new Int32Array(cells.list.length * combos)]))
  for (const answer of tally.answers) {
    const table = tables.get(itemKey({ id: answer.item, version: answer.version }))
    const cell = cells.at.get(groupIdsOf(answer).join('|'))
    if (table === undefined || cell === undefined)
      throw new RangeError(`answers of an unknown item or profile: ${answer.item}@${answer.version}`)
    table[cell * combos + comboOf(kind, answer)]! += answer.count
  }
  for (const [key, table] of tables)
    for (const [cell, people] of n.entries()) {
      let said = 0
      for (let combo = 1; combo < combos; combo++) said += table[cell * combos + combo]!
      if (said > people) throw new RangeError(`more answers than contributions: ${said} of ${people}, ${key}`)
      table[cell * combos] = people - said
    }
  return { n, items: tables }
}

/** Sums of a table of cell × width by group: group × width. */
export function byGroup(cells: Cells, groups: number, table: Int32Array, width: number): Int32Array {
  const sums = new Int32Array(groups * width)
  for (const [cell, { groups: places }] of cells.list.entries())
    for (const place of places)
      for (let k = 0; k < width; k++) sums[place * width + k]! += table[cell * width + k]!
  return sums
}

/** Sum of the combinations of a mask in one row of a table of that width. */
export function masked(table: Int32Array, row: number, width: number, mask: number): number {
  let sum = 0
  for (let combo = 0; combo < width; combo++) if (mask & (1 << combo)) sum += table[row * width + combo]!
  return sum
}

/**
 * Proofs that a count cannot be found, without a programme: people of two profiles exchange what they answered, in ways that leave
 * every published figure as it is, until the count is where it must be able to be. What results is a whole table of people that anyone
 * who reads what is published must hold possible: a proof, where it is found; where it is not, the programmes decide.
 */

import type { Cells } from './crowd.js'

/** A table that answers may be exchanged in. */
export interface Arena {
  width: number
  /** Cell × combination. */
  people: Int32Array
  cells: Cells
  /** Group × combination: combinations that this group's published figures do not tell apart from it, as bits. */
  alike: Int32Array
  /** Counts of which a lower bound is told: of a band. */
  floors: readonly { group: number; mask: number; slack: number }[]
}

/** What is alike for each group, from the masks of what is published of it. */
export function alikeOf(published: readonly (readonly number[])[], width: number): Int32Array {
  const alike = new Int32Array(published.length * width)
  for (const [group, masks] of published.entries())
    for (let combo = 0; combo < width; combo++) {
      let same = 2 ** width - 1
      for (const mask of masks) same &= mask & (1 << combo) ? mask : ~mask
      alike[group * width + combo] = same
    }
  return alike
}

class Exchange {
  private readonly people: Int32Array
  private readonly slack: number[]

  constructor(private readonly arena: Arena) {
    this.people = arena.people.slice()
    this.slack = arena.floors.map(({ slack }) => slack)
  }

  /** Combinations that a cell may move to from `combo`, and another back, without a trace in the groups that only one of them is in. */
  alike(combo: number, cell: number, other: number | null): number {
    const { alike, width, cells } = this.arena
    const here = cells.list[cell]!.groups
    const there = other === null ? null : cells.list[other]!.groups
    let same = 2 ** width - 1
    for (let k = 0; k < here.length; k++) {
      if (there !== null && there[k] === here[k]) continue
      same &= alike[here[k]! * width + combo]!
      if (there !== null) same &= alike[there[k]! * width + combo]!
    }
    return same
  }

  at(cell: number, combo: number): number {
    return this.people[cell * this.arena.width + combo]!
  }

  /** Moves as many as may be, `most` at most, in one cell, and back in another where there is one. */
  move(cell: number, other: number | null, from: number, to: number, most: number): number {
    const { width, cells, floors } = this.arena
    let moved = Math.min(most, this.at(cell, from))
    if (other !== null) moved = Math.min(moved, this.at(other, to))
    const signs = floors.map(({ group, mask }) => {
      const change = Number((mask & (1 << to)) !== 0) - Number((mask & (1 << from)) !== 0)
      const here = Number(cells.list[cell]!.groups.includes(group))
      const there = other === null ? 0 : Number(cells.list[other]!.groups.includes(group))
      return change * (here - there)
    })
    for (const [k, sign] of signs.entries()) if (sign < 0) moved = Math.min(moved, this.slack[k]!)
    if (moved <= 0) return 0
    for (const [k, sign] of signs.entries()) this.slack[k]! += sign * moved
    this.people[cell * width + from]! -= moved
    this.people[cell * width + to]! += moved
    if (other !== null) {
      this.people[other * width + to]! -= moved
      this.people[other * width + from]! += moved
    }
    return moved
  }
}

/**
 * How far a count can be raised, `wanted` at most: by exchanges between a cell of the group and one outside of it, or by what one cell
 * answers where that leaves no trace at all. A lower bound.
 */
export function raised(arena: Arena, group: number, mask: number, wanted: number): number {
  const exchange = new Exchange(arena)
  const { width, cells } = arena
  let left = wanted
  const each = (cell: number, other: number | null) => {
    for (let to = 0; to < width && left > 0; to++) {
      if (!(mask & (1 << to)) || (other !== null && exchange.at(other, to) === 0)) continue
      const same = exchange.alike(to, cell, other) & ~mask
      for (let from = 0; from < width && left > 0; from++)
        if (same & (1 << from)) left -= exchange.move(cell, other, from, to, left)
    }
  }
  const inside = cells.members[group]!
  for (const cell of inside) if (left > 0) each(cell, null)
  // The fewer groups two cells differ by, the fewer figures an exchange would show in.
  for (const near of cells.near)
    for (const cell of inside)
      for (const other of near[cell]!) {
        if (left <= 0) return wanted
        if (!cells.list[other]!.groups.includes(group)) each(cell, other)
      }
  return wanted - left
}

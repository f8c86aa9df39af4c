/**
 * Whether a hidden crossing of a few people can be another, beside every answer published: by programmes, where exchanges of people who
 * answered alike do not say. One rectangle of crossings that are all hidden is let vary, by one more here and one less there, which
 * leaves the sizes of groups as they are; each item must be able to follow. The solutions of an item are convex: where it follows by one
 * at least it follows by one, so that the items follow together.
 */
import type { Auditor, Figure } from '@horizon-soin/disclosure'
import { bandsOf } from './bands.js'
import type { Circumstances } from './circumstances.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import { problemOf } from './problem-of.js'

/** An item with the counts of it that are hidden. */
export interface Hiding {
  one: ItemCase
  hidden: ReadonlySet<Count>
}

/** Places of four cells: the crossing, its structure's neighbour, its activity's neighbour, the opposite one. */
type Rectangle = readonly [here: number, beside: number, across: number, opposite: number]

/** Rectangles tried; each costs two programmes an item. */
const MOST_RECTANGLES = 6

/**
 * Looks for a rectangle by which a crossing can have one person more, and one less.
 *
 * @param mayVary whether the crossing of an activity and a structure, by their places in the list of groups, is hidden
 */
export function canVary(
  auditor: Auditor,
  items: readonly Hiding[],
  circumstances: Circumstances,
  crossing: { activity: number; structure: number },
  mayVary: (activity: number, structure: number) => boolean
): { isProved: boolean; programmes: number } {
  let programmes = 0
  const [first] = items
  if (first === undefined) return { isProved: true, programmes }
  for (const rectangle of rectanglesOf(first.one, crossing, mayVary).slice(0, MOST_RECTANGLES)) {
    let follow = 0
    for (const item of items) {
      const found = follows(auditor, item, circumstances, rectangle)
      programmes += found.programmes
      if (!found.isFree) break
      follow++
    }
    if (follow === items.length) return { isProved: true, programmes }
  }
  return { isProved: false, programmes }
}

/** People of a cell: the same in every item. */
const sizeOf = ({ blocks, width }: ItemCase, cell: number): number =>
  blocks[0]!.people.subarray(cell * width, (cell + 1) * width).reduce((sum, count) => sum + count, 0)

/** Rectangles of cells that all have somebody, of one channel and with or without marks alike; those with the most people first. */
function rectanglesOf(
  one: ItemCase,
  { activity, structure }: { activity: number; structure: number },
  mayVary: (activity: number, structure: number) => boolean
): Rectangle[] {
  const { list } = one.cells
  const named = new Map(list.map(({ groups }, cell) => [groups.join('|'), cell]))
  const found: { least: number; rectangle: Rectangle }[] = []
  for (const [here, { groups: own }] of list.entries()) {
    if (own[1] !== activity || own[2] !== structure) continue
    for (const [opposite, { groups: other }] of list.entries()) {
      const [, a, s] = other as readonly [number, number, number]
      if (a === activity || s === structure || own[3] !== other[3] || own[4] !== other[4]) continue
      if (!mayVary(activity, s) || !mayVary(a, structure) || !mayVary(a, s)) continue
      const beside = named.get([own[0], activity, s, own[3], own[4]].join('|'))
      const across = named.get([own[0], a, structure, own[3], own[4]].join('|'))
      if (beside === undefined || across === undefined) continue
      const rectangle = [here, beside, across, opposite] as const
      const least = Math.min(...rectangle.map(cell => sizeOf(one, cell)))
      if (least > 0) found.push({ least, rectangle })
    }
  }
  return found.sort((x, y) => y.least - x.least).map(({ rectangle }) => rectangle)
}

/** Whether an item keeps what is published of it with one person more in the first cell of a rectangle, and with one less. */
function follows(
  auditor: Auditor,
  { one, hidden }: Hiding,
  { groupIds, isOpen, rules }: Circumstances,
  [here, beside, across, opposite]: Rectangle
): { isFree: boolean; programmes: number } {
  const isShown = (count: Count) => isOpen(count) && !hidden.has(count)
  const bands = bandsOf(one, isShown, isOpen, rules)
  const { problem, places } = problemOf(one, groupIds, isOpen, bands, [])
  const figures = [...problem.figures]
  const inhabited = one.cells.list.flatMap((_, cell) => (sizeOf(one, cell) > 0 ? [cell] : []))
  const people = figures.flatMap(({ id }, place) => (id.startsWith('people|') ? [place] : []))
  const placeOf = (cell: number) => people[inhabited.indexOf(cell)]!
  const both = (id: string, x: number, y: number): Figure => ({
    id,
    unknowns: [...problem.figures[placeOf(x)]!.unknowns, ...problem.figures[placeOf(y)]!.unknowns],
    status: 'always'
  })
  // Of four sizes, what is known is how many each two neighbours have.
  figures[placeOf(beside)] = both('row', here, beside)
  figures[placeOf(across)] = both('column', here, across)
  figures[placeOf(opposite)] = both('other row', across, opposite)
  figures[placeOf(here)] = { ...problem.figures[placeOf(here)]!, status: 'hidden' }
  const size = sizeOf(one, here)
  const concealed = new Set(places.filter((_, k) => isOpen(one.counts[k]!) && hidden.has(one.counts[k]!)))
  const sensitive = [{ figure: placeOf(here), reach: size + 1, fall: size - 1 }]
  const { exposed, programmes } = auditor.audit({ truth: problem.truth, figures, sensitive }, concealed)
  return { isFree: exposed.length === 0, programmes }
}

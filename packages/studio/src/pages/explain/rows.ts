/** The tree of terms under a number as the rows that are shown: which are open, how deep each stands, what is folded. */
import type { Term } from '@horizon-soin/model'
import { opened } from '@horizon-soin/words'

interface Place {
  /** The way from the top: `0`, `0.2`, `0.2.1`. */
  id: string
  /** 1 at the top. */
  level: number
  /** Among the rows under the same one, from 1. */
  place: number
  of: number
}

export interface TermRow extends Place {
  kind: 'term'
  term: Term
  /** What it stands under; null at the top. */
  parent: Term | null
  /** The term shown just above, under the same one. */
  before: Term | undefined
  canOpen: boolean
  isOpen: boolean
}

/** The row of the data under an open input. */
interface DataRow extends Place {
  kind: 'data'
  term: Term
  before: Term | undefined
}

/** Terms of a long list, told by their number until they are unfolded. */
interface FoldRow extends Place {
  kind: 'fold'
  count: number
}

export type ShownRow = TermRow | DataRow | FoldRow

export const TOP = '0'
/** A list longer than this (the years of a long projection) is shown by its first and its last. */
const LONGEST_LIST = 11

const ordered = (term: Term): readonly Term[] => opened(term, Number.POSITIVE_INFINITY).shown
const foldId = (id: string): string => `${id}.more`
/** The same whatever the order in which contributions are shown. */
const childId = (id: string, term: Term, child: Term): string => `${id}.${term.children.indexOf(child)}`

/** Whether something stands under it: terms, or the row of the data that it was read in. */
export const canOpen = (term: Term): boolean => term.children.length > 0 || term.input !== undefined

/** The rows shown under a number where the rows `open` are open, from the top. */
export function shownRows(root: Term, open: ReadonlySet<string>): ShownRow[] {
  const rows: ShownRow[] = []
  function add(term: Term, parent: Term | null, before: Term | undefined, at: Place): void {
    const isOpen = canOpen(term) && open.has(at.id)
    rows.push({ kind: 'term', ...at, term, parent, before, canOpen: canOpen(term), isOpen })
    if (!isOpen) return
    const level = at.level + 1
    if (term.input !== undefined) {
      rows.push({ kind: 'data', id: `${at.id}.row`, level, place: 1, of: 1, term, before })
      return
    }
    const children = ordered(term)
    const last = children.length - 1
    const isFolded = children.length > LONGEST_LIST && !open.has(foldId(at.id))
    const of = isFolded ? 3 : children.length
    children.forEach((child, i) => {
      if (isFolded && i > 1 && i < last) return
      const place = isFolded && i === last ? 3 : i + 1
      if (isFolded && i === 1)
        rows.push({ kind: 'fold', id: foldId(at.id), level, place, of, count: children.length - 2 })
      else add(child, term, children[i - 1], { id: childId(at.id, term, child), level, place, of })
    })
  }
  add(root, null, undefined, { id: TOP, level: 1, place: 1, of: 1 })
  return rows
}

/** Which term under another is followed first: the largest of those that add up; else the last one with terms under it. */
function followed(term: Term): number {
  const children = ordered(term)
  const places = children.map((_, i) => i)
  const withMore = places.filter(i => children[i]!.children.length > 0)
  const among = withMore.length > 0 ? withMore : places.filter(i => canOpen(children[i]!))
  switch (term.relation) {
    case 'product':
      return among.at(-1) ?? -1
    case 'sum':
    case 'stock-and-flow':
    case 'compound':
      return among.reduce(
        (best, i) => (best < 0 || Math.abs(children[i]!.value) > Math.abs(children[best]!.value) ? i : best),
        -1
      )
    default:
      return among[0] ?? -1
  }
}

/** The rows that are open at first: one way from the number down to a row of the data. */
export function firstOpen(root: Term): Set<string> {
  const open = new Set<string>()
  let [term, id] = [root, TOP]
  while (canOpen(term)) {
    open.add(id)
    const next = ordered(term)[followed(term)]
    if (next === undefined) break
    id = childId(id, term, next)
    term = next
  }
  return open
}

/** The input whose row is shown at first; null where none is. */
export const firstInput = (root: Term): Term | null =>
  shownRows(root, firstOpen(root)).find(row => row.kind === 'data')?.term ?? null

/** Every input under a number, once each, in the order of the tree. */
export function inputsUnder(root: Term): Term[] {
  const found = new Map<string, Term>()
  const visit = (term: Term): void => {
    const { input, key, about } = term
    if (input !== undefined) {
      const place = input.row ? `${input.row.file}:${input.row.line}` : JSON.stringify(about)
      const name = `${key} ${place}`
      if (!found.has(name)) found.set(name, term)
    }
    for (const child of ordered(term)) visit(child)
  }
  visit(root)
  return [...found.values()]
}

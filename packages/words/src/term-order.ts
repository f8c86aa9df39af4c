/** Which terms under another are shown, and in which order. */
import type { Term } from '@horizon-soin/model'

/** Subjects of contributions that may stand in any order; ages and years have theirs. */
const SUBJECTS = ['profession', 'activity', 'technology'] as const

/** A value that does not exist stands last. */
const size = (term: Term): number => (Number.isNaN(term.value) ? -1 : Math.abs(term.value))
const largestFirst = (terms: readonly Term[]): Term[] => [...terms].sort((a, b) => size(b) - size(a))

/** Whether the terms under this one add up and each is of a profession, an activity or a technology of its own. */
const isSumOfContributions = ({ relation, about, children }: Term): boolean =>
  relation === 'sum' &&
  SUBJECTS.some(
    subject =>
      about[subject] === undefined &&
      new Set(children.map(child => child.about[subject])).size === children.length
  )

/** Terms that follow from one another without these would say nothing: only terms that add up or act alike can be left out. */
const mayLeaveOut = ({ relation }: Term): boolean => relation === 'sum' || relation === 'compound'

export interface Opened {
  /** In the order in which they are shown. */
  shown: readonly Term[]
  /** Those of them to open: all, but where they could be compared and `top` keeps the largest. */
  followed: ReadonlySet<Term>
  /** The terms that `top` leaves out. */
  folded: readonly Term[]
}

/** The terms under one: contributions by decreasing absolute value, at most the `top` largest where they can be compared. */
export function opened(term: Term, top: number): Opened {
  const { children, relation } = term
  const ordered = isSumOfContributions(term) ? largestFirst(children) : children
  const largest = new Set(largestFirst(children).slice(0, top))
  if (mayLeaveOut(term))
    return {
      shown: ordered.filter(child => largest.has(child)),
      followed: largest,
      folded: ordered.filter(child => !largest.has(child))
    }
  return { shown: ordered, followed: relation === 'stock-and-flow' ? largest : new Set(children), folded: [] }
}

/** Levels of terms that are followed under this one. */
export const levels = (term: Term, top: number): number =>
  term.children.length === 0
    ? 0
    : 1 + Math.max(0, ...Array.from(opened(term, top).followed, child => levels(child, top)))

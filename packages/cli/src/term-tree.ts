/** The tree of terms of an explanation, in characters: values on the right, sources under the inputs. */
import type { Term } from '@horizon-soin/model'
import type { Extent } from '@horizon-soin/reports'
import {
  BADGES,
  inputWords,
  type Labels,
  levels,
  opened,
  relationWords,
  storyOf,
  termName,
  termValue,
  valueWords
} from '@horizon-soin/words'
import type { Session } from './session.js'
import { displayWidth, padEnd, wrap } from './width.js'

/** Whether some term was folded for want of depth. */
export const isFolded = (term: Term, { depth, top }: Extent): boolean => levels(term, top) > depth

/** A list longer than this (the years of a long projection) is shown by its first and its last. */
const LONGEST_LIST = 11

/** What is shown of a list: its terms, or a count where some are left out. */
const listed = (children: readonly Term[]): readonly (Term | number)[] =>
  children.length > LONGEST_LIST ? [children[0]!, children.length - 2, children.at(-1)!] : children

/** The terms under `root`, as many as `extent` says. */
export function termTree(root: Term, { depth, top }: Extent, labels: Labels, session: Session): string[] {
  const { text, words, terminal } = session
  const note = (prefix: string, message: string): string[] =>
    wrap(message, terminal.width - displayWidth(prefix)).map(line => prefix + terminal.paint('dim', line))

  const under = (term: Term, prefix: string, left: number): string[] => {
    if (term.children.length === 0) return []
    if (left === 0) return note(prefix, text.explain.folded(term.children.length))
    const relation = relationWords(term, words)
    const { shown, followed, folded } = opened(term, top)
    const rest = foldedWords(term, folded)
    return [
      ...(relation === '' ? [] : note(prefix, relation)),
      ...listed(shown).flatMap((child, i, children) =>
        typeof child === 'number'
          ? note(`${prefix}│  `, text.explain.skipped(child))
          : node(
              child,
              term.about,
              prefix,
              i === children.length - 1 && rest === '',
              followed.has(child) ? left - 1 : 0,
              children[i - 1]
            )
      ),
      ...(rest === '' ? [] : note(`${prefix}└─ `, rest))
    ]
  }

  const foldedWords = ({ relation, unit }: Term, folded: readonly Term[]): string => {
    if (folded.length === 0) return ''
    if (relation !== 'sum') return text.explain.others(folded.length)
    const together = folded.reduce((sum, term) => sum + term.value, 0)
    return text.explain.othersTogether(folded.length, termValue(together, unit, words))
  }

  const node = (
    term: Term,
    parent: Term['about'],
    prefix: string,
    isLast: boolean,
    left: number,
    before: Term | number | undefined
  ): string[] => {
    const below = prefix + (isLast ? '   ' : '│  ')
    const value = valueWords(term, words)
    const room = terminal.width - displayWidth(prefix) - 3 - 2 - displayWidth(value)
    const names = wrap(termName(term, parent, labels, words), room)
    const head = names.map((name, i) => {
      const start = i === 0 ? prefix + (isLast ? '└─ ' : '├─ ') : below
      return i === 0 ? `${padEnd(start + name, terminal.width - displayWidth(value))}${value}` : start + name
    })
    return [
      ...head,
      ...sourceLines(term, below, typeof before === 'object' ? before : undefined),
      ...under(term, below, left)
    ]
  }

  const sourceLines = (term: Term, prefix: string, before: Term | undefined): string[] => {
    const known = inputWords(term, labels, words)
    if (known === null) return []
    const { status, range, row, source } = known
    const line = [
      `${BADGES[status]} ${words.statuses[status]}`,
      ...(range === null ? [] : [range]),
      ...(row === null ? [] : [row]),
      source
    ].join(' · ')
    const story = storyOf(term, before, words)
    return [...note(prefix, line), ...(story === '' ? [] : note(prefix, story))]
  }

  return under(root, '', depth)
}

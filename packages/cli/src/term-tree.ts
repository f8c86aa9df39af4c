/** The tree of terms of an explanation, in characters: values on the right, sources under the inputs. */
import type { Status, Term, TermInput } from '@horizon-soin/model'
import { inputValue, type Labels, termValue } from './labels.js'
import { exact } from './numbers.js'
import type { Session } from './session.js'
import { termName } from './term-name.js'
import { levels, opened } from './term-order.js'
import { typeset } from './typography.js'
import { displayWidth, padEnd, wrap } from './width.js'

/** The fuller the disc, the firmer the input; the word always stands beside it. */
const BADGES: Record<Status, string> = {
  measured: '●',
  published: '◉',
  expert: '◐',
  reconstructed: '○',
  assumption: '◌'
}

/** How much of a tree is shown. */
export interface Extent {
  /** Levels that are opened. */
  depth: number
  /** How many of the largest terms of a level are followed. */
  top: number
}

/** Whether some term was folded for want of depth. */
export const isFolded = (term: Term, { depth, top }: Extent): boolean => levels(term, top) > depth

/** « 47 % », « 65 % » as « 47 », « 65 % ». */
function withOneUnit(low: string, high: string): [string, string] {
  const unit = /(\u00a0\D+|%)$/.exec(low)?.[0]
  return [unit && high.endsWith(unit) && !/^[<>]/.test(low) ? low.slice(0, -unit.length) : low, high]
}

/** A list longer than this (the years of a long projection) is shown by its first and its last. */
const LONGEST_LIST = 11

/** What is shown of a list: its terms, or a count where some are left out. */
const listed = (children: readonly Term[]): readonly (Term | number)[] =>
  children.length > LONGEST_LIST ? [children[0]!, children.length - 2, children.at(-1)!] : children

/** The note of a row that nobody read anywhere; the part on the term's own column, where the note has a part for each. */
function storyOf({ key, input }: Term): string {
  if (!input?.note || !(input.status === 'reconstructed' || input.status === 'assumption')) return ''
  return input.note.split(' · ').find(part => part.startsWith(`${key} `)) ?? input.note
}

/** Whether a value is one of its row's, and not read between them. */
const isOfRow = (value: number, { low, mode, high }: TermInput): boolean =>
  mode === undefined || [low, mode, high].includes(value)

/** The terms under `root`, as many as `extent` says. */
export function termTree(root: Term, { depth, top }: Extent, labels: Labels, session: Session): string[] {
  const { text, terminal, language } = session
  const note = (prefix: string, message: string): string[] =>
    wrap(message, terminal.width - displayWidth(prefix)).map(line => prefix + terminal.paint('dim', line))
  const valueWords = ({ value, unit, input }: Term): string =>
    input === undefined
      ? termValue(value, unit, text, language)
      : inputValue(isOfRow(value, input) ? value : Number(value.toPrecision(4)), unit, text, language)

  const under = (term: Term, prefix: string, left: number): string[] => {
    if (term.children.length === 0) return []
    if (left === 0) return note(prefix, text.explain.folded(term.children.length))
    const relation =
      term.relation === 'ratio' && term.children.length === 1
        ? text.terms.ofGroup
        : text.terms.relations[term.relation]
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
    return text.explain.othersTogether(folded.length, termValue(together, unit, text, language))
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
    const value = valueWords(term)
    const room = terminal.width - displayWidth(prefix) - 3 - 2 - displayWidth(value)
    const names = wrap(termName(term, parent, labels, session), room)
    const head = names.map((name, i) => {
      const start = i === 0 ? prefix + (isLast ? '└─ ' : '├─ ') : below
      return i === 0 ? `${padEnd(start + name, terminal.width - displayWidth(value))}${value}` : start + name
    })
    return [
      ...head,
      ...(term.input ? sourceLines(term, term.input, below, before) : []),
      ...under(term, below, left)
    ]
  }

  const sourceLines = (
    term: Term,
    input: TermInput,
    prefix: string,
    before: Term | number | undefined
  ): string[] => {
    const story = storyOf(term)
    const isTold = typeof before === 'object' && before.input?.row === input.row && storyOf(before) === story
    return [
      ...note(prefix, inputWords(term, input)),
      ...(story === '' || isTold ? [] : note(prefix, typeset(story, language)))
    ]
  }

  const inputWords = (term: Term, input: TermInput): string => {
    const { low, mode, high, pace } = input
    const shown = (value: number) => inputValue(value, term.unit, text, language)
    const range =
      low === undefined || high === undefined || (low === high && mode === low)
        ? []
        : pace === undefined || mode === undefined
          ? [text.explain.range(...withOneUnit(shown(low), shown(high)))]
          : [
              `${text.explain.paces(shown(low), shown(mode), shown(high))}, ${text.explain.pace(exact(pace, language))}`
            ]
    return [
      `${BADGES[input.status]} ${text.statuses[input.status]}`,
      ...range,
      ...(input.row ? [`${input.row.file}:${input.row.line}`] : []),
      labels.source(input.source)
    ].join(' · ')
  }

  return under(root, '', depth)
}

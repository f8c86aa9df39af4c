/** The tree of terms of an explanation, in characters: values on the right, sources under the inputs. */
import type { Status, Term, TermInput } from '@horizon-soin/model'
import { type Labels, termValue } from './labels.js'
import { exact } from './numbers.js'
import type { Session } from './session.js'
import { displayWidth, padEnd, wrap } from './width.js'

/** The fuller the disc, the firmer the input; the word always stands beside it. */
const BADGES: Record<Status, string> = {
  measured: '●',
  published: '◉',
  expert: '◐',
  reconstructed: '○',
  assumption: '◌'
}

/** Whether some term was folded at `depth`. */
export const isFolded = (term: Term, depth: number): boolean =>
  term.children.length > 0 && (depth === 0 || term.children.some(child => isFolded(child, depth - 1)))

/** A term's name and what it is about, less what its parent is about too. */
export function termName(term: Term, parent: Term['about'], labels: Labels, { text }: Session): string {
  const { about } = term
  const isNew = (key: string) => about[key] !== undefined && about[key] !== parent[key]
  const name =
    term.key === 'share-of-heads' && about['of'] === 'freed'
      ? text.terms.weightOfFreed
      : text.terms.keys[term.key]
  const parts = [name]
  if (isNew('group') && about['profession'] === undefined) parts.push(labels.group(String(about['group'])))
  if (isNew('profession')) parts.push(labels.profession(String(about['profession'])))
  if (isNew('activity')) parts.push(labels.activity(String(about['activity'])))
  if (isNew('technology')) parts.push(labels.technology(String(about['technology'])))
  if (isNew('from')) parts.push(`${about['from']}–${about['year']}`)
  else if (isNew('year') || (about['year'] !== undefined && parent['from'] !== undefined))
    parts.push(String(about['year']))
  if (isNew('sex') && about['sex'] !== 'all')
    parts.push(text.sexes[String(about['sex'])] ?? String(about['sex']))
  if (isNew('ageFrom') || isNew('ageTo'))
    parts.push(text.units.ages(String(about['ageFrom']), String(about['ageTo'])))
  return parts.join(' · ')
}

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

/** The terms under `root`, `depth` levels of them. */
export function termTree(root: Term, depth: number, labels: Labels, session: Session): string[] {
  const { text, terminal, language } = session
  const note = (prefix: string, message: string): string[] =>
    wrap(message, terminal.width - displayWidth(prefix)).map(line => prefix + terminal.paint('dim', line))
  const shownValue = (term: Term, value: number = term.value) => termValue(value, term.unit, text, language)

  const under = (term: Term, prefix: string, left: number): string[] => {
    if (term.children.length === 0) return []
    if (left === 0) return note(prefix, text.explain.folded(term.children.length))
    const relation = text.terms.relations[term.relation]
    return [
      ...(relation === '' ? [] : note(prefix, relation)),
      ...listed(term.children).flatMap((child, i, children) =>
        typeof child === 'number'
          ? note(`${prefix}│  `, text.explain.skipped(child))
          : node(child, term.about, prefix, i === children.length - 1, left - 1)
      )
    ]
  }

  const node = (
    term: Term,
    parent: Term['about'],
    prefix: string,
    isLast: boolean,
    left: number
  ): string[] => {
    const below = prefix + (isLast ? '   ' : '│  ')
    const value = shownValue(term)
    const room = terminal.width - displayWidth(prefix) - 3 - 2 - displayWidth(value)
    const names = wrap(termName(term, parent, labels, session), room)
    const head = names.map((name, i) => {
      const start = i === 0 ? prefix + (isLast ? '└─ ' : '├─ ') : below
      return i === 0 ? `${padEnd(start + name, terminal.width - displayWidth(value))}${value}` : start + name
    })
    const source = term.input ? note(below, inputWords(term, term.input)) : []
    return [...head, ...source, ...under(term, below, left)]
  }

  const inputWords = (term: Term, input: TermInput): string => {
    const { low, mode, high, pace } = input
    const shown = (value: number) => shownValue(term, value)
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

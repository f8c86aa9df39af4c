/** A term in words, as the columns of the tree have it: name, how it follows from those under it, range. */
import { spanText } from '@horizon-soin/figures'
import { isIndicator, type Model, type SeriesQuery, type Term } from '@horizon-soin/model'
import { inputValue, type Labels, relationWords, termName, valueWords, type Words } from '@horizon-soin/words'
import { type Ranges, rangeOf } from '../../engine/ranges.js'

interface TermTitle {
  /** What tells it from the terms beside it. */
  name: string
  /** What they all are; empty where the name says it. */
  kind: string
}

const BETWEEN = ' · '

/** Terms of one kind that stand beside each other are named by whom they are about: « Radiologues », not « Apport · Radiologues ». */
export function titleOf(term: Term, parent: Term | null, labels: Labels, words: Words): TermTitle {
  const name = termName(term, parent?.about ?? {}, labels, words)
  const [kind, ...subject] = name.split(BETWEEN)
  const isOneOfMany =
    parent !== null && parent.children.length > 1 && parent.children.every(({ key }) => key === term.key)
  return isOneOfMany && subject.length > 0 ? { name: subject.join(BETWEEN), kind: kind! } : { name, kind: '' }
}

/** The value in its column: people are named by the term, its unit would only take room. */
export function toldValue(term: Term, words: Words): string {
  const told = valueWords(term, words)
  const unit = `\u00a0${words.units.persons}`
  return term.unit === 'persons' && told.endsWith(unit) ? told.slice(0, -unit.length) : told
}

const MOST_FACTORS = 4

/** « = 51 % × 27 % »; « = la somme de : » above terms that are too many to write. */
export function formula(term: Term, isOpen: boolean, words: Words): string {
  const { relation, children } = term
  const values = children.map(child => toldValue(child, words).replace(/^×\s*/u, ''))
  const [first, second, third] = values
  if (relation === 'product' && children.length > 1 && children.length <= MOST_FACTORS)
    return `= ${values.join(' × ')}`
  if (relation === 'ratio' && children.length === 2) return `= ${first} ÷ ${second}`
  if (relation === 'stock-and-flow' && children.length === 3) return `= ${first} + ${second} − ${third}`
  const told = isOpen ? relationWords(term, words) : ''
  // Of one term alone, a sum has nothing to say.
  if (children.length < 2) return relation === 'sum' ? '' : told
  if (told === '') return ''
  return told + (words.language === 'fr' ? '\u00a0:' : ':')
}

/** The result of the model that a term is; null where it is another number. */
function queryOf({ key, about }: Term): { query: SeriesQuery; year: number } | null {
  const { group, profession, technology, year, ...others } = about
  if (!isIndicator(key) || typeof year !== 'number' || Object.keys(others).length > 0) return null
  const text = (id: string | number | undefined) => (id === undefined ? null : String(id))
  const query = { indicator: key, profession: text(profession), technology: text(technology) }
  return { query: profession === undefined ? { ...query, group: text(group) } : query, year }
}

/** Its range over the draws, or that of its row: « 18 à 30 % »; empty where there is none. */
export function rangeWords(term: Term, ranges: Ranges | null, model: Model, words: Words): string {
  const { unit, input } = term
  const { language } = words
  if (input !== undefined) {
    const { low, high } = input
    if (low === undefined || high === undefined || low === high) return ''
    const [least, most] = [Math.min(low, high), Math.max(low, high)]
    if (unit === 'share' || unit === 'persons' || unit === 'fte') return spanText(least, most, unit, language)
    const [from, to] = [inputValue(least, unit, words), inputValue(most, unit, words)]
    const end = /\u00a0\D+$/u.exec(from)?.[0] ?? ''
    return words.to(end !== '' && to.endsWith(end) ? from.slice(0, -end.length) : from, to)
  }
  const asked = queryOf(term)
  const range = asked && rangeOf(ranges, model, asked.query, asked.year)
  return range && (unit === 'share' || unit === 'persons' || unit === 'fte')
    ? spanText(range[0], range[4], unit, language)
    : ''
}

/** Looking for words in proposals: which hold them all, and where the first stands. */

import { HEADINGS, type Heading, type Proposal } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { folded, wordsOf } from './fold.js'
import type { ProposalSummary } from './summary.js'

/** A piece of text around what was found, in its order. */
export type Excerpt = readonly {
  /** Its place in the whole text. */
  at: number
  text: string
  isFound: boolean
}[]

export interface Found {
  proposal: ProposalSummary
  /** Where a word stands that the title does not hold; null where the title holds them all, or nothing is looked for. */
  within: { heading: Heading; excerpt: Excerpt } | null
}

/** Characters of an excerpt before and after what was found. */
const BEFORE = 60
const AFTER = 110

/**
 * Those that hold every word, or one that begins so, anywhere in their number, title or latest text.
 *
 * @param texts by id; null while there are none: titles alone are read
 */
export function findProposals(
  proposals: readonly ProposalSummary[],
  search: string,
  language: Language,
  texts: ReadonlyMap<string, Proposal> | null
): Found[] {
  const words = wordsOf(search)
  if (words.length === 0) return proposals.map(proposal => ({ proposal, within: null }))
  return proposals.flatMap((proposal): Found[] => {
    const title = folded(`${proposal.number} ${proposal.title[language]}`).text
    const missing = words.filter(word => placeOf(title, word) < 0)
    if (missing.length === 0) return [{ proposal, within: null }]
    const held = texts?.get(proposal.id)?.versions.at(-1)?.headings
    if (held === undefined) return []
    const read = HEADINGS.flatMap(heading => {
      const text = held[heading]?.[language]
      return text === undefined ? [] : [{ heading, text, plain: plainOf(text) }]
    })
    if (!missing.every(word => read.some(({ plain }) => placeOf(plain, word) >= 0))) return []
    const most = read.reduce((best, one) =>
      countIn(one.plain, missing) > countIn(best.plain, missing) ? one : best
    )
    return [{ proposal, within: { heading: most.heading, excerpt: excerptOf(most.text, missing) } }]
  })
}

/** Texts of the data, folded once: they are read again at each letter that is typed. */
const plains = new Map<string, string>()

function plainOf(text: string): string {
  const known = plains.get(text) ?? folded(text).text
  plains.set(text, known)
  return known
}

const countIn = (plain: string, words: readonly string[]): number =>
  words.filter(word => placeOf(plain, word) >= 0).length

/** Where a word of a folded text begins as another does: « formation » is in « formations », not in « information ». −1: nowhere. */
function placeOf(plain: string, word: string): number {
  for (let place = plain.indexOf(word); place >= 0; place = plain.indexOf(word, place + 1))
    if (isStart(plain, place)) return place
  return -1
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter)
const isStart = (plain: string, place: number): boolean => !isLetter(plain[place - 1])

/** Paragraphs after each other, items of a list parted by a dot. */
const onOneLine = (text: string): string =>
  text
    .replace(/(?<=:)\s*\n\s*- /g, ' ')
    .replace(/\s*\n\s*- /g, ' · ')
    .replace(/\s*\n\s*/g, ' ')

/** The text around the first of the words, each of them told apart, whole. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const { text: plain, at } = folded(text)
  const first = Math.min(...words.map(word => placeOf(plain, word)).filter(place => place >= 0))
  const start = first <= BEFORE ? 0 : plain.lastIndexOf(' ', first - BEFORE) + 1
  const far = plain.indexOf(' ', first + AFTER)
  const end = far < 0 ? plain.length : far
  const parts: Excerpt[number][] = []
  const add = (from: number, to: number, isFound: boolean) => {
    const piece = onOneLine(text.slice(at[from], at[to]))
    const told = `${from === start && start > 0 ? '… ' : ''}${piece}${to === end && end < plain.length ? ' …' : ''}`
    if (told !== '') parts.push({ at: at[from]!, text: told, isFound })
  }
  let from = start
  let place = start
  while (place < end) {
    const word = isStart(plain, place) ? words.find(one => plain.startsWith(one, place)) : undefined
    if (word === undefined) place++
    else {
      add(from, place, false)
      from = place
      place += word.length
      while (isLetter(plain[place])) place++
      add(from, place, true)
      from = place
    }
  }
  add(from, Math.max(from, end), false)
  return parts
}

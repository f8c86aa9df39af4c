/** Words that the proposals do hold, for who looked for one that they do not. */
import { HEADINGS, type Heading, type Proposal } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { folded, wordsOf } from './fold.js'

/** How many are offered. */
const MOST = 4
/** Shorter words say nothing of each other. */
const LETTERS = 4

/** The words that a text calls health professionals by. */
const PEOPLE: Record<Language, readonly string[]> = {
  fr: ['soignants', 'professionnels', 'praticiens', 'étudiants', 'équipes'],
  en: ['carers', 'professionals', 'practitioners', 'students', 'teams']
}
/** Beginnings of common names of professions that the model calls otherwise, or has not. */
const PROFESSIONS: Record<Language, readonly string[]> = {
  fr: [
    'ide',
    'ipa',
    'kine',
    'toubib',
    'docteur',
    'generaliste',
    'specialiste',
    'ambulancier',
    'opticien',
    'orthophoniste',
    'dieteticien',
    'psychologue',
    'ash',
    'auxiliaire'
  ],
  en: [
    'nurse',
    'doctor',
    'gp',
    'physio',
    'midwife',
    'carer',
    'assistant',
    'paramedic',
    'optician',
    'dietician',
    'psychologist'
  ]
}

/** As they are written, by their folded form. */
export function vocabularyOf(texts: Iterable<Proposal>, language: Language): Map<string, string> {
  const words = new Map<string, string>()
  for (const { versions } of texts) {
    const { title, headings } = versions.at(-1)!
    const said = [title, ...HEADINGS.map((heading: Heading) => headings[heading])]
    for (const word of said.flatMap(one => one?.[language].match(/\p{L}+/gu) ?? []))
      if (word.length >= LETTERS) words.set(folded(word).text, word.toLocaleLowerCase(language))
  }
  return words
}

/**
 * Those that are written nearly so; for a profession, those that its like are called by.
 *
 * @param vocabulary of the texts, by folded form
 * @param professions labels of the model, in the language of the search
 */
export function nearWords(
  search: string,
  language: Language,
  vocabulary: ReadonlyMap<string, string>,
  professions: readonly string[]
): string[] {
  const names = [...professions.flatMap(wordsOf), ...PROFESSIONS[language]]
  const found = wordsOf(search).flatMap(word => {
    if (word.length >= LETTERS && hasBeginning(vocabulary, word)) return []
    const near = nearest(word, vocabulary)
    const isProfession = names.some(name => sameStem(name, word))
    return isProfession
      ? [...PEOPLE[language].filter(one => vocabulary.has(folded(one).text)), ...near]
      : near
  })
  return [...new Set(found)].slice(0, MOST)
}

const hasBeginning = (vocabulary: ReadonlyMap<string, string>, word: string): boolean =>
  [...vocabulary.keys()].some(one => one.startsWith(word))

/** « infirmière », « infirmiers » and « infirmier » are one. */
const sameStem = (name: string, word: string): boolean => {
  const length = Math.max(LETTERS, Math.min(name.length, word.length) - 2)
  return name === word || (word.length >= LETTERS && name.slice(0, length) === word.slice(0, length))
}

/** Those at most two letters away, one for a short word; the nearest first. */
function nearest(word: string, vocabulary: ReadonlyMap<string, string>): string[] {
  if (word.length < LETTERS) return []
  const most = word.length < 7 ? 1 : 2
  return [...vocabulary]
    .map(([plain, written]) => ({ written, away: distance(plain, word, most) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || a.written.localeCompare(b.written))
    .map(({ written }) => written)
}

/** Letters to add, take away or change (Levenshtein); more than `most` is said to be one more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return Math.min(row[b.length]!, most + 1)
}

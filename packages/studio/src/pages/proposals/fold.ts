/** Texts as they are looked for: without accents, case, ligatures or special spaces. */

export interface Folded {
  text: string
  /** By place in the folded text: the place in the text that was folded of the character that it comes from; its length at the end. */
  at: readonly number[]
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
  '\u202f': ' '
}

/** « Généralistes » is found by « generalistes », « cœur » by « coeur ». */
export function folded(text: string): Folded {
  let made = ''
  const at: number[] = []
  let place = 0
  for (const character of text) {
    const lower = character.toLowerCase()
    const plain = (LIGATURES[lower] ?? lower).normalize('NFD').replace(/\p{M}/gu, '')
    for (let i = 0; i < plain.length; i++) at.push(place)
    made += plain
    place += character.length
  }
  return { text: made, at: [...at, place] }
}

/** The words of a search, folded, each once. */
export const wordsOf = (search: string): string[] => [
  ...new Set(folded(search).text.split(/\s+/).filter(Boolean))
]

/** Texts that say the same in nearly the same words: found, counted, never dropped (PRIVACY-SECURITY.md, F6). */
import { jaccard, plainWords, shinglesOf } from './near-duplicates-shingles.js'
import { agree, BANDS, bandOf, SLOTS, sign } from './near-duplicates-signature.js'

/** From this share of common pieces on, two texts are alike. */
export const ALIKE = 0.8
/** Signatures of texts that are alike agree in fewer slots than this for 1 pair in 10 000. */
const FEWEST_SLOTS = 64
/** Texts that one text is held against at most. */
const MOST_COMPARED = 250

/** Sets that are joined; each is known by one of its members. */
class Sets {
  readonly #above: Uint32Array

  constructor(size: number) {
    this.#above = Uint32Array.from({ length: size }, (_, index) => index)
  }

  of(member: number): number {
    let top = member
    while (this.#above[top] !== top) {
      this.#above[top] = this.#above[this.#above[top]!]!
      top = this.#above[top]!
    }
    return top
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    this.#above[Math.max(a, b)] = Math.min(a, b)
  }
}

/**
 * Joins the texts of one band that are alike. Those joined already are not compared again, so that many copies cost little; nor
 * is one compared without end with many that are half alike.
 */
function joinBand(
  members: readonly number[],
  sets: Sets,
  left: Uint16Array,
  areAlike: (one: number, other: number) => boolean
): void {
  const groups: number[][] = []
  for (const member of members) {
    let own: number[] | undefined
    for (const group of groups) {
      if (left[member] === 0) break
      if (sets.of(group[0]!) !== sets.of(member)) {
        const like = group.find(other => {
          if (left[member] === 0) return false
          left[member]!--
          return areAlike(member, other)
        })
        if (like === undefined) continue
        sets.join(member, like)
      }
      own ??= group
    }
    if (own === undefined) groups.push([member])
    else own.push(member)
  }
}

/** Joins different texts that are alike: each is held against those that share a band of its signature. */
function joinAlike(words: readonly string[], sets: Sets): void {
  const signatures = new Uint32Array(words.length * SLOTS)
  for (const [index, text] of words.entries()) sign(shinglesOf(text), signatures, index * SLOTS)
  const left = new Uint16Array(words.length).fill(MOST_COMPARED)
  const pieces = new Map<number, Uint32Array>()
  const piecesOf = (index: number): Uint32Array => {
    const known = pieces.get(index) ?? shinglesOf(words[index]!)
    pieces.set(index, known)
    return known
  }
  const areAlike = (one: number, other: number) =>
    agree(signatures, one * SLOTS, other * SLOTS, FEWEST_SLOTS) &&
    jaccard(piecesOf(one), piecesOf(other)) >= ALIKE
  for (let band = 0; band < BANDS; band++) {
    const places = new Map<number, number[]>()
    for (let index = 0; index < words.length; index++) {
      const key = bandOf(signatures, index * SLOTS, band)
      const there = places.get(key)
      if (there === undefined) places.set(key, [index])
      else there.push(index)
    }
    for (const members of places.values()) if (members.length > 1) joinBand(members, sets, left, areAlike)
  }
}

/**
 * Groups of texts of which each is like another one of its group: the same words, or four pieces in five of them in common, case,
 * accents and punctuation aside. By MinHash, with every pair found held against the texts themselves: two that are not alike are
 * never taken for so; of pairs just alike enough, 4 in 10 000 are missed. The same texts always give the same groups.
 *
 * @returns indexes of the texts, ascending, two or more a group; groups in the order of their first texts
 */
export function groupsOf(texts: readonly string[]): number[][] {
  const first = new Map<string, number>()
  const [words, places]: [string[], number[]] = [[], []]
  for (const text of texts) {
    const plain = plainWords(text)
    // Of a text without a word, its signs are all there is.
    const key = plain === '' ? ` ${text.normalize('NFKC')}` : plain
    const known = first.get(key)
    places.push(known ?? words.length)
    if (known !== undefined) continue
    first.set(key, words.length)
    words.push(plain === '' ? key : plain)
  }
  const sets = new Sets(words.length)
  joinAlike(words, sets)
  const groups = new Map<number, number[]>()
  for (const [index, place] of places.entries()) {
    const top = sets.of(place)
    const group = groups.get(top)
    if (group === undefined) groups.set(top, [index])
    else group.push(index)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Texts as sets of the pieces that they are made of, to tell how alike two are. */

/** Signs of a piece. */
const WIDTH = 4

/** What two writings of the same words have in common: no case, no accent, no punctuation, one space between words. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 32 bits of which each depends on all those given (the end of MurmurHash3). */
export function mix(bits: number): number {
  let mixed = bits
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * The pieces of four signs of a text, words and the spaces between them, each as 32 bits; different ones, in order. A shorter
 * text is one piece.
 *
 * @param words of `plainWords`
 */
export function shinglesOf(words: string): Uint32Array {
  const text = ` ${words} `
  const pieces = new Uint32Array(Math.max(1, text.length - WIDTH + 1))
  for (let at = 0; at < pieces.length; at++) {
    let bits = 0x811c9dc5
    for (let unit = at; unit < Math.min(at + WIDTH, text.length); unit++)
      bits = Math.imul(bits ^ text.charCodeAt(unit), 0x01000193)
    pieces[at] = mix(bits)
  }
  pieces.sort()
  let kept = 0
  for (const piece of pieces) if (kept === 0 || piece !== pieces[kept - 1]) pieces[kept++] = piece
  return pieces.slice(0, kept)
}

/** Pieces that two sets share over those that either has, from 0 to 1 (Jaccard). Both in order, each piece once. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [mine, theirs] = [one[a]!, other[b]!]
    if (mine === theirs) shared++
    if (mine <= theirs) a++
    if (theirs <= mine) b++
  }
  return shared / (one.length + other.length - shared)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIKE, groupsOf } from './near-duplicates.js'
import { jaccard, plainWords, shinglesOf } from './near-duplicates-shingles.js'

const LONG =
  'Il faut former les équipes aux outils numériques avant de les installer, puis mesurer le temps libéré dans chaque service et le rendre aux soins.'

const piecesOf = (words: string) => {
  const text = ` ${words} `
  return new Set(Array.from({ length: Math.max(1, text.length - 3) }, (_, at) => text.slice(at, at + 4)))
}
const share = (one: Set<string>, other: Set<string>) => {
  const shared = [...one].filter(piece => other.has(piece)).length
  return shared / (one.size + other.size - shared)
}

/** By every pair of sets of texts. */
function naive(texts: readonly string[]): number[][] {
  const sets = texts.map(text => piecesOf(plainWords(text)))
  const of = texts.map((_, index) => index)
  for (const [a, one] of sets.entries())
    for (const [b, other] of sets.entries()) {
      const [from, to] = [Math.max(of[a]!, of[b]!), Math.min(of[a]!, of[b]!)]
      if (share(one, other) >= ALIKE) for (const [c, top] of of.entries()) if (top === from) of[c] = to
    }
  return [...new Set(of)]
    .map(top => [...of.keys()].filter(index => of[index] === top))
    .filter(({ length }) => length > 1)
}

describe('F6: near-duplicates', () => {
  it('are copies, whatever their case, accents and punctuation, and copies with a word changed', () => {
    const texts = [
      LONG,
      'Non.',
      LONG.replace('mesurer', 'évaluer'),
      'Rien à voir : le temps médical manque partout, surtout la nuit.',
      LONG.toUpperCase().replaceAll('É', 'E').replaceAll(',', ' ;'),
      'NON !',
      'Oui',
      'Un cœur net',
      'un coeur NET'
    ]
    expect(groupsOf(texts)).toEqual([
      [0, 2, 4],
      [1, 5],
      [7, 8]
    ])
  })

  it('of texts without a word are the same signs alone', () => {
    expect(groupsOf(['???', '!!!', '', '???', '', '😀'])).toEqual([
      [0, 3],
      [2, 4]
    ])
    expect(groupsOf([])).toEqual([])
  })

  const word = fc.constantFrom(
    ...'soin temps équipe outil service nuit former mesurer hôpital ville santé cadre patient lit data robot'.split(
      ' '
    )
  )
  /** Some texts, and copies of them with words changed, taken out or added. */
  const family = fc
    .array(fc.array(word, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 })
    .chain(roots =>
      fc.array(
        fc
          .tuple(fc.nat(roots.length - 1), fc.array(fc.tuple(fc.nat(39), word), { maxLength: 3 }))
          .map(([root, changes]) => {
            const words = [...roots[root]!]
            for (const [place, other] of changes) words.splice(place % (words.length + 1), place % 2, other)
            return words.join(' ')
          }),
        { maxLength: 25 }
      )
    )

  it('are those that comparing every pair finds', () => {
    fc.assert(
      fc.property(family, texts => {
        expect(groupsOf(texts)).toEqual(naive(texts))
      }),
      { seed: 41, numRuns: 300 }
    )
  })

  it('shares of common pieces are those of sets of texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
        const expected = share(piecesOf(a), piecesOf(b))
        expect(jaccard(shinglesOf(a), shinglesOf(b))).toBe(expected)
      }),
      { seed: 42, numRuns: 300 }
    )
  })

  it('keeps every text once, in one group at most, however many are alike', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      i % 3 === 0
        ? `${LONG} (${i})`
        : i % 3 === 1
          ? LONG
          : `Remarque numéro ${i * 7919} sur tout autre chose ${i * 104_729}`
    )
    const groups = groupsOf(many)
    expect(new Set(groups.flat()).size).toBe(groups.flat().length)
    expect(groups[0]).toEqual(many.flatMap((text, index) => (text.startsWith('Il faut') ? [index] : [])))
  })
})

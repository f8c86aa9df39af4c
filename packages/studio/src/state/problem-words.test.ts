import { describe, expect, it } from 'vitest'
import { decodeState } from './decode.js'
import { describeProblem } from './problem-words.js'
import { LINK_DATASET } from './testing/link-dataset.js'

const told = (link: string, language: 'fr' | 'en') =>
  decodeState(link, LINK_DATASET).problems.map(problem => describeProblem(problem, language))

/** One link that has a problem of every kind. */
const ALL = [
  'v=2&s=medain~a:x~a:3~a.ai:1~w.pla~p:200~r:1-2-3-4&s5=lent&y=1999&p=infirmer&n=%E0&s2=rapide~m.proposition-7:100',
  `v=x&g=nobody&n=${'a'.repeat(100)}`,
  `s=median${'~z:1'.repeat(40)}`,
  `x=${'y'.repeat(200_000)}`
]

describe('describeProblem', () => {
  it('says what was not understood, what is shown instead, and what was most likely meant', () => {
    expect(told('s=medain', 'fr')).toEqual([
      'le scénario «\u00a0medain\u00a0» n’est pas dans ce jeu de données\u202f; «\u00a0median\u00a0» le remplace (peut-être vouliez-vous dire «\u00a0median\u00a0»)'
    ])
    expect(told('s2=xyz', 'fr')).toEqual([
      'le scénario «\u00a0xyz\u00a0» n’est pas dans ce jeu de données\u202f; il n’est pas montré'
    ])
    expect(told('y=1999', 'en')).toEqual(['"1999" is not a year of this dataset; 2030 is shown'])
    expect(told('s=median~m.proposition-9:100', 'fr')).toEqual([
      'la mesure «\u00a0proposition-9\u00a0» n’est pas dans ce jeu de données\u202f; elle est laissée de côté (peut-être vouliez-vous dire «\u00a0proposition-19\u00a0»)'
    ])
    expect(told('v=7', 'fr')[0]).toContain('plus récente du studio (7)')
  })

  it('has a sentence for every problem, in both languages, with its typography', () => {
    const codes = new Set(
      ALL.flatMap(link => decodeState(link, LINK_DATASET).problems.map(({ code }) => code))
    )
    expect(codes.size).toBe(18)
    for (const sentence of ALL.flatMap(link => told(link, 'fr'))) {
      expect(sentence).toMatch(/^[\p{Ll}«]/u)
      expect(sentence).not.toMatch(/['"]| [;:!?%»]|« |\.$|undefined/)
    }
    for (const sentence of ALL.flatMap(link => told(link, 'en'))) {
      expect(sentence).toMatch(/^[\p{Ll}"]/u)
      expect(sentence).not.toMatch(/[«»’\u00a0]|\.$|undefined/)
    }
  })
})

import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import { describe, expect, it } from 'vitest'
import { excerptOf, findProposals } from './find.js'
import { folded } from './fold.js'
import type { ProposalSummary } from './summary.js'

const { proposals, faults } = await readPropositions(PROPOSITIONS)
const summaries = proposals.map(
  ({ versions, ...one }): ProposalSummary => ({
    ...one,
    ...versions.at(-1)!,
    versions: versions.length
  })
)
const texts = new Map(proposals.map(one => [one.id, one]))
const found = (search: string, language: 'fr' | 'en' = 'fr', all: typeof texts | null = texts) =>
  findProposals(summaries, search, language, all)
const numbers = (...args: Parameters<typeof found>) => found(...args).map(({ proposal }) => proposal.number)

describe('looking for words in proposals', () => {
  it('reads the twenty of the data', () => {
    expect(faults).toEqual([])
    expect(numbers('')).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it('finds titles without accents or case, and says nothing more of them', () => {
    expect(found('MENTORAT inverse').map(({ proposal, within }) => [proposal.number, within])).toEqual([
      [7, null]
    ])
    expect(numbers('mentoring', 'en')).toEqual([7])
    expect(numbers('mentorat', 'en')).toEqual([])
  })

  it('finds what stands in the texts alone once they are there, and shows where', () => {
    expect(numbers('recertification', 'fr', null)).toEqual([])
    const six = found('recertification').find(({ proposal }) => proposal.number === 6)!
    const { heading, excerpt } = six.within!
    const text = proposals[5]!.versions.at(-1)!.headings[heading]!.fr
    expect(excerpt.filter(({ isFound }) => isFound).map(one => one.text.toLowerCase())).toContain(
      'recertification'
    )
    for (const { at, text: said, isFound } of excerpt)
      if (isFound) expect(text.slice(at).startsWith(said)).toBe(true)
  })

  it('wants every word, each in the title or in the text', () => {
    const one = numbers('recertification')
    const both = numbers('recertification cursus')
    expect(both).toContain(6)
    expect(both.every(number => one.includes(number))).toBe(true)
    expect(numbers('recertification licorne')).toEqual([])
  })

  it('finds words by their beginning, not by their middle', () => {
    const beginning = numbers('cursus complement')
    expect(beginning).toContain(6)
    expect(excerptOf('l’information, la formation', ['formation']).filter(({ isFound }) => isFound)).toEqual([
      { at: 18, text: 'formation', isFound: true }
    ])
  })

  it('finds a proposal by its number', () => {
    expect(numbers('20')).toContain(20)
  })
})

describe('an excerpt', () => {
  it('keeps letters as they are written, ligatures and accents too', () => {
    const told = excerptOf('Mettre le cœur à l’ouvrage', ['coeur', "l'ouvrage"])
    expect(told.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')).toBe(
      'Mettre le [cœur] à [l’ouvrage]'
    )
    expect(folded('ŒUVRE\u00a0À').text).toBe('oeuvre a')
  })

  it('marks whole words, and tells items of a list apart', () => {
    const told = excerptOf('Acteurs :\n\n- Régions\n- Universités', ['univ'])
    expect(told.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')).toBe(
      'Acteurs : Régions · [Universités]'
    )
  })

  it('is cut at words, and says so', () => {
    const long = `${'mot '.repeat(80)}trouvaille ${'mot '.repeat(80)}`
    const told = excerptOf(long, ['trouvaille']).map(({ text }) => text)
    expect(told.join('')).toMatch(/^… (mot )+trouvaille (mot )*mot …$/)
    expect(told.join('').length).toBeLessThan(220)
  })
})

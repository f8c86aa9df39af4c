import type { ProposalVersion, Text } from '@horizon-soin/consultation'
import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffRow, diffVersions, type Part } from './diff-rows.js'

const text = (fr: string): Text => ({ fr, en: fr })
const version = (title: string, headings: Record<string, string> = {}): ProposalVersion => ({
  version: 1,
  date: '2018-09',
  status: 'published',
  place: null,
  reason: null,
  causes: [],
  title: text(title),
  headings: Object.fromEntries(Object.entries(headings).map(([name, said]) => [name, text(said)])),
  facets: null
})
const rowOf = (one: string, other: string): DiffRow => diffVersions(version(one), version(other), 'fr')[0]!
const joined = (parts: readonly Part[]) => parts.map(part => part.text).join('')
const marked = (parts: readonly Part[]) =>
  parts.map(({ kind, text: said }) => (kind === 'same' ? said : `[${said}]`)).join('')

describe('what changed between two versions', () => {
  it('word by word, on each side', () => {
    const { kind, before, after } = rowOf(
      'Abréger drastiquement les études initiales, surtout en médecine',
      'Abréger nettement les études initiales, surtout en médecine'
    )
    expect(kind).toBe('changed')
    expect(marked(before)).toBe('Abréger [drastiquement] les études initiales, surtout en médecine')
    expect(marked(after)).toBe('Abréger [nettement] les études initiales, surtout en médecine')
  })

  it('takes words with their accents whole, and words that follow each other as one change', () => {
    const { after } = rowOf(
      'Le métier de soignant évolue vite, il faut y préparer tout le monde',
      'Le métier de soignant évolué très lentement, il faut y préparer tout le monde'
    )
    expect(marked(after)).toBe(
      'Le métier de soignant [évolué très lentement], il faut y préparer tout le monde'
    )
  })

  it('marks no space at the ends of a change', () => {
    const { before, after } = rowOf(
      'Garder les innovateurs à l’hôpital',
      'Garder les innovateurs à l’hôpital public'
    )
    expect(marked(after)).toBe('Garder les innovateurs à l’hôpital [public]')
    expect(marked(before)).toBe('Garder les innovateurs à l’hôpital')
  })

  it('has a row a heading that one of them has, in the order of the study', () => {
    const rows = diffVersions(
      version('Titre', { measure: 'Former', examples: 'Le Canada' }),
      version('Titre', { problem: 'Un retard', measure: 'Former' }),
      'fr'
    )
    expect(rows.map(({ heading, kind }) => [heading, kind])).toEqual([
      ['title', 'same'],
      ['problem', 'added'],
      ['measure', 'same'],
      ['examples', 'removed']
    ])
  })

  it('shows a text with little in common as rewritten, not as scattered words', () => {
    const { kind, before, after } = rowOf(
      'Former tous les soignants à l’IA',
      'Des écoles ouvriraient des cours de droit'
    )
    expect(kind).toBe('rewritten')
    expect(before).toEqual([{ kind: 'removed', text: 'Former tous les soignants à l’IA' }])
    expect(after).toEqual([{ kind: 'added', text: 'Des écoles ouvriraient des cours de droit' }])
  })

  it('loses and makes up no letter of either text', () => {
    const words = fc.array(fc.constantFrom('soin', 'l’été', 'à', '2030', 'IA,', '\n\n', ' - '), {
      maxLength: 30
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [first, second] = [`a ${one.join(' ')}`, `a ${other.join(' ')}`]
        const { before, after } = rowOf(first, second)
        expect([joined(before), joined(after)]).toEqual([first, second])
      }),
      { seed: 7, numRuns: 200 }
    )
  })

  it('finds what the study itself changed in a title', async () => {
    const { proposals } = await readPropositions(PROPOSITIONS)
    const [first, second] = proposals.find(({ number }) => number === 2)!.versions
    const title = diffVersions(first!, second!, 'fr')[0]!
    expect(title.after.filter(({ kind }) => kind === 'added').map(part => part.text)).toEqual(['nettement'])
  })
})

import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { describe, expect, it } from 'vitest'
import { titleParts } from './title-parts.js'

const at = (path: string) => fileURLToPath(new URL(`../../../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const { evidence } = await readEvidenceFolder(at('preuves'), dataset!)

describe('titleParts', () => {
  it('parts a title from the remark on how it was read', () => {
    expect(titleParts('Ambient AI in practice, JAMA, lu dans une reprise')).toEqual([
      { text: 'Ambient AI in practice, JAMA', language: 'en' },
      { text: ', lu dans une reprise', language: 'fr' }
    ])
    expect(
      titleParts('Tech could save 20% of time (analyse McKinsey-ANA)').map(part => part.language)
    ).toEqual(['en', 'fr'])
  })

  it('leaves alone what no word tells the language of', () => {
    expect(titleParts('MASAI 2023')).toEqual([{ text: 'MASAI 2023', language: null }])
  })

  it.each([
    ['voize-2026', 'en'],
    ['moxi-2023', 'en'],
    ['masai-2023', 'fr'],
    ['drees-er1139', 'fr'],
    ['lyo-2025', 'en'],
    ['revue-pharma-2020', 'fr']
  ])('tells the language of %s', (id, language) => {
    expect(titleParts(evidence!.sources.find(one => one.id === id)!.title)[0]!.language).toBe(language)
  })

  it('loses no letter of any title', () => {
    for (const { title } of evidence!.sources)
      expect(
        titleParts(title)
          .map(({ text }) => text)
          .join('')
      ).toBe(title)
  })
})

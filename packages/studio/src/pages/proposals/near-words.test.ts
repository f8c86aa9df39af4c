import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import { expect, it } from 'vitest'
import { nearWords, vocabularyOf } from './near-words.js'

const { proposals } = await readPropositions(PROPOSITIONS)
const near = (search: string, language: 'fr' | 'en' = 'fr') =>
  nearWords(
    search,
    language,
    vocabularyOf(proposals, language),
    language === 'fr' ? ['Infirmiers', 'Aides-soignants'] : ['Nurses', 'Care assistants']
  )

it('a profession that no text names leads to the words that they have', () => {
  for (const search of ['infirmier', 'Infirmières', 'infirmi'])
    expect(near(search)).toEqual(expect.arrayContaining(['soignants', 'professionnels']))
  expect(near('physiotherapist', 'en')).toContain('professionals')
})

it('a word that is misspelt leads to the one that is meant', () => {
  expect(near('simulasion')).toContain('simulation')
  expect(near('recertificaton', 'en')).toContain('recertification')
})

it('nothing is near nonsense, nor offered for a word that is there', () => {
  expect(near('xyzzyx')).toEqual([])
  expect(near('formation')).toEqual([])
})

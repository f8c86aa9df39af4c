import { expect, it } from 'vitest'
import { boundsWords, figureWords } from './figure-words.js'

const of = (fr: string) => ({ fr, en: fr })
const release = {
  consultation: {
    items: [
      { id: 'plan', version: 2, hash: '', title: of('Un plan') },
      { id: 'proposition-06', version: 1, hash: '', title: of('Un titre trop long pour une table') }
    ]
  },
  groups: [
    { id: 'activity/nurse', label: of('Infirmières') },
    { id: 'structure/', label: of('Non précisé') }
  ]
} as unknown as Parameters<typeof figureWords>[1]
const words = (id: string) => figureWords(id, release, 'fr').replace(/[\u00a0\u202f]/g, ' ')

it.each([
  ['n|activity/nurse', 'Effectif : Infirmières'],
  ['crossed|nurse|', 'Effectif : Infirmières × Non précisé'],
  ['plan@2|activity/nurse|useful|no', 'Un plan : « Utile et pertinente », non (Infirmières)'],
  ['plan@2|activity/nurse|useful|base', 'Un plan : « Utile et pertinente », ont répondu (Infirmières)'],
  ['proposition-06@1|all|joint|both', 'Proposition 6 : « Les deux ensemble », utile et réaliste (all)'],
  ['since-1|n|activity/nurse', 'Changé depuis la publication 1 : Effectif : Infirmières'],
  ['gone@1|all|useful|no', 'gone@1 : « Utile et pertinente », non (all)']
])('%s', (id, told) => {
  expect(words(id)).toBe(told)
})

it('tells what could be computed', () => {
  expect(boundsWords({ low: 4, high: 4 }, 'fr')).toBe('exactement 4')
  expect(boundsWords({ low: 3, high: 6 }, 'fr')).toBe('entre 3 et 6')
  expect(boundsWords({ low: 3, high: null }, 'en')).toBe('at least 3')
})

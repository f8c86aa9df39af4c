import { readFolder } from '@horizon-soin/datasets/node'
import { storyOf, wordsOf } from '@horizon-soin/words'
import { expect, it } from 'vitest'
import { priorNote } from './prior-note.js'

const dataset = (await readFolder('data/etude-2019')).dataset!

it.each([
  [
    'a priori 0.12 [0 ; 0.6], hypothese',
    'Avant calcul\u00a0: 0,12, entre 0 et 0,6 (source hypothese).',
    'Before the computation: 0.12, between 0 and 0.6 (source hypothese).'
  ],
  [
    'a priori -0.05 [-0.3 ; 0.2], moore-2020',
    'Avant calcul\u00a0: −0,05, entre −0,3 et 0,2 (source moore-2020).',
    'Before the computation: −0.05, between −0.3 and 0.2 (source moore-2020).'
  ],
  [
    'ceiling a priori 0.92 [0.85 ; 0.98], hypothese · midpoint a priori 2029 [2024 ; 2036], esr',
    'Plafond avant calcul\u00a0: 0,92, entre 0,85 et 0,98 (source hypothese) · mi-parcours avant calcul\u00a0: 2029, entre 2024 et 2036 (source esr).',
    'Ceiling before the computation: 0.92, between 0.85 and 0.98 (source hypothese) · midpoint before the computation: 2029, between 2024 and 2036 (source esr).'
  ]
])('%s is a sentence', (note, french, english) => {
  expect(priorNote(note, 'fr')).toBe(french)
  expect(priorNote(note, 'en')).toBe(english)
})

it.each([
  'Effectif au 1er janvier',
  'a priori 0.12, hypothese',
  'a priori 0.12 [0 ; 0.6], hypothese · lu ailleurs',
  ''
])('leaves « %s » as it is', note => {
  expect(priorNote(note, 'fr')).toBeNull()
})

it('turns every note of the calibration, as words give it too', () => {
  const rows = [...dataset.potential, ...dataset.adoption, ...dataset.heterogeneity, ...dataset.exits]
  const notes = rows.flatMap(({ note }) => (note?.includes('a priori') ? [note] : []))
  expect(notes.length).toBeGreaterThan(200)
  for (const language of ['fr', 'en'] as const) {
    for (const note of notes) {
      expect(priorNote(note, language), note).not.toMatch(/a priori|\[/)
      const input = { source: 'hypothese', status: 'reconstructed', note } as const
      const term = {
        key: 'gain',
        about: {},
        value: 0,
        unit: 'share',
        relation: 'input',
        children: [],
        input
      } as const
      expect(priorNote(storyOf(term, undefined, wordsOf(language)), language), note).not.toBeNull()
    }
  }
})

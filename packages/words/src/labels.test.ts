import type { Dataset } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelsOf, whereOf } from './labels.js'
import { referenceDataset } from './testing/reference.js'
import { wordsOf } from './words.js'

let dataset: Dataset

beforeAll(async () => {
  dataset = await referenceDataset()
})

describe('labelsOf', () => {
  it('names what a dataset has, in each language', () => {
    const [french, english] = [labelsOf(dataset, wordsOf('fr')), labelsOf(dataset, wordsOf('en'))]
    expect([french.profession('infirmier'), english.profession('infirmier')]).toEqual([
      'Infirmières et infirmiers',
      'Nurses'
    ])
    expect([french.group('medical'), english.group('medical')]).toEqual([
      'Professions médicales',
      'Medical professions'
    ])
    expect(french.title).toBe('L’étude de 2019, reconstituée')
  })

  it('names the variant that was read after the title', () => {
    const [label, description] = [
      { fr: 'mesuré en routine', en: 'measured in routine' },
      { fr: '', en: '' }
    ]
    const variant = { id: 'routine', label, description }
    const title = (language: 'fr' | 'en') => labelsOf({ ...dataset, variant }, wordsOf(language)).title
    expect(title('fr')).toBe('L’étude de 2019, reconstituée (mesuré en routine)')
    expect(title('en')).toMatch(/ \(measured in routine\)$/)
  })

  it('says the threshold of the dataset in the names that have one', () => {
    const labels = labelsOf({ ...dataset, threshold: 0.275 }, wordsOf('fr'))
    expect(labels.indicator('people_above')).toBe('Personnes à plus de 27,5\u00a0% de temps libéré')
  })

  it('says the base year in the names of what is counted from it', () => {
    const names = (['fr', 'en'] as const).map(language =>
      labelsOf({ ...dataset, baseYear: 2026 }, wordsOf(language)).indicator('effective_since_base')
    )
    expect(names).toEqual(['Gain effectif depuis 2026', 'Effective gain since 2026'])
  })

  it('names by its id what the dataset has not', () => {
    const labels = labelsOf(dataset, wordsOf('fr'))
    expect([labels.profession('x'), labels.group('y'), labels.source('z')]).toEqual(['x', 'y', 'z'])
  })
})

describe('whereOf', () => {
  it('joins whom and the technology', () => {
    const labels = labelsOf(dataset, wordsOf('en'))
    expect(whereOf({ group: null, profession: 'infirmier', technology: 'numerique' }, labels)).toBe(
      `Nurses · ${labels.technology('numerique')}`
    )
    expect(whereOf({ group: 'all', profession: null, technology: null }, labels)).toBe('All professions')
  })
})

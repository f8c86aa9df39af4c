import type { UncertainInput } from '@horizon-soin/model/uncertainty'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { capitalised, inputName, inputPhrase, inSentence } from './input-name.js'
import { type Labels, labelsOf } from './labels.js'
import { referenceDataset } from './testing/reference.js'

let labels: Labels

beforeAll(async () => {
  labels = labelsOf(await referenceDataset(), fr)
})

const input = (kind: UncertainInput['kind'], about: Partial<UncertainInput> = {}) =>
  ({
    kind,
    profession: null,
    technology: null,
    activity: null,
    policy: null,
    effect: null,
    ...about
  }) as UncertainInput

describe('inputName', () => {
  it('says what an input is of', () => {
    expect(inputName(input('adoption', { technology: 'ia' }), labels, fr)).toBe('Adoption de l’IA')
    expect(inputName(input('adoption', { technology: 'exosquelette' }), labels, fr)).toBe(
      'Adoption\u00a0: exosquelette'
    )
    expect(inputName(input('exits', { profession: 'infirmier' }), labels, fr)).toBe(
      'Sorties, infirmières et infirmiers'
    )
    expect(inputName(input('time_use', { profession: 'infirmier', activity: 'soins' }), labels, fr)).toBe(
      'Emploi du temps, infirmières et infirmiers\u00a0: actes de soins'
    )
    expect(inputName(input('policy', { policy: 'plan', effect: 'places' }), labels, fr)).toBe(
      'Effet d’une mesure\u00a0: places de formation, plan'
    )
    expect(inputName(input('policy', { policy: 'plan', effect: 'cost' }), labels, fr)).toBe(
      'Coût d’une mesure\u00a0: plan'
    )
    expect(inputName(input('policy', { policy: 'plan', effect: 'saving' }), labels, en)).toBe(
      'Savings of a policy: plan'
    )
  })
})

describe('inputPhrase', () => {
  it('makes a subject of a technology of ours, and of nothing else', () => {
    expect(inputPhrase(input('adoption', { technology: 'ia' }), fr)).toBe('l’adoption de l’IA')
    expect(inputPhrase(input('potential', { technology: 'robotique' }), en)).toBe(
      'potential gain of robotics'
    )
    for (const other of [
      input('adoption', { technology: 'exosquelette' }),
      input('potential', { technology: 'ia', profession: 'infirmier' }),
      input('exits', { technology: 'ia' })
    ])
      expect(inputPhrase(other, fr)).toBeNull()
  })
})

describe('letters', () => {
  it('are small in a sentence, but those of an acronym', () => {
    expect([inSentence('Infirmiers'), inSentence('IADE'), inSentence('')]).toEqual(['infirmiers', 'IADE', ''])
    expect(capitalised('adoption')).toBe('Adoption')
  })
})

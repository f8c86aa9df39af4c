import { expect, it } from 'vitest'
import { referenceDataset } from '../testing/reference.js'
import { needQuestion, questionOf } from './question.js'

it('asks in good French, with what is elided, and in English', () => {
  expect(questionOf('Radiologues', 2030, 'fr')).toBe('Combien de radiologues en\u00a02030\u202f?')
  expect(questionOf('Infirmières et infirmiers', 2040, 'fr')).toBe(
    'Combien d’infirmières et d’infirmiers en\u00a02040\u202f?'
  )
  expect(needQuestion('Pharmaciennes et pharmaciens', 'fr')).toBe(
    'Combien de pharmaciennes et de pharmaciens faudra-t-il\u202f?'
  )
  expect(questionOf('General practitioners', 2050, 'en')).toBe('How many general practitioners in 2050?')
  expect(needQuestion('IADE', 'fr')).toBe('Combien d’IADE faudra-t-il\u202f?')
  expect(needQuestion('Nurses', 'en')).toBe('How many nurses will be needed?')
})

it('asks about every profession of the study, none twice', async () => {
  const { professions } = await referenceDataset()
  for (const language of ['fr', 'en'] as const) {
    const asked = professions.map(({ label }) => questionOf(label[language], 2030, language))
    expect(new Set(asked).size).toBe(professions.length)
    for (const question of asked) expect(question).not.toMatch(/\bde [aeiouéè]/i)
  }
})

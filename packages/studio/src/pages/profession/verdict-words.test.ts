import { expect, it } from 'vitest'
import type { Verdict } from './evidence-rows.js'
import { professionText } from './text.js'
import { verdictWords } from './verdict-words.js'

const told = (verdict: Partial<Verdict>, language: 'fr' | 'en' = 'fr') =>
  verdictWords(
    {
      against: 'less',
      reach: 'activity',
      tasks: 0,
      isLoss: false,
      isOpposite: false,
      isContradictory: false,
      ...verdict
    },
    2025,
    professionText[language].evidence.study,
    professionText[language].evidence
  )

const LESS = 'En\u00a02025, moins de temps libéré que dans l’étude'
const LOST = 'trouvent parfois du temps perdu'

it.each<[Partial<Verdict>, string]>([
  [{}, LESS],
  [{ against: 'more' }, 'En\u00a02025, plus de temps libéré que dans l’étude'],
  [{ isLoss: true }, `${LESS}\u202f; les mesures, elles, ${LOST}`],
  [{ isLoss: true, isOpposite: true }, `${LESS}\u202f; les mesures, elles, ${LOST} où le modèle en libère`],
  [{ isOpposite: true, isContradictory: true }, `${LESS}\u202f; les mesures, elles, se contredisent`],
  [{ reach: 'task', tasks: 1 }, `${LESS}\u202f; une seule tâche mesurée`],
  [
    { reach: 'task', tasks: 2, isLoss: true },
    `${LESS}\u202f; les mesures, elles, ${LOST} (quelques tâches mesurées)`
  ],
  [{ reach: 'unnumbered' }, 'Ce que disent les preuves\u00a0: aucun gain chiffré'],
  [{ reach: 'none' }, 'Ce que disent les preuves\u00a0: rien de mesuré'],
  [{ against: null }, 'Ce que disent les preuves\u00a0: quelques mesures'],
  [{ against: null, isContradictory: true }, 'Ce que disent les preuves\u00a0: les mesures se contredisent'],
  [{ against: null, reach: 'task', tasks: 1 }, 'Ce que disent les preuves\u00a0: une seule tâche mesurée']
])('%o reads %s', (verdict, words) => {
  expect(told(verdict)).toBe(words)
})

it('says the year and what is compared in English too', () => {
  expect(told({ isContradictory: true }, 'en')).toBe(
    'In 2025, less time freed than in the study; measures contradict each other'
  )
})

import { expect, it } from 'vitest'
import type { Verdict } from './evidence-rows.js'
import { professionText } from './text.js'
import { verdictWords } from './verdict-words.js'

const told = (verdict: Partial<Verdict>) =>
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
    'l’étude',
    professionText.fr.evidence
  )

it.each<[Partial<Verdict>, string]>([
  [{}, 'moins que l’étude'],
  [{ against: 'more' }, 'plus que l’étude'],
  [{ isLoss: true }, 'moins que l’étude, et parfois du temps perdu'],
  [{ isOpposite: true, isContradictory: true }, 'moins que l’étude, et parfois le contraire'],
  [{ isContradictory: true }, 'moins que l’étude, et des résultats qui se contredisent'],
  [{ reach: 'task', tasks: 1 }, 'une seule tâche mesurée'],
  [{ reach: 'task', tasks: 2, isOpposite: true }, 'quelques tâches mesurées, et parfois le contraire'],
  [{ reach: 'unnumbered' }, 'aucun gain chiffré'],
  [{ reach: 'none' }, 'rien de mesuré'],
  [{ against: null }, 'quelques mesures']
])('%o reads %s', (verdict, words) => {
  expect(told(verdict)).toBe(words)
})

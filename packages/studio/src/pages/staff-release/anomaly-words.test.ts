import { expect, it } from 'vitest'
import { anomalyWords } from './anomaly-words.js'

const NONE = { identical: [], days: [], straightLining: 0, copied: 0, marked: {} }
const readable = (words: string[]) => words.map(one => one.replace(/[\u00a0\u202f]/g, ' '))

it('says nothing of nothing', () => {
  expect(anomalyWords(NONE, 'fr')).toEqual([])
})

it('I19 says what may be a campaign, and sets nothing aside', () => {
  const days = [
    { day: '2027-02-01', count: null },
    { day: '2027-02-02', count: null },
    { day: '2027-02-03', count: 60 }
  ]
  expect(
    readable(
      anomalyWords(
        {
          identical: [{ count: 31 }, { count: 14 }],
          days,
          straightLining: 12,
          copied: null,
          marked: { trap: null, fast: 0 }
        },
        'fr'
      )
    )
  ).toEqual([
    '2 groupes de réponses identiques, le plus grand de 31.',
    '12 personnes ont répondu la même chose à tout.',
    'Quelques remarques en répètent d’autres.',
    'Quelques réponses avec un signe d’automate.',
    'Le jour le plus chargé, le 3 février 2027, a reçu 60 réponses ; un jour ordinaire, 10 ou moins.'
  ])
})

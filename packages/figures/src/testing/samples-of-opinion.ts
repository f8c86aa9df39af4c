/** Data of charts of opinions, invented. */
import type { Language } from '@horizon-soin/datasets'
import type { OpinionData, OpinionShare } from '../opinion-data.js'
import type { OpinionJointData } from '../opinion-joint-data.js'

const share = (value: number, low: number, high: number): OpinionShare => ({ value, low, high })

const TITLES = {
  fr: [
    'Lancer un plan national pour l’intelligence artificielle en santé',
    'Former tous les soignants au numérique',
    'Robotiser la logistique des hôpitaux'
  ],
  en: [
    'Launch a national plan for artificial intelligence in health',
    'Train every health professional in digital tools',
    'Automate hospital logistics'
  ]
} as const

export const opinionOf = (language: Language): OpinionData => {
  const [plan, training, logistics] = TITLES[language]
  return {
    of: 'proposals',
    groups: [
      {
        label: '',
        rows: [
          {
            label: plan,
            size: '312',
            useful: share(0.86, 0.817, 0.894),
            realistic: share(0.75, 0.698, 0.796)
          },
          {
            label: training,
            size: '305',
            useful: share(0.62, 0.565, 0.672),
            realistic: share(0.44, 0.385, 0.496)
          },
          {
            label: logistics,
            size: '298',
            useful: share(0.41, 0.356, 0.467),
            realistic: { hiddenLow: 0, hiddenHigh: 0.034 }
          }
        ]
      }
    ]
  }
}

export const opinionGroupsOf = (language: Language): OpinionData => {
  const fr = language === 'fr'
  return {
    of: 'groups',
    groups: [
      {
        label: '',
        rows: [
          {
            label: fr ? 'Ensemble' : 'Everyone',
            size: '312',
            useful: share(0.86, 0.817, 0.894),
            realistic: share(0.75, 0.698, 0.796)
          }
        ]
      },
      {
        label: fr ? 'Activité principale' : 'Main activity',
        rows: [
          {
            label: fr ? 'Infirmière ou infirmier' : 'Nurse',
            size: '64',
            useful: share(0.8, 0.687, 0.879),
            realistic: { hiddenLow: 0.84, hiddenHigh: 1 }
          },
          {
            label: fr ? 'Aide-soignante ou aide-soignant' : 'Care assistant',
            size: fr ? 'moins de 11' : 'fewer than 11',
            useful: { hiddenLow: 0, hiddenHigh: 1 },
            realistic: null
          }
        ]
      }
    ]
  }
}

export const opinionJointOf = (language: Language): OpinionJointData => {
  const [plan, training, logistics] = TITLES[language]
  return {
    rows: [
      {
        label: plan,
        size: '301',
        parts: { both: 0.71, 'useful-only': 0.15, 'realistic-only': 0.04, neither: 0.1 }
      },
      {
        label: training,
        size: '290',
        parts: { both: 0.4, 'useful-only': 0.22, 'realistic-only': null, neither: null }
      },
      {
        label: logistics,
        size: language === 'fr' ? 'moins de 11' : 'fewer than 11',
        parts: { both: null, 'useful-only': null, 'realistic-only': null, neither: null }
      }
    ]
  }
}

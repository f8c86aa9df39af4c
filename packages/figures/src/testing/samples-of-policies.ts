/** Policies of the shape that the studio's page has: invented, rounded, for the eye. */
import type { PolicyBarsData } from '../policy-bars-data.js'

const POLICIES = [
  { fr: 'Des cursus complémentaires', en: 'Complementary courses', share: 4_800, alone: 7_100, to: 2.3 },
  { fr: 'Un plan pour les compétences', en: 'A skills plan', share: 72_600, alone: 80_500, to: 1.3 },
  {
    fr: 'Une nouvelle architecture des professions',
    en: 'A new architecture of professions',
    share: 0,
    alone: 0,
    to: 1
  },
  { fr: 'Le mentorat inversé', en: 'Reverse mentoring', share: 3_200, alone: 4_800, to: 2.6 }
]

export const policyBarsOf = (language: 'fr' | 'en'): PolicyBarsData => ({
  year: 2035,
  policies: POLICIES.map(({ share, alone, to, ...label }) => ({
    label: label[language],
    share,
    alone,
    low: alone * 0.4,
    high: alone * to
  })),
  package: { freed: 80_600, low: 51_000, high: 107_000 }
})

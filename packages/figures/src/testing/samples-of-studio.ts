/** Data of the shape that the studio's pages have: invented, rounded, for the eye. */
import type { BandsData } from '../bands-data.js'
import type { DayData } from '../day-data.js'
import type { EvidenceData } from '../evidence-data.js'
import type { FlowsData } from '../flows-data.js'
import type { RogersData } from '../rogers-data.js'
import type { ScenariosData } from '../scenarios-data.js'
import type { NamedTechnology } from '../technologies.js'
import type { TechnologyMultiplesData } from '../technology-multiples-data.js'

const YEARS = Array.from({ length: 33 }, (_, t) => 2018 + t)

/** A curve from 0 that reaches `at2030` then, and nears `ceiling`. */
const rising = (at2030: number, ceiling: number): number[] => {
  const midpoint = 2030 + 3.1 * Math.log(ceiling / at2030 - 1)
  const raw = (year: number) => ceiling / (1 + Math.exp((midpoint - year) / 3.1))
  return YEARS.map(year => raw(year) - raw(2018) * Math.max(0, 1 - (year - 2018) / 12))
}

const around = (values: readonly number[], part: number) =>
  values.map(value => value + part * value * (1 - value / 0.62))

const mine = rising(0.28, 0.42)

export const scenariosOf = (language: 'fr' | 'en'): ScenariosData => ({
  measure:
    language === 'fr'
      ? 'Gain effectif, part du temps de travail, moyenne des huit professions'
      : 'Effective gain, share of working time, mean of the eight professions',
  verb: language === 'fr' ? 'libère' : 'frees',
  of: language === 'fr' ? 'du temps' : 'of working time',
  unit: 'share',
  years: YEARS,
  focus: 2030,
  scenarios: [
    {
      id: 'mine',
      label: language === 'fr' ? 'Mon scénario' : 'My scenario',
      kind: 'mine',
      values: mine,
      bands: {
        q05: around(mine, -0.4),
        q25: around(mine, -0.15),
        q75: around(mine, 0.14),
        q95: around(mine, 0.36)
      }
    },
    { id: 'slow', label: language === 'fr' ? 'lent' : 'slow', kind: 'slow', values: rising(0.135, 0.285) },
    {
      id: 'median',
      label: language === 'fr' ? 'médian' : 'median',
      kind: 'median',
      values: rising(0.24, 0.405)
    },
    { id: 'fast', label: language === 'fr' ? 'rapide' : 'fast', kind: 'fast', values: rising(0.37, 0.495) }
  ],
  published: [
    { year: 2025, value: 0.07 },
    { year: 2030, value: 0.24 }
  ],
  observed: [{ year: 2025, value: 0.01, by: 'estimated' }]
})

const PROFESSIONS = [
  { fr: 'Infirmiers', en: 'Nurses', at2030: 0.32, ceiling: 0.55, change: 0.05, mix: [0.3, 0.33, 0.37] },
  {
    fr: 'Aides-soignants',
    en: 'Healthcare assistants',
    at2030: 0.24,
    ceiling: 0.47,
    change: 0.04,
    mix: [0.1, 0.15, 0.75]
  },
  {
    fr: 'Cadres de santé',
    en: 'Nurse managers',
    at2030: 0.25,
    ceiling: 0.38,
    change: 0.04,
    mix: [0.4, 0.54, 0.06]
  },
  {
    fr: 'Manipulateurs ERM',
    en: 'Radiographers',
    at2030: 0.27,
    ceiling: 0.46,
    change: 0.04,
    mix: [0.52, 0.3, 0.18]
  },
  {
    fr: 'Pharmaciens',
    en: 'Pharmacists',
    at2030: 0.28,
    ceiling: 0.51,
    change: 0.04,
    mix: [0.24, 0.27, 0.49]
  },
  {
    fr: 'Généralistes',
    en: 'General practitioners',
    at2030: 0.22,
    ceiling: 0.35,
    change: 0.03,
    mix: [0.56, 0.41, 0.03]
  },
  { fr: 'Chirurgiens', en: 'Surgeons', at2030: 0.16, ceiling: 0.31, change: 0.02, mix: [0.3, 0.78, -0.08] },
  { fr: 'Radiologues', en: 'Radiologists', at2030: 0.34, ceiling: 0.55, change: 0.05, mix: [0.8, 0.15, 0.05] }
] as const

export const technologies = {
  fr: [
    { id: 'ia', label: 'Intelligence artificielle' },
    { id: 'numerique', label: 'Numérique' },
    { id: 'robotique', label: 'Robotique' }
  ],
  en: [
    { id: 'ia', label: 'Artificial intelligence' },
    { id: 'numerique', label: 'Digital tools' },
    { id: 'robotique', label: 'Robotics' }
  ]
} as const satisfies Record<string, NamedTechnology[]>

/** Surgeons lose a little time to robotics. */
export const technologyMultiplesOf = (language: 'fr' | 'en'): TechnologyMultiplesData => ({
  years: YEARS,
  focus: 2030,
  technologies: technologies[language],
  professions: PROFESSIONS.map(({ at2030, ceiling, change, mix, ...label }) => {
    const total = rising(at2030, ceiling)
    return {
      label: label[language],
      freed: mix.map(share => total.map(value => share * value)),
      reference: rising(at2030 - change, ceiling - 0.05)
    }
  })
})

const ACTIVITIES = [
  {
    fr: ['Administration et données', 'l’administration'],
    en: ['Administration and data', 'administration'],
    minutes: 108,
    freed: [19, 27, 3]
  },
  { fr: ['Soins', 'les soins'], en: ['Care', 'care'], minutes: 171, freed: [7, 6, 28], plural: true },
  {
    fr: ['Coordination', 'la coordination'],
    en: ['Coordination', 'coordination'],
    minutes: 68,
    freed: [6, 12, 0]
  },
  {
    fr: ['Relation avec le patient', 'la relation'],
    en: ['Relation with the patient', 'the relation with patients'],
    minutes: 76,
    freed: [2, 2, -9]
  },
  {
    fr: ['Formation et information', 'la formation'],
    en: ['Training and information', 'training'],
    minutes: 27,
    freed: [3, 4, 1]
  }
] as const

/** Robotics costs time with the patient. */
export const dayOf = (language: 'fr' | 'en'): DayData => ({
  year: 2030,
  minutes: 450,
  scenario: language === 'fr' ? 'scénario médian' : 'median scenario',
  technologies: technologies[language],
  activities: ACTIVITIES.map(one => ({
    label: one[language][0],
    phrase: one[language][1],
    plural: language === 'fr' && 'plural' in one,
    minutes: one.minutes,
    freed: one.freed
  }))
})

export const rogersOf = (language: 'fr' | 'en'): RogersData => ({
  profession: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
  year: 2030,
  heads: 780_000,
  threshold: 0.3,
  above: 0.2205,
  range: { low: 0.135, high: 0.32 }
})

/** Shares of four bands, mine then the reference. */
const BANDS = [
  [780_000, [0.31, 0.22, 0.25, 0.22], [0.4, 0.25, 0.22, 0.13]],
  [440_000, [0.36, 0.3, 0.24, 0.1], [0.42, 0.31, 0.22, 0.05]],
  [38_000, [0.3, 0.33, 0.27, 0.1], [0.35, 0.35, 0.25, 0.05]],
  [39_000, [0.28, 0.28, 0.26, 0.18], [0.34, 0.3, 0.25, 0.11]],
  [76_000, [0.27, 0.26, 0.26, 0.21], [0.33, 0.3, 0.24, 0.13]],
  [99_000, [0.4, 0.36, 0.23, 0.01], [0.45, 0.36, 0.19, 0]],
  [27_000, [0.6, 0.4, 0, 0], [0.7, 0.3, 0, 0]],
  [9_100, [0.21, 0.2, 0.24, 0.35], [0.26, 0.24, 0.27, 0.23]]
] as const

export const bandsOf = (language: 'fr' | 'en'): BandsData => ({
  year: 2030,
  edges: [0.1, 0.2, 0.3],
  professions: BANDS.map(([heads, own, reference], i) => ({
    label: PROFESSIONS[i]![language],
    heads: own.map(share => share * heads),
    reference: reference.map(share => share * heads)
  }))
})

/** More leave than enter from 2036 on. */
export const flowsOf = (language: 'fr' | 'en'): FlowsData => {
  const entrants = YEARS.map((_, t) => 24_800 + 380 * Math.min(t, 9))
  const leavers = YEARS.map((_, t) => 19_600 + 520 * t - 5 * t * t)
  let stock = 584_000
  const headcount = YEARS.map((_, t) => {
    const now = stock
    stock += entrants[t]! - leavers[t]!
    return now
  })
  return {
    who: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
    years: YEARS,
    entrants,
    leavers,
    headcount
  }
}

export const evidenceOf = (language: 'fr' | 'en'): EvidenceData => ({
  label: language === 'fr' ? 'Administration, numérique' : 'Administration, digital tools',
  measured: [{ value: -0.46 }, { value: -0.22 }, { value: 0.24, partial: true }, { value: 0.1 }],
  model: { value: 0.48, low: 0.38, high: 0.58 }
})

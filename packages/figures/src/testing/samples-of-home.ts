/** Data of the home page's charts, invented but for what was published in 2019. */
import type { Language } from '@horizon-soin/datasets'
import type { AdvanceData } from '../advance-data.js'
import type { PlainBarsData } from '../plain-bars-data.js'
import type { PositionsData } from '../positions-data.js'
import type { PossibleData } from '../possible-data.js'
import type { ProfessionBarsData } from '../profession-bars-data.js'
import type { SinceData } from '../since-data.js'
import type { SlopeData } from '../slope-data.js'
import type { SplitData } from '../split-data.js'
import type { SpreadData } from '../spread-data.js'
import type { SquaresData } from '../squares-data.js'
import type { ValueRange } from '../value-range.js'
import { fanFr } from './samples.js'

const years = fanFr.years.map(({ year }) => year)

export const possible: PossibleData = {
  years,
  potential: years.map(year =>
    year <= 2025 ? 0.04 * (year - 2018) : Math.min(0.45, 0.28 + 0.034 * (year - 2025))
  ),
  effective: fanFr.years.map(({ q50 }) => q50),
  ranges: fanFr.years,
  publishedPotential: [
    { year: 2025, value: 0.28 },
    { year: 2030, value: 0.45 }
  ],
  publishedEffective: [
    { year: 2025, value: 0.07 },
    { year: 2030, value: 0.24 }
  ],
  observed: [{ year: 2025, value: 0.01, by: 'estimated' }]
}

const LABELS = {
  fr: [
    'Infirmiers',
    'Radiologues',
    'Manipulateurs ERM',
    'Pharmaciens',
    'Cadres de santé',
    'Aides-soignants',
    'Généralistes',
    'Chirurgiens'
  ],
  en: [
    'Nurses',
    'Radiologists',
    'Radiographers',
    'Pharmacists',
    'Ward managers',
    'Care assistants',
    'General practitioners',
    'Surgeons'
  ]
} as const

const POTENTIAL = [0.51, 0.49, 0.44, 0.43, 0.42, 0.39, 0.38, 0.3]

export const professionBarsOf = (language: Language): ProfessionBarsData => ({
  measure: language === 'fr' ? 'Temps libérable en 2030' : 'Time that could be freed in 2030',
  unit: 'share',
  bars: LABELS[language].map((label, i) => ({
    label,
    value: POTENTIAL[i]!,
    range: { low: POTENTIAL[i]! - 0.04, high: POTENTIAL[i]! + 0.04 },
    ...(i === 7 ? { published: { value: 0.3 } } : {})
  }))
})

export const splitOf = (language: Language): SplitData => ({
  measure: language === 'fr' ? 'Usage du temps libéré en 2030' : 'Use of the time freed in 2030',
  of: language === 'fr' ? 'du temps libéré' : 'of freed time',
  parts: (language === 'fr'
    ? [
        'Répondre à la demande de soins',
        'Relation avec les patients',
        'Activités nouvelles',
        'Moins d’heures'
      ]
    : ['Meeting demand for care', 'Time with patients', 'New activities', 'Fewer hours']
  ).map((label, i) => ({ label, share: [0.5, 0.3, 0.1, 0.1][i]! }))
})

export const positionsOf = (language: Language): PositionsData => ({
  measure:
    language === 'fr'
      ? 'part du temps que la technique pourrait libérer en 2030'
      : 'share of time that technology could free in 2030',
  positions: LABELS[language].map((label, i) => ({ label, value: POTENTIAL[i]! }))
})

export const squaresOf = (language: Language): SquaresData => ({
  year: 2030,
  threshold: 0.3,
  groups: (language === 'fr' ? ['non médicaux', 'médicaux'] : ['not medical', 'medical']).map((label, i) => ({
    label,
    heads: [221_000, 14_000][i]!
  })),
  range: { low: 45_000, high: 730_000 },
  published: { value: 230_000, comparison: 'at_least', tolerance: 0.1 }
})

const pace = (share: number) => Array.from({ length: 11 }, (_, i) => share * (i / 10) ** 1.7)

export const spreadOf = (language: Language): SpreadData => ({
  measure:
    language === 'fr' ? 'Gain effectif, part du temps de travail' : 'Effective gain, share of working time',
  unit: 'share',
  years: Array.from({ length: 11 }, (_, i) => 2020 + i),
  paces: { slow: pace(0.17), median: pace(0.24), fast: pace(0.32) },
  published: { slow: { value: 0.17 }, fast: { value: 0.32 } }
})

export const plainBarsOf = (language: Language): PlainBarsData => ({
  measure: language === 'fr' ? 'Généralistes, France, 2022' : 'General practitioners, France, 2022',
  bars:
    language === 'fr'
      ? [
          { label: 'des généralistes avaient essayé la téléconsultation', value: 0.77 },
          { label: 'de leurs actes se faisaient à distance', value: 0.037 }
        ]
      : [
          { label: 'of general practitioners had tried teleconsultation', value: 0.77 },
          { label: 'of their consultations took place at a distance', value: 0.037 }
        ]
})

export const slopeOf = (language: Language): SlopeData => ({
  measure:
    language === 'fr'
      ? 'Temps libérable, moyenne pondérée par les effectifs'
      : 'Time that could be freed, mean weighted by headcount',
  years: [2025, 2030],
  groups: [
    {
      label: language === 'fr' ? 'médicaux' : 'medical',
      values: [0.28, 0.39],
      published: [{ value: 0.28 }, { value: 0.39 }],
      range: { low: 0.36, high: 0.42 }
    },
    {
      label: language === 'fr' ? 'non médicaux' : 'not medical',
      values: [0.28, 0.46],
      published: [{ value: 0.28 }, { value: 0.46 }],
      range: { low: 0.43, high: 0.49 }
    }
  ]
})

const around = (value: number, half: number): ValueRange => ({
  q05: value - half,
  q25: value - half / 2.4,
  q75: value + half / 2.4,
  q95: value + half
})

export const advanceOf = (language: Language): AdvanceData => ({
  measure: language === 'fr' ? 'Gain effectif en 2030' : 'Effective gain in 2030',
  unit: 'share',
  advance: 2,
  base: { value: 0.24, range: around(0.24, 0.06) },
  ahead: { value: 0.29, range: around(0.29, 0.065) }
})

export const sinceOf = (language: Language): SinceData => ({
  measure:
    language === 'fr'
      ? 'Gain effectif en 2025, estimé d’après les mesures publiées depuis'
      : 'Effective gain in 2025, estimated from measurements published since',
  year: 2025,
  professions: LABELS[language].map((label, i) => ({
    label,
    value: [0.008, 0.028, 0.012, 0.036, 0.003, 0, 0.002, -0.002][i]!
  })),
  published: { value: 0.07 }
})

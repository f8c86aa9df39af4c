/** Data of the shape that results have: those of the study's reconstruction, rounded. */
import type { MixData } from '../mix-data.js'
import type { AgeHeads, PyramidData } from '../pyramid-data.js'
import type { SmallMultiple, SmallMultiplesData } from '../small-multiples-data.js'
import type { NamedTechnology } from '../technologies.js'
import type { WaterfallData } from '../waterfall-data.js'

const technologies = {
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

/** Steps in the engine's order, workforce first; potential and adoption by technology. */
export const steps = (
  workforce: number,
  potential: readonly number[],
  adoption: readonly number[],
  ids: readonly string[] = technologies.fr.map(({ id }) => id)
): WaterfallData['waterfall']['steps'] => [
  { block: 'workforce', technology: null, delta: workforce },
  { block: 'time-use', technology: null, delta: 0 },
  ...ids.map((technology, k) => ({ block: 'potential' as const, technology, delta: potential[k]! })),
  ...ids.map((technology, k) => ({ block: 'adoption' as const, technology, delta: adoption[k]! }))
]

export const waterfallFr: WaterfallData = {
  waterfall: { from: 0.239, to: 0.28, steps: steps(0, [0.006, 0, -0.002], [0.012, 0.017, 0.008]) },
  measure: 'Gain effectif',
  unit: 'share',
  year: 2030,
  fromLabel: 'Médian',
  toLabel: 'Mon scénario',
  technologies: technologies.fr
}

/** From a fast to a slow scenario: every step down, on an axis that starts at zero. */
export const waterfallEn: WaterfallData = {
  waterfall: {
    from: 606_800,
    to: 224_300,
    steps: steps(1_200, [-81_400, -53_900, -47_300], [-76_100, -75_200, -49_800])
  },
  measure: 'Freed time',
  unit: 'fte',
  year: 2030,
  fromLabel: 'Fast',
  toLabel: 'Slow',
  technologies: technologies.en
}

const PROFESSIONS = [
  { fr: 'Aides-soignantes et aides-soignants', en: 'Healthcare assistants', freed: 0.21, possible: 0.37 },
  { fr: 'Infirmières et infirmiers', en: 'Nurses', freed: 0.27, possible: 0.52 },
  { fr: 'Cadres de santé', en: 'Nurse managers', freed: 0.18, possible: 0.36 },
  {
    fr: 'Manipulatrices et manipulateurs en électroradiologie médicale',
    en: 'Radiographers',
    freed: 0.22,
    possible: 0.43
  },
  { fr: 'Pharmaciennes et pharmaciens', en: 'Pharmacists', freed: 0.25, possible: 0.48 },
  { fr: 'Médecins généralistes', en: 'General practitioners', freed: 0.17, possible: 0.35 },
  { fr: 'Chirurgiennes et chirurgiens', en: 'Surgeons', freed: 0.14, possible: 0.3 },
  { fr: 'Radiologues', en: 'Radiologists', freed: 0.19, possible: 0.39 }
] as const

const MIXES = [
  [0.3, 0.3, 0.4],
  [0.57, 0.205, 0.225],
  [0.297, 0.468, 0.235],
  [0.318, 0.38, 0.302],
  [0.33, 0.232, 0.438],
  [0.638, 0.362, 0],
  [0.594, 0.413, -0.007],
  [0.604, 0.34, 0.056]
] as const

/** Surgeons lose a little time to robotics. */
export const mixOf = (language: 'fr' | 'en'): MixData => ({
  year: 2030,
  technologies: technologies[language],
  professions: PROFESSIONS.map(({ freed, ...label }, i) => ({
    label: label[language],
    freed,
    shares: MIXES[i]!
  }))
})

const HEADS: readonly (readonly [number, number, number])[] = [
  [20, 28_068, 29_300],
  [25, 81_009, 91_200],
  [30, 86_384, 112_800],
  [35, 86_667, 108_400],
  [40, 80_747, 105_400],
  [45, 75_101, 102_800],
  [50, 71_451, 92_100],
  [55, 74_877, 79_700],
  [60, 21_220, 49_500],
  [65, 4_680, 6_206],
  [70, 0, 0]
]

/** Heads of one sex; `share` is their part at each age. */
const ages = (year: 0 | 1, sex: AgeHeads['sex'], share: (age: number) => number): AgeHeads[] =>
  HEADS.map(([ageFrom, base, projected]) => ({
    sex,
    ageFrom,
    ageTo: ageFrom + 4,
    headcount: (year === 0 ? base : projected) * share(ageFrom)
  }))

export const pyramidFr: PyramidData = {
  profession: 'Infirmières et infirmiers',
  base: { year: 2018, bands: ages(0, 'all', () => 1) },
  projected: { year: 2030, bands: ages(1, 'all', () => 1) }
}

const women = (age: number) => 0.94 - age / 400
const bySex = (year: 0 | 1) => [...ages(year, 'F', women), ...ages(year, 'M', age => 1 - women(age))]

export const pyramidEn: PyramidData = {
  profession: 'Nurses',
  base: { year: 2018, bands: bySex(0) },
  projected: { year: 2030, bands: bySex(1) }
}

const YEARS = Array.from({ length: 33 }, (_, t) => 2018 + t)

/** Most of the potential that is ever used. */
const CEILING = 0.95

/** A potential that rises until 2030, and an effective gain that is `freed` then and nears it later. */
function panel(label: string, freed: number, possible: number): SmallMultiple {
  const midpoint = 2030 + 3.4 * Math.log((CEILING * possible) / freed - 1)
  const potential = YEARS.map(year => possible * Math.min(1, (year - 2018) / 12))
  const curve = (lag: number, ceiling: number) =>
    YEARS.map((year, t) => (ceiling * potential[t]!) / (1 + Math.exp((midpoint + lag - year) / 3.4)))
  return {
    label,
    potential,
    effective: curve(0, CEILING),
    low: curve(3, CEILING - 0.15),
    high: curve(-3, CEILING + 0.1)
  }
}

export const smallMultiplesOf = (language: 'fr' | 'en'): SmallMultiplesData => ({
  years: YEARS,
  focus: 2030,
  professions: PROFESSIONS.map(one => panel(one[language], one.freed, one.possible))
})

/** Balances and plans of the shape that the studio's pages have: invented, rounded, for the eye. */
import type { BalanceData } from '../balance-data.js'
import type { BalanceGlanceData } from '../balance-glance-data.js'
import type { BalanceTermsData } from '../balance-terms-data.js'
import type { PlanData } from '../plan-data.js'

const YEARS = Array.from({ length: 26 }, (_, t) => 2025 + t)
const since = (t: number, rate: number) => 512_000 * (1 + rate) ** t
const need = YEARS.map((_, t) => since(t, 0.0135))
const inPost = YEARS.map((_, t) => since(t, 0.006))
const freed = YEARS.map((_, t) => 58_000 / (1 + Math.exp((11 - t) / 2.4)))
const capacity = inPost.map((value, t) => value + freed[t]! - freed[0]!)
const balance = capacity.map((value, t) => value - need[t]!)
const wide = (part: number) => balance.map((value, t) => value + part * t * 1_900)

export const balanceOf = (language: 'fr' | 'en'): BalanceData => ({
  who: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
  years: YEARS,
  need,
  capacity,
  inPost,
  bands: { q05: wide(-1), q25: wide(-0.4), q75: wide(0.4), q95: wide(1.1) },
  base: 2025,
  focus: 2040,
  told: [2030, 2035, 2040, 2050]
})

const PROFESSIONS = [
  { fr: 'Infirmières et infirmiers', en: 'Nurses', first: -0.021, last: -0.117, width: 0.06 },
  { fr: 'Médecins généralistes', en: 'General practitioners', first: -0.052, last: 0.031, width: 0.05 },
  { fr: 'Pharmaciennes et pharmaciens', en: 'Pharmacists', first: 0.014, last: 0.126, width: 0.07 },
  { fr: 'Chirurgiennes et chirurgiens', en: 'Surgeons', first: -0.004, last: -0.043, width: 0.03 },
  { fr: 'Radiologues', en: 'Radiologists', first: 0.037, last: 0.184, width: 0.11 },
  { fr: 'Manipulateurs et manipulatrices', en: 'Radiographers', first: 0.02, last: Number.NaN, width: 0.1 }
]

export const glanceOf = (language: 'fr' | 'en'): BalanceGlanceData => ({
  years: [2030, 2050],
  base: 2025,
  professions: PROFESSIONS.map(({ first, last, width, ...label }) => ({
    label: label[language],
    first,
    last,
    range: { low: last - width, high: last + 0.9 * width }
  }))
})

export const termsOf = (language: 'fr' | 'en'): BalanceTermsData => ({
  who: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
  base: 2025,
  year: 2040,
  start: 512_000,
  need: { population: 95_300, trend: 16_200 },
  capacity: { people: -12_400, care: 43_700 },
  elsewhere: { patients: 16_400, activities: 5_500, hours: 5_500 }
})

const ramp = YEARS.map((_, t) => Math.max(0, Math.min(1, (t - 2) / 5)))
const late = YEARS.map((_, t) => Math.max(0, Math.min(1, (t - 5) / 10)))
const planned = ramp.map(share => Math.round(36_200 + 6_400 * share))
const helped = balance.map((value, t) => value + 43_800 * late[t]! * (1 + 0.12 * Math.max(0, t - 15)))

export const planOf = (language: 'fr' | 'en'): PlanData => ({
  who: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
  years: YEARS,
  today: YEARS.map(() => 36_200),
  planned,
  low: planned.map((value, t) => value - 2_600 * ramp[t]!),
  high: planned.map((value, t) => value + 3_100 * ramp[t]!),
  need,
  balanceToday: balance,
  balancePlanned: helped,
  balanceLow: helped.map((value, t) => value - 1_900 * t),
  balanceHigh: helped.map((value, t) => value + 2_000 * t),
  chance: helped.map((value, t) => 1 / (1 + Math.exp(-value / (1 + 700 * t)))),
  chanceToday: balance.map((value, t) => 1 / (1 + Math.exp(-value / (1 + 700 * t)))),
  start: 2027,
  targets: [2035, 2040],
  base: 2025
})

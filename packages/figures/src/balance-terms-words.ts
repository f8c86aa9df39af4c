/** What the terms of a balance say: their finding, their grey line, their text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import type { BalanceTermsData } from './balance-terms-data.js'
import { asRead, change, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { typeset } from './typography.js'

export const TERMS = {
  fr: {
    capacity: 'Capacité',
    need: 'Besoin',
    elsewhere: 'Temps libéré qui va ailleurs',
    people: 'personnes en poste',
    care: 'temps libéré remis dans les soins',
    population: 'population, par âge',
    trend: 'tendance du besoin',
    patients: 'relation aux patients',
    activities: 'activités nouvelles',
    hours: 'heures de travail en moins'
  },
  en: {
    capacity: 'Capacity',
    need: 'Need',
    elsewhere: 'Freed time that goes elsewhere',
    people: 'people in post',
    care: 'freed time put back into care',
    population: 'population, by age',
    trend: 'need trend',
    patients: 'time with patients',
    activities: 'new activities',
    hours: 'fewer working hours'
  }
} as const

const BY = {
  fr: {
    people: 'par les effectifs',
    care: 'par le temps libéré',
    population: 'par la population',
    trend: 'par la tendance du besoin'
  },
  en: {
    people: 'from people in post',
    care: 'from freed time',
    population: 'from the population',
    trend: 'from the need trend'
  }
} as const

const sum = (terms: Readonly<Record<string, number>>): number =>
  Object.values(terms).reduce((total, term) => total + term, 0)

/** « gagne 95 000 ETP, surtout par la population »: what moved, and by which of its terms where one outweighs the other. */
function moved(
  kind: 'capacity' | 'need',
  terms: Readonly<Partial<Record<keyof (typeof BY)['fr'], number>>>,
  language: Language
): string {
  const fr = language === 'fr'
  const name = fr ? (kind === 'need' ? 'le besoin' : 'la capacité') : kind
  const total = sum(terms as Record<string, number>)
  if (asRead(total, 'fte') === 0) return fr ? `${name} ne bouge pas` : `${name} does not move`
  const verb = fr ? (total > 0 ? 'gagne' : 'perd') : total > 0 ? 'gains' : 'loses'
  const size = quantity(Math.abs(total), 'fte', language)
  const ordered = Object.entries(terms).sort((a, b) => b[1] * Math.sign(total) - a[1] * Math.sign(total))
  const [[first], second] = ordered as [[keyof (typeof BY)['fr'], number], [string, number]]
  const isAlone = asRead(second[1], 'fte') === 0
  const why = `${isAlone ? '' : fr ? 'surtout ' : 'mostly '}${BY[language][first]}`
  return `${name} ${verb} ${size}, ${why}`
}

/** « De 2025 à 2040, le besoin gagne 95 000 ETP, surtout par la population ; la capacité gagne 80 000 ETP, surtout par le temps libéré ». */
export function termsFinding(data: BalanceTermsData, language: Language): string {
  const { base, year, capacity, need } = data
  const fr = language === 'fr'
  if (!Number.isFinite(sum(need) + sum(capacity)))
    return `${typeset(data.who, language)}${fr ? `${NBSP}: aucun besoin calculé` : ': no need computed'}`
  const when = fr ? `De ${base} à ${year}` : `From ${base} to ${year}`
  const end = fr ? `${NARROW_NBSP}; ` : '; '
  return `${when}, ${moved('need', need, language)}${end}${moved('capacity', capacity, language)}`
}

export const termsSubtitle = ({ who, base, year }: BalanceTermsData, language: Language): string =>
  language === 'fr'
    ? `Barres. ${typeset(who, language)}, ce qui change de ${base} à ${year}, équivalents temps plein`
    : `Bars. ${typeset(who, language)}, what changes from ${base} to ${year}, full-time equivalents`

/** The finding, then every term. */
export function describeTerms(data: BalanceTermsData, language: Language): string {
  const words = TERMS[language]
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const told = (terms: Readonly<Record<string, number>>) =>
    Object.entries(terms).map(
      ([term, value]) => `${words[term as keyof typeof words]}${colon}${change(value, 'fte', language)}`
    )
  const parts = [
    `${words.need}${colon}${told(data.need).join(', ')}`,
    `${words.capacity}${colon}${told(data.capacity).join(', ')}`,
    `${words.elsewhere}${colon}${told(data.elsewhere).join(', ')}`
  ]
  return `${termsFinding(data, language)}. ${parts.join('. ')}.`
}

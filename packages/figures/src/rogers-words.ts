/** What a Rogers curve says: its finding, its grey line, its text alternative. */

import type { Language } from '@horizon-soin/datasets'
import { normalCdf } from '@horizon-soin/model'
import { decimal, NBSP, quantity, spanText, withUnit } from './numbers.js'
import type { RogersData } from './rogers-data.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

/** From the first equipped, by how many standard deviations they are early: Rogers 1962. */
export const CATEGORIES = [
  { from: Number.POSITIVE_INFINITY, to: 2, fr: 'Innovateurs', en: 'Innovators' },
  { from: 2, to: 1, fr: 'Adopteurs précoces', en: 'Early adopters' },
  { from: 1, to: 0, fr: 'Majorité précoce', en: 'Early majority' },
  { from: 0, to: -1, fr: 'Majorité tardive', en: 'Late majority' },
  { from: -1, to: Number.NEGATIVE_INFINITY, fr: 'Retardataires', en: 'Laggards' }
] as const

export const categoryShare = ({ from, to }: (typeof CATEGORIES)[number]): number =>
  (from === Number.POSITIVE_INFINITY ? 1 : normalCdf(from)) -
  (to === Number.NEGATIVE_INFINITY ? 0 : normalCdf(to))

export const isKnown = ({ heads, above }: RogersData): boolean =>
  Number.isFinite(heads) && heads >= 0 && Number.isFinite(above)

/** Shares that are read as nobody or everybody. */
const LEAST = 0.0005

/** « 22 % des infirmières et infirmiers dépassent 30 % de temps libéré en 2030 ». */
export function rogersFinding(data: RogersData, language: Language): string {
  const { above, threshold, year } = data
  const fr = language === 'fr'
  const profession = typeset(data.profession, language)
  const who = inSentence(profession)
  const limit = quantity(threshold, 'share', language)
  if (!isKnown(data)) return fr ? `${profession}${NBSP}: aucune valeur` : `${profession}: no value`
  if (above < LEAST)
    return fr
      ? `Personne parmi les ${who} ne dépasse ${limit} de temps libéré en${NBSP}${year}`
      : `Nobody among ${who} has over ${limit} of their time freed in${NBSP}${year}`
  if (above > 1 - LEAST)
    return fr
      ? `La totalité des ${who} dépasse ${limit} de temps libéré en${NBSP}${year}`
      : `All ${who} have over ${limit} of their time freed in${NBSP}${year}`
  const share = quantity(above, 'share', language)
  return fr
    ? `${share} des ${who} dépassent ${limit} de temps libéré en${NBSP}${year}`
    : `${share} of ${who} have over ${limit} of their time freed in${NBSP}${year}`
}

export function rogersSubtitle({ heads, range }: RogersData, language: Language): string {
  const count = quantity(heads, 'persons', language)
  return language === 'fr'
    ? `Courbe de Rogers. ${count} personnes, des premières équipées (à gauche) aux dernières${range ? `. Bande${NBSP}: fourchette du seuil, neuf tirages sur dix` : ''}`
    : `Rogers curve. ${count} people, from the first equipped (left) to the last${range ? '. Band: range of the threshold, nine draws in ten' : ''}`
}

/** « 34 % · 266 000 ». */
export function categoryWords(share: number, heads: number, language: Language): [string, string] {
  return [
    withUnit(decimal(share * 100, 0, language), 'share', language),
    quantity(share * heads, 'persons', language)
  ]
}

/** Heads above and below, and the range of those above. */
export function sideWords({ above, heads, threshold, range }: RogersData, language: Language) {
  const fr = language === 'fr'
  const limit = quantity(threshold, 'share', language)
  return {
    above: `${quantity(above * heads, 'persons', language)} ${fr ? 'au-dessus de' : 'above'} ${limit}`,
    below: `${quantity((1 - above) * heads, 'persons', language)} ${fr ? 'en dessous' : 'below'}`,
    range: range ? spanText(range.low * heads, range.high * heads, 'persons', language) : ''
  }
}

export function describeRogers(data: RogersData, language: Language): string {
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const title = rogersFinding(data, language)
  if (!isKnown(data)) return `${title}.`
  const words = sideWords(data, language)
  const categories = CATEGORIES.map(each => {
    const [share, heads] = categoryWords(categoryShare(each), data.heads, language)
    return `${each[language]}${colon}${share}, ${heads}`
  })
  const above = [words.above, words.range].filter(Boolean).join(', ')
  return `${[title, above, words.below, ...categories].join('. ')}.`
}

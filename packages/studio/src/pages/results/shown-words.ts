/** A count as it is published, in words: never what is hidden, always what anyone could compute of it. */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'
import type { Share, Shown } from '@horizon-soin/releases'
import { isKnown } from './release-index.js'

const WORDS = {
  fr: {
    hidden: 'masqué',
    between: (low: string, high: string) => `masqué, entre ${low} et ${high}`,
    least: (low: string) => `masqué, au moins ${low}`,
    same: (share: string) => `au moins ${share}`
  },
  en: {
    hidden: 'hidden',
    between: (low: string, high: string) => `hidden, between ${low} and ${high}`,
    least: (low: string) => `hidden, at least ${low}`,
    same: (share: string) => `at least ${share}`
  }
} as const satisfies Record<Language, object>

const percent = (share: number, language: Language, decimals = 0): string =>
  `${decimal(share * 100, decimals, language)}${language === 'fr' ? '\u00a0%' : '%'}`

/** « 312 », « masqué, entre 0 et 41 », « au moins 90 % ». */
export function shownWords(shown: Shown, language: Language): string {
  const words = WORDS[language]
  if (isKnown(shown)) return decimal(shown.value, 0, language)
  const { low, high, atLeast } = shown
  if (shown.hidden === 'same' && atLeast !== undefined) return words.same(percent(atLeast, language))
  if (high !== null) return words.between(decimal(low, 0, language), decimal(high, 0, language))
  return low > 0 ? words.least(decimal(low, 0, language)) : words.hidden
}

/** The same in one word, where there is little room. */
export const shownBriefly = (shown: Shown, language: Language): string =>
  isKnown(shown) ? decimal(shown.value, 0, language) : WORDS[language].hidden

/** « 86 % (82 à 89) ». */
export function shareWords({ value, low, high }: Share, language: Language): string {
  const ends = [low, high].map(end => decimal(end * 100, 0, language))
  return `${percent(value, language)} (${ends.join(language === 'fr' ? ' à\u00a0' : ' to ')})`
}

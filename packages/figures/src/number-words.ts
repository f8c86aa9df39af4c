/** Small numbers and round shares in words, as a title says them. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, NBSP } from './numbers.js'

const ONES = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' '
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' '
  )
} as const satisfies Record<Language, string[]>

/** `six` for 6, digits from 17 on or where it is not whole. */
export const inWords = (value: number, language: Language): string =>
  ONES[language][value] ?? decimal(value, Number.isInteger(value) ? 0 : 1, language)

/** `six points`, `un point`, `one point`. */
export function pointsInWords(points: number, language: Language): string {
  const plural = language === 'fr' ? Math.abs(points) >= 2 : points !== 1
  return `${inWords(points, language)}${NBSP}point${plural ? 's' : ''}`
}

/** How a share reads as a fraction, and how far from it a share may be: a point and a half. */
const FRACTIONS: readonly { share: number; fr: string; en: string }[] = [
  { share: 0.1, fr: 'un dixième', en: 'a tenth' },
  { share: 0.2, fr: 'un cinquième', en: 'a fifth' },
  { share: 0.25, fr: 'un quart', en: 'a quarter' },
  { share: 1 / 3, fr: 'un tiers', en: 'a third' },
  { share: 0.5, fr: 'la moitié', en: 'half' },
  { share: 2 / 3, fr: 'les deux tiers', en: 'two thirds' },
  { share: 0.75, fr: 'les trois quarts', en: 'three quarters' }
]
const NEAR = 0.0151

/** `un quart` for 0.24; null where no plain fraction is within a point and a half. */
export function fractionWord(share: number, language: Language): string | null {
  const nearest = FRACTIONS.toSorted((a, b) => Math.abs(a.share - share) - Math.abs(b.share - share))[0]!
  return Math.abs(nearest.share - share) <= NEAR ? nearest[language] : null
}

/** First letter up, as a sentence starts. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

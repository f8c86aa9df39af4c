/** A published figure in the words of its publication: MODEL.md §11. */
import type { Language } from '@horizon-soin/datasets'
import type { Comparison, Unit } from '@horizon-soin/model'
import { decimal, exact, NBSP, quantity, withUnit } from './numbers.js'

/** A published value as a picture shows it. */
export interface PublishedValue {
  /** Share as a fraction, or persons, or full-time equivalents. */
  value: number
  /** `about` where not said. */
  comparison?: Comparison
  /** With one, a bound is just beyond the figure: « plus de », « près de »; without, « au moins », « au plus ». */
  tolerance?: number | undefined
}

const WORDS = {
  fr: { about: '', at_least: 'au moins ', at_most: 'au plus ', over: 'plus de ', nearly: 'près de ' },
  en: { about: '', at_least: 'at least ', at_most: 'at most ', over: 'over ', nearly: 'nearly ' }
} as const satisfies Record<Language, Record<string, string>>

const PRECISE = { about: 'about', at_least: 'over', at_most: 'nearly' } as const

/** `24 %`, `plus de 230 000`, `près de 300 000`; `15 points` for a difference of shares. Counts are without their unit. */
export function publishedWords(
  { value, comparison = 'about', tolerance }: PublishedValue,
  unit: Unit,
  language: Language,
  isDifference = false
): string {
  const number =
    isDifference && unit === 'share'
      ? exact(value * 100, 'persons', language) + NBSP + (Math.abs(value) < 0.02 ? 'point' : 'points')
      : exact(value, unit === 'share' ? 'share' : 'persons', language)
  return WORDS[language][tolerance === undefined ? comparison : PRECISE[comparison]] + number
}

/** The same quantity computed; a share has one decimal, so that rounding does not hide why it is off. */
export function computedWords(value: number, unit: Unit, language: Language, isDifference = false): string {
  if (unit !== 'share' || !Number.isFinite(value)) return quantity(value, unit, language)
  const text = decimal(value * 100, 1, language)
  return isDifference ? `${text}${NBSP}points` : withUnit(text, unit, language)
}

/** Euros as people read them: 20 M€, 5,2 Md€; €20m, €5.2bn. */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'

const MILLION = 1e6
const BILLION = 1e9
/** Two figures say enough of an assumption. */
const FIGURES = 2

/** To the figures that are read. */
function read(value: number, figures: number): number {
  if (value === 0 || !Number.isFinite(value)) return value
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - figures)
  // A power of ten below 1 is not exact: dividing by its inverse is.
  return unit >= 1
    ? Math.round(value / unit) * unit
    : Math.round(value * Math.round(1 / unit)) / Math.round(1 / unit)
}

const scaleOf = (value: number): number =>
  Math.abs(value) >= 0.995 * BILLION ? BILLION : Math.abs(value) >= 50_000 ? MILLION : 1

const UNITS = {
  fr: { [BILLION]: '\u00a0Md€', [MILLION]: '\u00a0M€', 1: '\u00a0€' },
  en: { [BILLION]: 'bn', [MILLION]: 'm', 1: '' }
} as const

const digits = (value: number, language: Language): string =>
  decimal(value, Math.abs(value) < 9.95 && !Number.isInteger(Math.round(value * 10) / 10) ? 1 : 0, language)

const written = (value: number, scale: number, language: Language): string =>
  digits(read(value / scale, Math.abs(value / scale) >= 100 ? 3 : FIGURES), language)

/** The largest unit in which none of the amounts, other than zero, reads as nothing. */
function commonScale(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter(size => Number.isFinite(size) && size > 0)
  const scale = scaleOf(Math.max(0, ...sizes))
  return scale === BILLION && Math.min(...sizes) < 0.095 * BILLION ? MILLION : scale
}

/** « −81 M€ », “−€81m”; a dash where there is no value. In the unit of what stands beside, where something does. */
export function euros(value: number, language: Language, beside: readonly number[] = []): string {
  // Nothing has no unit larger than the euro.
  const scale = value === 0 ? 1 : commonScale([value, ...beside])
  const told = written(value, scale, language)
  if (language === 'fr') return told + UNITS.fr[scale as 1]
  return inEnglish(told, scale)
}

/** « 1,7 à 3,4 Md€ », both ends in one unit, that of what stands beside too; one amount where both read the same. */
export function eurosSpan(
  low: number,
  high: number,
  language: Language,
  beside: readonly number[] = []
): string {
  const scale = commonScale([low, high, ...beside])
  const [a, b] = [written(low, scale, language), written(high, scale, language)]
  if (a === b) return euros(high, language, [low, ...beside])
  return language === 'fr'
    ? `${a} à ${b}${UNITS.fr[scale as 1]}`
    : `${inEnglish(a, scale)} to ${inEnglish(b, scale)}`
}

const inEnglish = (told: string, scale: number): string =>
  told.startsWith('\u2212')
    ? `\u2212€${told.slice(1)}${UNITS.en[scale as 1]}`
    : `€${told}${UNITS.en[scale as 1]}`

/** What a euro gives back: « 23 € », “€1.3”. */
export const perEuro = (value: number, language: Language): string =>
  language === 'fr' ? `${ratio(value, language)}\u00a0€` : inEnglish(ratio(value, language), 1)

const ratio = (value: number, language: Language): string => digits(read(value, FIGURES), language)

/** « 3 à 90 € ». */
export function perEuroSpan(low: number, high: number, language: Language): string {
  const [a, b] = [ratio(low, language), ratio(high, language)]
  if (a === b) return perEuro(high, language)
  return language === 'fr' ? `${a} à ${b}\u00a0€` : `${inEnglish(a, 1)} to ${inEnglish(b, 1)}`
}

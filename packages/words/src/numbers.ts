/** Numbers as people read them: LOOK "Numbers and words". Full precision is for exports. */
import type { Language } from '@horizon-soin/datasets'

export const NBSP = '\u00a0'
const NARROW_NBSP = '\u202f'
const MINUS = '\u2212'

/** Stands for a value that does not exist. */
export const ABSENT = '–'

/** Grouped by thousands, with a true minus: 235 000 and 0,8 in French, 235,000 and 0.8 in English. */
export function decimal(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return ABSENT
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW_NBSP : ',')
  const digits = part === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${part}`
  const isZero = !/[1-9]/.test(digits)
  return value < 0 && !isZero ? MINUS + digits : digits
}

const signed = (value: number, text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text)

/** Two figures: 24 %, 7,1 %, 0,8 %, < 0,1 %. */
export function share(value: number, language: Language): string {
  const percent = value * 100
  if (percent !== 0 && Math.abs(percent) < 0.05) {
    const least = withPercent(decimal(percent < 0 ? -0.1 : 0.1, 1, language), language)
    return `${percent < 0 ? '>' : '<'}${NBSP}${least}`
  }
  const decimals = percent !== 0 && Math.abs(percent) < 9.95 ? 1 : 0
  return withPercent(decimal(percent, decimals, language), language)
}

/** A share with one decimal. */
export const preciseShare = (value: number, language: Language): string =>
  withPercent(decimal(value * 100, 1, language), language)

/** A share as it was published: no figure more, none less. */
export const exactShare = (value: number, language: Language): string =>
  withPercent(exact(value * 100, language), language)

/** A number that is in percent already. */
export const withPercent = (text: string, language: Language): string =>
  text === ABSENT ? text : language === 'fr' ? `${text}${NBSP}%` : `${text}%`

/** As a table has it: every digit before the point, after it four that count. */
export function written(value: number, language: Language): string {
  if (!Number.isFinite(value)) return ABSENT
  const size = Math.abs(value)
  const decimals = size === 0 || size >= 1 ? 4 : Math.min(12, 3 - Math.floor(Math.log10(size)))
  const kept = size.toFixed(decimals).replace(/0+$/, '').split('.')[1]!.length
  return decimal(value, kept, language)
}

/** A share as a table has it: 0.19 is 19 %. */
export const writtenShare = (value: number, language: Language): string =>
  withPercent(written(value * 100, language), language)

/** Every decimal that counts, at most four. */
export function exact(value: number, language: Language): string {
  const decimals = (Number(value.toFixed(4)).toString().split('.')[1] ?? '').length
  return decimal(value, decimals, language)
}

/** From here on three figures are enough; below, units let totals add up to the eye. */
const LARGE = 10_000

/** 1 230 000, 235 000, 1 874; a decimal below 10. */
export function count(value: number, language: Language): string {
  const size = Math.abs(value)
  if (size < 9.95 && !Number.isInteger(value)) return decimal(value, 1, language)
  const unit = size < LARGE ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2)
  return decimal(Math.round(value / unit) * unit, 0, language)
}

/** The same for people, who are whole: 5, and < 1 for less than a half. */
export function heads(value: number, language: Language): string {
  if (value > 0 && value < 0.5) return `<${NBSP}1`
  return count(Math.abs(value) < LARGE ? Math.round(value) : value, language)
}

export const signedCount = (value: number, language: Language): string =>
  signed(value, count(value, language))

/** A difference of shares whose sign says nothing. */
export function plainPoints(value: number, language: Language): string {
  return points(value, language).replace(/^\+/, '')
}

/** A change of share, always in points, never in % of %. */
export function points(value: number, language: Language): string {
  const change = value * 100
  const text = decimal(change, 1, language)
  const word = language === 'fr' && Math.abs(change) < 1.95 ? 'point' : 'points'
  return `${signed(value, text)}${language === 'fr' ? NBSP : ' '}${word}`
}

/** Numbers as people read them: LOOK "Numbers and words". Full precision is for exports. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'

/** Before : and %, inside « », before a unit. */
export const NBSP = '\u00a0'
/** Between thousands, before ; ! ? in French. */
export const NARROW_NBSP = '\u202f'
const MINUS = '\u2212'

/** Stands for a value that does not exist. */
export const ABSENT = '–'

/** Grouped by thousands, with a true minus: 235 000 and 0,8 in French, 235,000 and 0.8 in English. */
export function decimal(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return ABSENT
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW_NBSP : ',')
  const digits = part === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${part}`
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/** What a unit is called after a number; persons are named by what is measured. */
const WORDS = {
  fr: { share: `${NBSP}%`, fte: `${NBSP}ETP`, persons: '', euros: `${NBSP}€` },
  en: { share: '%', fte: `${NBSP}FTE`, persons: '', euros: `${NBSP}€` }
} as const satisfies Record<Language, Record<Unit, string>>

export const withUnit = (text: string, unit: Unit, language: Language): string =>
  text === ABSENT ? text : text + WORDS[language][unit]

/** A share in %, anything else as it is: what a digit is written of. */
export const shown = (value: number, unit: Unit): number => (unit === 'share' ? value * 100 : value)

const tenthsMatter = (value: number): boolean =>
  Math.abs(value) < 9.95 && Math.abs(value - Math.round(value)) >= 0.05

/** From here on three figures are enough; below, units let totals add up to the eye. */
const LARGE = 10_000

const threeFigures = (value: number): number => {
  const size = Math.abs(value)
  if (!(size >= LARGE && Number.isFinite(size))) return value
  const unit = 10 ** (Math.floor(Math.log10(size)) - 2)
  return Math.round(value / unit) * unit
}

/** The number alone, two or three figures that matter: a share of 0.237 is 24, 0.0084 is 0,8; 234 567 is 235 000. */
export function bare(value: number, unit: Unit, language: Language): string {
  const number = shown(value, unit)
  return decimal(threeFigures(number), tenthsMatter(number) ? 1 : 0, language)
}

/** The value that `quantity` writes: differences of these are those that the eye finds. */
export function asRead(value: number, unit: Unit): number {
  const number = shown(value, unit)
  const read = Number(threeFigures(number).toFixed(tenthsMatter(number) ? 1 : 0))
  return unit === 'share' ? read / 100 : read
}

/** With its unit: 24 %, 0,8 %, 15 000 ETP, 235 000. */
export const quantity = (value: number, unit: Unit, language: Language): string =>
  withUnit(bare(value, unit, language), unit, language)

/** A share with as many decimals as asked, anything else as `quantity`. */
export const precise = (value: number, unit: Unit, decimals: number, language: Language): string =>
  unit === 'share'
    ? withUnit(decimal(value * 100, decimals, language), unit, language)
    : quantity(value, unit, language)

/** Shares that are read beside each other, with the same decimals: 92,4 % and 7,6 %, but 94 % and 6 %. */
export function sharesAlike(shares: readonly number[], language: Language): string[] {
  const decimals = shares.some(share => tenthsMatter(share * 100)) ? 1 : 0
  return shares.map(share => precise(share, 'share', decimals, language))
}

/** As it was published, no figure more and none less, at most four decimals: 7 %, 3,7 %, 230 000. */
export function exact(value: number, unit: Unit, language: Language): string {
  const number = shown(value, unit)
  const decimals = Number.isFinite(number)
    ? (Number(number.toFixed(4)).toString().split('.')[1] ?? '').length
    : 0
  return withUnit(decimal(number, decimals, language), unit, language)
}

/** A change: +4 points, −15 000 ETP, +0,8 point. A change of share is points, never % of %. */
export function change(value: number, unit: Unit, language: Language): string {
  const number = shown(value, unit)
  const text = bare(value, unit, language)
  const signed = value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  if (unit !== 'share') return withUnit(signed, unit, language)
  if (text === ABSENT) return text
  const isOne = language === 'fr' ? Math.abs(number) < 1.95 : /^[−]?1$/.test(text)
  return `${signed}${NBSP}point${isOne ? '' : 's'}`
}

/** Both ends with the same decimals: 4,0 and 5,2; 18 and 30. */
function ends(low: number, high: number, unit: Unit, language: Language): [string, string] {
  const [a, b] = [shown(low, unit), shown(high, unit)]
  const small = Math.max(Math.abs(a), Math.abs(b)) < 9.95
  const decimals = small && (tenthsMatter(a) || tenthsMatter(b)) ? 1 : 0
  return [decimal(threeFigures(a), decimals, language), decimal(threeFigures(b), decimals, language)]
}

/** Under a number: 18 à 30 %. One number where both ends read the same. */
export function spanText(low: number, high: number, unit: Unit, language: Language): string {
  const [a, b] = ends(low, high, unit, language)
  return withUnit(a === b ? a : `${a} ${language === 'fr' ? 'à' : 'to'} ${b}`, unit, language)
}

/** In a sentence: entre 18 et 30 %. */
export function betweenText(low: number, high: number, unit: Unit, language: Language): string {
  const [a, b] = ends(low, high, unit, language)
  if (a === b) return withUnit(a, unit, language)
  const text = language === 'fr' ? `entre ${a} et ${b}` : `between ${a} and ${b}`
  return withUnit(text, unit, language)
}

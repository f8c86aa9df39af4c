/** Values of results with the unit that they have. */
import type { Language } from '@horizon-soin/datasets'
import { INDICATORS, type Indicator, type Unit } from '@horizon-soin/model'
import type { Words } from './fr.js'
import { ABSENT, count, heads, NBSP, points, preciseShare, share, signedCount } from './numbers.js'

/** A number rounded as its unit deserves, without its name (a share has its %). */
export const rounded = (value: number, unit: Unit, language: Language): string =>
  unit === 'share'
    ? share(value, language)
    : unit === 'persons'
      ? heads(value, language)
      : count(value, language)

/** A result rounded as it deserves, without the name of its unit (a share has its %). */
export const shortValue = (indicator: Indicator, value: number, language: Language): string =>
  rounded(value, INDICATORS[indicator].unit, language)

/** The same with the name of its unit. */
export function fullValue(indicator: Indicator, value: number, { language, units }: Words): string {
  const { unit } = INDICATORS[indicator]
  if (Number.isNaN(value)) return ABSENT
  return rounded(value, unit, language) + (unit === 'share' ? '' : NBSP + units[unit])
}

/** A change of an indicator: points for a share. */
export function change(indicator: Indicator, value: number, { language, units }: Words): string {
  const { unit } = INDICATORS[indicator]
  return unit === 'share' ? points(value, language) : signedCount(value, language) + NBSP + units[unit]
}

/** Both ends of a range, for `words.between` or `words.to`: « 18 », « 30 % », the unit of a share once. */
export function rangeEnds(
  indicator: Indicator,
  low: number,
  high: number,
  language: Language
): [string, string] {
  const short = (value: number) => shortValue(indicator, value, language)
  // Two ends that round to the same number are told with one more digit.
  const isTight = INDICATORS[indicator].unit === 'share' && short(low) === short(high)
  const told = isTight ? (value: number) => preciseShare(value, language) : short
  const [first, last] = [told(low), told(high)]
  const isPlain = /^[\d.,\u2212\u202f]+\u00a0?%$/.test(first) && last.endsWith('%')
  return [isPlain ? first.replace(/\u00a0?%$/, '') : first, last]
}

/** Values as exactly as their error lets them be. */
import { INDICATORS, type Indicator } from '@horizon-soin/model'
import { decimal, NBSP, withPercent } from '@horizon-soin/words'
import type { Session } from './session.js'

/** Figures of an error that are worth writing. */
const FIGURES = 2
const MOST_DECIMALS = 8

const isShare = (indicator: Indicator): boolean => INDICATORS[indicator].unit === 'share'

/** A value, or an error, to the second figure of the error; a share in percent. */
export function toError(indicator: Indicator, value: number, error: number, { language }: Session): string {
  const scale = isShare(indicator) ? 100 : 1
  const size = error * scale
  const decimals = size > 0 ? Math.max(0, FIGURES - 1 - Math.floor(Math.log10(size))) : 1
  const number = decimal(value * scale, Math.min(MOST_DECIMALS, decimals), language)
  return isShare(indicator) ? withPercent(number, language) : number
}

/** An error with its unit: points for a share. */
export function errorOf(indicator: Indicator, error: number, session: Session): string {
  const { words, language } = session
  const number = toError(indicator, error, error, session)
  if (!isShare(indicator))
    return number + NBSP + words.units[INDICATORS[indicator].unit as 'persons' | 'fte' | 'euros']
  const word = language === 'fr' && error < 0.02 ? 'point' : 'points'
  return number.replace(/\u00a0?%$/, NBSP + word)
}

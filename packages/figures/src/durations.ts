/** Minutes as people read them. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, NBSP } from './numbers.js'

/** « 1 h 48 », « 27 min », « 0,4 min »; 1 h 48 min in English. */
export function duration(minutes: number, language: Language): string {
  const size = Math.abs(minutes)
  if (!Number.isFinite(minutes) || (size < 0.95 && size >= 0.05))
    return `${decimal(minutes, 1, language)}${NBSP}min`
  const whole = Math.round(size)
  const sign = minutes < 0 && whole > 0 ? '\u2212' : ''
  if (whole < 60) return `${sign}${whole}${NBSP}min`
  const [hours, rest] = [Math.floor(whole / 60), String(whole % 60).padStart(2, '0')]
  if (rest === '00') return `${sign}${hours}${NBSP}h`
  return language === 'fr'
    ? `${sign}${hours}${NBSP}h${NBSP}${rest}`
    : `${sign}${hours}${NBSP}h${NBSP}${rest}${NBSP}min`
}

/** Minutes of a working day, as people say them. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, inWords } from '@horizon-soin/figures'

/** Between a number and its unit. */
const NBSP = '\u00a0'
const MINUS = '\u2212'
const UNIT = /\u00a0min$/

/** « 1 h 48 », « 27 min », « 0,4 min »; `1 h 48 min` in English. */
export function clock(minutes: number, language: Language): string {
  const size = Math.abs(minutes)
  if (!Number.isFinite(minutes) || (size < 0.95 && size >= 0.05))
    return `${decimal(minutes, 1, language)}${NBSP}min`
  const whole = Math.round(size)
  const sign = minutes < 0 && whole > 0 ? MINUS : ''
  if (whole < 60) return `${sign}${whole}${NBSP}min`
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (rest === 0) return `${sign}${hours}${NBSP}h`
  const left = String(rest).padStart(2, '0')
  return `${sign}${hours}${NBSP}h${NBSP}${left}${language === 'fr' ? '' : `${NBSP}min`}`
}

/** Both ends of a range, their unit once where both have it: « 33 », « 48 min »; « 58 min », « 1 h 29 ». */
export function clockEnds(low: number, high: number, language: Language): [string, string] {
  const [from, to] = [clock(low, language), clock(high, language)]
  return /h/.test(from + to) ? [from, to] : [from.replace(UNIT, ''), to]
}

/** A length of time as it is said, and whether it is one thing. */
export interface Length {
  words: string
  isOne: boolean
}

/** « deux heures », « une heure et demie », « 42 minutes », « 1 h 33 »: a length without sign, to the minute as `clock` tells it. */
export function aboutLength(minutes: number, language: Language): Length {
  const size = Math.round(Math.abs(minutes))
  const [hours, rest] = [Math.floor(size / 60), size % 60]
  const isWhole = rest === 0 || rest === 30
  if (!isWhole || size === 0) {
    if (size >= 60) return { words: clock(size, language), isOne: false }
    const unit = language === 'fr' ? 'minute' : size === 1 ? 'minute' : 'minutes'
    const plural = language === 'fr' && size > 1 ? 's' : ''
    return { words: `${size}${NBSP}${unit}${plural}`, isOne: size <= 1 }
  }
  const isOne = size <= 90
  return { words: language === 'fr' ? hoursFr(hours, rest) : hoursEn(hours, rest), isOne }
}

function hoursFr(hours: number, rest: number): string {
  if (hours === 0) return 'une demi-heure'
  const whole = hours === 1 ? 'une heure' : `${inWords(hours, 'fr')} heures`
  return rest === 30 ? `${whole} et demie` : whole
}

function hoursEn(hours: number, rest: number): string {
  if (hours === 0) return 'half an hour'
  if (hours === 1) return rest === 30 ? 'an hour and a half' : 'an hour'
  return `${inWords(hours, 'en')}${rest === 30 ? ' and a half' : ''} hours`
}

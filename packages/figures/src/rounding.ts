/** Numbers that are compared with their differences: one rounding for all of them. LOOK "Numbers and words". */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { ABSENT, decimal, NBSP, shown, withUnit } from './numbers.js'

export interface Rounding {
  /** 23,9: no unit. */
  bare(value: number): string
  /** 23,9 %, 215 000 ETP. */
  level(value: number): string
  /** +0,6, −1 200, 0: no unit. */
  signed(value: number): string
  /** What a change is, without its sign: 3,0 points, 12 000 ETP, 12 000 personnes. */
  amount(value: number): string
  /** The unit of a change of `value`: points, ETP, personnes. */
  unit(value: number): string
  isZero(value: number): boolean
  /** The value that is read: differences of these are those that the eye finds. */
  rounded(value: number): number
}

/** Two figures of what moves, three for people; never under a hundredth of a point nor under one person. */
export function roundingOf(span: number, unit: Unit, language: Language): Rounding {
  const size = Math.abs(shown(span, unit))
  const exponent = size > 0 && Number.isFinite(size) ? Math.floor(Math.log10(size) + 1e-9) : 0
  const power = unit === 'share' ? Math.min(0, Math.max(-2, exponent - 1)) : Math.max(0, exponent - 2)
  const step = 10 ** power
  const read = (value: number) => Math.round(shown(value, unit) / step) * step
  const bare = (value: number) => decimal(read(value), Math.max(0, -power), language)
  const unitOf = (value: number) => {
    const plural = language === 'fr' ? Math.abs(read(value)) >= 2 - 1e-9 : bare(Math.abs(value)) !== '1'
    if (unit === 'fte') return language === 'fr' ? 'ETP' : 'FTE'
    if (unit === 'share') return plural ? 'points' : 'point'
    return language === 'fr' ? (plural ? 'personnes' : 'personne') : plural ? 'people' : 'person'
  }
  const isZero = (value: number) => !/[1-9]/.test(bare(value))
  return {
    bare,
    isZero,
    rounded: value => read(value) / (unit === 'share' ? 100 : 1),
    unit: unitOf,
    level: value => withUnit(bare(value), unit, language),
    signed: value => {
      const text = bare(value)
      if (text === ABSENT) return text
      return isZero(value) ? '0' : value > 0 ? `+${text}` : text
    },
    amount: value => `${bare(Math.abs(value))}${NBSP}${unitOf(value)}`
  }
}

/** Counts as precise as their range lets them be: « 9 400 (8 900 à 9 900) », not « 9 437 ». */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '../numbers.js'
import type { AnswerNumber } from './answer.js'

/** A range is told in steps of a fifth of its width at most. */
const STEPS = 5
/** More figures than these are never told. */
const FIGURES = 3

const powerBelow = (size: number): number => 10 ** Math.floor(Math.log10(size))

/** The step that a number and its range are rounded to: a power of ten, 1 at least. */
export function stepOf({ value, range }: Pick<AnswerNumber, 'value' | 'range'>): number {
  const [low, high] = range === null ? [value, value] : [range[0], range[4]]
  const size = Math.max(Math.abs(value), Math.abs(low), Math.abs(high))
  if (!(size >= 1)) return 1
  const least = powerBelow(size) / 10 ** (FIGURES - 1)
  const width = high - low
  return Math.max(1, least, width > 0 ? powerBelow(width / STEPS) : 0)
}

/** The number and both ends of its range, rounded alike; without a range its ends are itself. */
export interface ToldCount {
  value: number
  low: number
  high: number
}

export function toldCount({ value, range }: Pick<AnswerNumber, 'value' | 'range'>): ToldCount {
  const step = stepOf({ value, range })
  // Zero has no sign.
  const rounded = (one: number) => Math.round(one / step) * step + 0
  return {
    value: rounded(value),
    low: rounded(range === null ? value : range[0]),
    high: rounded(range === null ? value : range[4])
  }
}

/** « 9 400 », rounded already. */
export const countText = (value: number, language: Language): string => decimal(value, 0, language)

/** Whether both ends are told: they differ once they are rounded. */
export const isWide = ({ low, high }: ToldCount): boolean => low < high

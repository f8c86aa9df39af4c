/** Counts as every page tells them: three figures from ten thousand on, units below, so that pages agree: LOOK "Numbers and words". */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '../numbers.js'
import type { AnswerNumber } from './answer.js'

/** From here on three figures are enough. */
const LARGE = 10_000
const FIGURES = 3

/** The step that a number is rounded to: a power of ten, 1 at least. */
export function stepOf(value: number): number {
  const size = Math.abs(value)
  return size >= LARGE ? 10 ** (Math.floor(Math.log10(size)) - FIGURES + 1) : 1
}

/** The number and both ends of its range, each rounded by itself; without a range its ends are itself. */
export interface ToldCount {
  value: number
  low: number
  high: number
}

export function toldCount({ value, range }: Pick<AnswerNumber, 'value' | 'range'>): ToldCount {
  // Zero has no sign.
  const rounded = (one: number) => Math.round(one / stepOf(one)) * stepOf(one) + 0
  return {
    value: rounded(value),
    low: rounded(range === null ? value : range[0]),
    high: rounded(range === null ? value : range[4])
  }
}

/** « 9 437 », rounded already. */
export const countText = (value: number, language: Language): string => decimal(value, 0, language)

/** Whether both ends are told: they differ once they are rounded. */
export const isWide = ({ low, high }: ToldCount): boolean => low < high

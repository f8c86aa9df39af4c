/** The numbers of an answer, in the order in which they are read, and the indicator that each is. */
import type { Indicator } from '@horizon-soin/model'
import type { AnswerNumber } from '@horizon-soin/words'
import type { Side } from './sides.js'

export const MEASURES = [
  'headcount',
  'fte',
  'need',
  'effective',
  'freed',
  'capacity',
  'balance',
  'entrants'
] as const
export type Measure = (typeof MEASURES)[number]

export const numberOf = (measure: Measure, { answer }: Side): AnswerNumber | null => answer[measure]

/** What a click on the number explains. */
export function indicatorOf(measure: Measure, { freed }: Side): Indicator {
  if (measure === 'effective') return freed[0]
  return measure === 'freed' ? freed[1] : measure
}

/** Measures whose sign says something. */
const SIGNED: readonly Measure[] = ['effective', 'freed', 'balance']
export const isSigned = (measure: Measure): boolean => SIGNED.includes(measure)

/** Room at both ends of a strip, as a part of what it shows. */
const PAD = 0.08

/** The same ends for every edition, with zero where the sign says something; null where there is nothing to compare. */
export function domainOf(measure: Measure, sides: readonly Side[]): [number, number] | null {
  const values = sides.flatMap(side => {
    const number = numberOf(measure, side)
    return number === null ? [] : [number.value, ...(number.range ?? [])]
  })
  if (isSigned(measure)) values.push(0)
  return paddedDomain(values)
}

/** Both ends of a strip that holds these values; null where they are all the same, or none. */
export function paddedDomain(values: readonly number[]): [number, number] | null {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (!(high > low)) return null
  const pad = PAD * (high - low)
  return [low - pad, high + pad]
}

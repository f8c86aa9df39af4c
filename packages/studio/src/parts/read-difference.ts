import { bare } from '@horizon-soin/figures'
import type { Unit } from '@horizon-soin/model'

/** A number as the page shows it: 0.237 is 0.24. */
function asRead(value: number, unit: Unit): number {
  const read = Number(bare(value, unit, 'en').replaceAll(',', '').replace('\u2212', '-'))
  return unit === 'share' ? read / 100 : read
}

/** The difference that the eye finds between two numbers of the page; NaN where one does not exist. */
export const readDifference = (now: number, before: number, unit: Unit): number => {
  const difference = asRead(now, unit) - asRead(before, unit)
  // The rounding of binary fractions is not to be read.
  return Math.round(difference * 1e6) / 1e6
}

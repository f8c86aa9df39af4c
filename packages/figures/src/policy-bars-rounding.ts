/** Full-time equivalents that are read beside each other, in one rounding. */
import type { Language } from '@horizon-soin/datasets'
import { quantity, withUnit } from './numbers.js'

/** From here on `quantity` writes three figures. */
const LARGE = 10_000

/** As `quantity` writes it, but no finer than what stands beside it: 8 700 ETP beside 11 000. */
export function quantityBeside(value: number, beside: number, language: Language): string {
  const size = Math.max(Math.abs(value), Math.abs(beside))
  if (!(size >= LARGE && Number.isFinite(size))) return quantity(value, 'fte', language)
  const step = 10 ** (Math.floor(Math.log10(size)) - 2)
  const rounded = Math.round(value / step) * step
  // What is something never reads as nothing.
  return rounded === 0 && Math.abs(value) >= 0.5
    ? quantity(value, 'fte', language)
    : withUnit(quantity(rounded + 0, 'persons', language), 'fte', language)
}

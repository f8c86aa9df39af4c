import type { Bounds } from './levers.js'

/** What is kept of a number in a link: four decimals of a per cent are a millionth of a pace. */
const DECIMALS = 4
const DECIMAL = /^-?\d{1,9}(?:\.\d{1,9})?$/

/** A number as a link writes it, times `scale`: the fewest digits that say it, a point, no sign for zero. */
export function numberText(value: number, scale: number): string {
  const kept = Number((value * scale).toFixed(DECIMALS))
  return String(kept === 0 ? 0 : kept)
}

/** The number that a link's text stands for; `bad-number` or `out-of-bounds` where it cannot be had. */
export function readNumber(
  text: string,
  { scale, bounds, whole = false }: { scale: number; bounds: Bounds; whole?: boolean }
): number | 'bad-number' | 'out-of-bounds' {
  if (!DECIMAL.test(text)) return 'bad-number'
  const value = Number(text) / scale
  if (whole && !Number.isInteger(value)) return 'bad-number'
  if (value < bounds.min || value > bounds.max) return 'out-of-bounds'
  return value === 0 ? 0 : value
}

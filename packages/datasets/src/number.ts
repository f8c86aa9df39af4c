/** Bounds of a number: `min`, `max` are allowed values, `above`, `below` are not. */
export interface Bounds {
  min?: number
  max?: number
  above?: number
  below?: number
}

export type NumberRead =
  | { ok: true; value: number }
  | { ok: false; code: 'not-a-number' | 'decimal-comma'; suggestion: string | null }
  /** `3,200` is one number in English and another in French: both are given, none is suggested. */
  | {
      ok: false
      code: 'ambiguous-comma'
      params: { thousands: string; decimal: string }
      suggestion: null
    }

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const DECIMAL_COMMA = /^[+-]?[0-9]*,[0-9]+$/
const THOUSANDS = /^[+-]?[1-9][0-9]{0,2},[0-9]{3}$/
const PERCENT = /^([0-9]+(?:[.,][0-9]+)?)\s*%$/u

/** A number of per cent as the number that it is, without what the division leaves beyond the digits written. */
const hundredth = (value: number): string => String(Number((value / 100).toPrecision(12)))

/** What a share beyond 1 most likely is: a number of per cent (`70` is 0.7). Null where nothing is likely. */
export function suggestShare(value: number, bounds: Bounds): string | null {
  const highest = bounds.max ?? bounds.below
  const made = hundredth(value)
  return highest === 1 && value >= 2 && withinBounds(Number(made), bounds) ? made : null
}

function suggestNumber(text: string): string | null {
  const percent = PERCENT.exec(text.trim())
  if (percent) return hundredth(Number(percent[1]!.replace(',', '.')))
  const compact = text.replace(/[\s\u00a0\u202f_']/gu, '')
  return compact !== text && DECIMAL.test(compact) ? compact : null
}

/** `3.200` as `3.2`. */
const shortest = (decimal: string): string => String(Number(decimal))

/** A point that may separate thousands, as in `3.200`: the number with its point, and without it. Null where it cannot. */
export function thousandsPoint(text: string): { read: string; meant: string } | null {
  if (!/^\+?[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text)) return null
  return { read: shortest(text), meant: text.replace(/[+.]/g, '') }
}

/**
 * Reads a decimal number as it is written, or says why it is none. Hexadecimal, infinite, rounded-to-zero and
 * non-ASCII numbers are refused: each would be read as another value than the one written.
 */
export function readNumber(text: string): NumberRead {
  const trimmed = text.trim()
  if (THOUSANDS.test(trimmed)) {
    const params = { thousands: trimmed.replace(',', ''), decimal: shortest(trimmed.replace(',', '.')) }
    return { ok: false, code: 'ambiguous-comma', params, suggestion: null }
  }
  if (DECIMAL_COMMA.test(trimmed)) {
    const fixed = trimmed.replace(',', '.')
    return { ok: false, code: 'decimal-comma', suggestion: fixed.startsWith('.') ? `0${fixed}` : fixed }
  }
  if (!DECIMAL.test(text)) return { ok: false, code: 'not-a-number', suggestion: suggestNumber(text) }
  const value = Number(text)
  const vanished = value === 0 && /[1-9]/.test(text.split(/[eE]/)[0]!)
  if (!Number.isFinite(value) || vanished) return { ok: false, code: 'not-a-number', suggestion: null }
  return { ok: true, value: value === 0 ? 0 : value }
}

export const withinBounds = (value: number, bounds: Bounds): boolean =>
  (bounds.min === undefined || value >= bounds.min) &&
  (bounds.max === undefined || value <= bounds.max) &&
  (bounds.above === undefined || value > bounds.above) &&
  (bounds.below === undefined || value < bounds.below)

/** The bounds alone, as parameters of an `out-of-bounds` fault. */
export function boundParams({ min, max, above, below }: Bounds): Record<string, number> {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below })
  }
}

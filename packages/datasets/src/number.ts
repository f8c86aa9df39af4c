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

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const DECIMAL_COMMA = /^[+-]?[0-9]*,[0-9]+$/
/** `1,250` is one thousand in English and one unit in French: no suggestion is safe. */
const THOUSANDS = /^[+-]?[1-9][0-9]{0,2},[0-9]{3}$/
const PERCENT = /^([0-9]+(?:\.[0-9]+)?)\s*%$/

function suggestNumber(text: string): string | null {
  const percent = PERCENT.exec(text.trim())
  if (percent) return String(Number(percent[1]) / 100)
  const compact = text.replace(/[\s\u00a0\u202f_']/gu, '')
  return compact !== text && DECIMAL.test(compact) ? compact : null
}

/**
 * Reads a decimal number as it is written, or says why it is none. Hexadecimal, infinite, rounded-to-zero and
 * non-ASCII numbers are refused: each would be read as another value than the one written.
 */
export function readNumber(text: string): NumberRead {
  if (DECIMAL_COMMA.test(text.trim())) {
    const fixed = text.trim().replace(',', '.')
    const suggestion = THOUSANDS.test(text.trim()) ? null : fixed.startsWith('.') ? `0${fixed}` : fixed
    return { ok: false, code: 'decimal-comma', suggestion }
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

/** Equations of what is published, told once each and as short as they can be. */
import type { Terms } from './terms.js'

/** low ≤ Σ coefficient × place ≤ high. `sources`: the figures that say so. */
export interface Row extends Terms {
  low: number
  high: number
  sources: number[]
}

const keyOf = ({ places, coefficients }: Terms): string => {
  const order = places.map((_, k) => k).sort((a, b) => places[a]! - places[b]!)
  return order.map(k => `${places[k]}:${coefficients[k]}`).join(' ')
}

const part = ({ places, coefficients }: Terms, sign: 1 | -1): Terms => {
  const kept = places.map((_, k) => k).filter(k => coefficients[k]! * sign > 0)
  return { places: kept.map(k => places[k]!), coefficients: kept.map(k => coefficients[k]! * sign) }
}

/**
 * Rows over the same sum become one. A difference of two sums, one of which is known exactly, becomes a row over the other: blocks
 * that only such differences tied come apart.
 */
export function simplify(rows: readonly Row[]): Row[] {
  const known = new Map<string, Row>()
  const add = (row: Row) => {
    if (row.places.length === 0) return
    const key = keyOf(row)
    const other = known.get(key)
    if (!other) known.set(key, row)
    else
      known.set(key, {
        ...other,
        low: Math.max(other.low, row.low),
        high: Math.min(other.high, row.high),
        sources: [...other.sources, ...row.sources]
      })
  }
  let mixed: Row[] = []
  for (const row of rows) {
    if (isMixed(row)) mixed.push(row)
    else add(row)
  }
  for (let before = -1; before !== mixed.length; ) {
    before = mixed.length
    mixed = mixed.filter(row => {
      const short = shorten(row, known)
      if (short) add(short)
      return !short
    })
  }
  mixed.forEach(add)
  return [...known.values()]
}

const isMixed = ({ coefficients }: Terms): boolean =>
  coefficients.some(one => one > 0) && coefficients.some(one => one < 0)

function shorten(row: Row, known: ReadonlyMap<string, Row>): Row | null {
  const plus = part(row, 1)
  const minus = part(row, -1)
  const plusIs = known.get(keyOf(plus))
  if (plusIs && plusIs.low === plusIs.high) {
    const sources = [...row.sources, ...plusIs.sources]
    return { ...minus, low: plusIs.low - row.high, high: plusIs.low - row.low, sources }
  }
  const minusIs = known.get(keyOf(minus))
  if (minusIs && minusIs.low === minusIs.high) {
    const sources = [...row.sources, ...minusIs.sources]
    return { ...plus, low: row.low + minusIs.low, high: row.high + minusIs.low, sources }
  }
  return null
}

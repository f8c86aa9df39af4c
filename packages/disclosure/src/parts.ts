/** What a figure is worth at most and at least, region by region: the two ends of what can be computed add up. */
import { FREE, NOBODY } from './classes.js'
import type { System } from './system.js'
import type { Terms } from './terms.js'

/** In one region: the most, and the least, that a figure gets of each person of each column. */
export interface Part {
  region: number
  high: Terms
  low: Terms
}

/** Of a figure: what does not depend on any region, infinite where nothing published bounds it; and its parts. */
export interface Parts {
  high: number
  low: number
  parts: Part[]
}

/**
 * A class is a sum: whoever wants a figure high puts all of it on the unknown of the largest coefficient in that figure, and for low
 * on the one of the smallest, which is 0 where the figure leaves one out.
 */
export function partsOf(
  terms: Terms,
  { classOf, sizes, known, regionOf, columnOf }: Omit<System, 'regions'>
): Parts {
  const result: Parts = { high: 0, low: 0, parts: [] }
  const ends = new Map<number, { met: number; most: number; least: number }>()
  terms.places.forEach((place, k) => {
    const coefficient = terms.coefficients[k]!
    const one = classOf[place]!
    if (one === NOBODY) return
    if (one === FREE) {
      if (coefficient > 0) result.high = Number.POSITIVE_INFINITY
      else result.low = Number.NEGATIVE_INFINITY
      return
    }
    const end = ends.get(one)
    if (!end) ends.set(one, { met: 1, most: coefficient, least: coefficient })
    else {
      end.met++
      end.most = Math.max(end.most, coefficient)
      end.least = Math.min(end.least, coefficient)
    }
  })
  const byRegion = new Map<number, Part>()
  for (const [one, { met, most, least }] of ends) {
    const isWhole = met === sizes[one]
    const high = isWhole ? most : Math.max(0, most)
    const low = isWhole ? least : Math.min(0, least)
    if (!Number.isNaN(known[one]!)) {
      result.high += high * known[one]!
      result.low += low * known[one]!
      continue
    }
    const region = regionOf[one]!
    let part = byRegion.get(region)
    if (!part) {
      part = { region, high: { places: [], coefficients: [] }, low: { places: [], coefficients: [] } }
      byRegion.set(region, part)
      result.parts.push(part)
    }
    push(part.high, columnOf[one]!, high)
    push(part.low, columnOf[one]!, low)
  }
  return result
}

function push({ places, coefficients }: Terms, place: number, coefficient: number): void {
  if (coefficient === 0) return
  places.push(place)
  coefficients.push(coefficient)
}

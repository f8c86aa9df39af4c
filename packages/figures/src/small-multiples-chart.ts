import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSmallMultiples } from './place-small-multiples.js'
import type { SmallMultiplesData } from './small-multiples-data.js'
import { smallMultiplesSeries } from './small-multiples-series.js'

/** Potential and effective gain of each profession, side by side on one scale. SVG. */
export function smallMultiplesChart(data: SmallMultiplesData, look: Look): string {
  const series = smallMultiplesSeries(data, look.language)
  return figure(look, series.heading, area => placeSmallMultiples(series, area))
}

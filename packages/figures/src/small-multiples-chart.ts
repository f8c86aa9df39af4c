import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSmallMultiples } from './place-small-multiples.js'
import type { SmallMultiplesData } from './small-multiples-data.js'
import { smallMultiplesSeries } from './small-multiples-series.js'
import { smallMultiplesTable } from './small-multiples-table.js'

/** Potential and effective gain of each profession, side by side on one scale. */
export function smallMultiplesChart(data: SmallMultiplesData, look: Look): Drawn {
  const series = smallMultiplesSeries(data, look.language)
  return figure(look, series.heading, smallMultiplesTable(data, look.language), area =>
    placeSmallMultiples(series, area)
  )
}

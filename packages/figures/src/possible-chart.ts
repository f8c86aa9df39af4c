import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePossible } from './place-possible.js'
import type { PossibleData } from './possible-data.js'
import { possibleSeries } from './possible-series.js'

/** What technology would allow, and what is freed once it is adopted, over the years. */
export function possibleChart(data: PossibleData, look: Look): Drawn {
  const series = possibleSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placePossible(series, area))
}

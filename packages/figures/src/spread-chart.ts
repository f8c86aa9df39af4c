import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSpread } from './place-spread.js'
import type { SpreadData } from './spread-data.js'
import { spreadSeries } from './spread-series.js'

/** One indicator under slow, median and fast adoption, and how far apart they end. */
export function spreadChart(data: SpreadData, look: Look): Drawn {
  const series = spreadSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeSpread(series, area))
}

import type { Drawn } from './drawn.js'
import type { ForestData } from './forest-data.js'
import { forestSeries } from './forest-series.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeForest } from './place-forest.js'

/** Every effect that was published on one axis, beside what is held from them. */
export function forestChart(data: ForestData, look: Look): Drawn {
  const series = forestSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeForest(series, area))
}

import type { AccuracyChartData } from './accuracy-data.js'
import { accuracySeries } from './accuracy-series.js'
import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeAccuracy } from './place-accuracy.js'

/** Workforce projections beside the counts of the same people that followed, a panel a projection. */
export function accuracyChart(data: AccuracyChartData, look: Look): Drawn {
  const series = accuracySeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeAccuracy(series, area))
}

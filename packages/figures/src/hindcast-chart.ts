import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { HindcastChartData } from './hindcast-data.js'
import { hindcastSeries } from './hindcast-series.js'
import type { Look } from './look.js'
import { placeHindcast } from './place-hindcast.js'

/** What was announced beside what the evidence supports, a row a profession, and what the difference is made of. */
export function hindcastChart(data: HindcastChartData, look: Look): Drawn {
  const series = hindcastSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeHindcast(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSlope } from './place-slope.js'
import type { SlopeData } from './slope-data.js'
import { slopeSeries } from './slope-series.js'

/** Two groups in two years, and how far apart they are. */
export function slopeChart(data: SlopeData, look: Look): Drawn {
  const series = slopeSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeSlope(series, area))
}

import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeWaterfall } from './place-waterfall.js'
import type { WaterfallData } from './waterfall-data.js'
import { waterfallSeries } from './waterfall-series.js'

/** The change of an indicator between two scenarios, block after block. SVG. */
export function waterfallChart(data: WaterfallData, look: Look): string {
  const series = waterfallSeries(data, look.language)
  return figure(look, series.heading, area => placeWaterfall(series, area))
}

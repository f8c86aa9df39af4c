import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeWaterfall } from './place-waterfall.js'
import type { WaterfallData } from './waterfall-data.js'
import { waterfallSeries } from './waterfall-series.js'
import { waterfallTable } from './waterfall-table.js'

/** The change of an indicator between two scenarios, block after block. */
export function waterfallChart(data: WaterfallData, look: Look): Drawn {
  const series = waterfallSeries(data, look.language)
  return figure(look, series.heading, waterfallTable(data, look.language), area =>
    placeWaterfall(series, area)
  )
}

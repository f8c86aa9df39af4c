import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSplit } from './place-split.js'
import type { SplitData } from './split-data.js'
import { splitSeries } from './split-series.js'

/** What a whole is made of, as one bar. */
export function splitChart(data: SplitData, look: Look): Drawn {
  const series = splitSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeSplit(series, area))
}

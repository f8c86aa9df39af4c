import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePlainBars } from './place-plain-bars.js'
import type { PlainBarsData } from './plain-bars-data.js'
import { plainBarsSeries } from './plain-bars-series.js'

/** Shares that were published, as bars from 0. */
export function plainBarsChart(data: PlainBarsData, look: Look): Drawn {
  const series = plainBarsSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placePlainBars(series, area))
}

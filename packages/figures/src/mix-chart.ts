import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import type { MixData } from './mix-data.js'
import { mixSeries } from './mix-series.js'
import { mixTable } from './mix-table.js'
import { placeMix } from './place-mix.js'

/** Which technology frees the time of each profession, in shares of what is freed. */
export function mixChart(data: MixData, look: Look): Drawn {
  const series = mixSeries(data, look.language)
  return figure(look, series.heading, mixTable(data, look.language), area => placeMix(series, area))
}

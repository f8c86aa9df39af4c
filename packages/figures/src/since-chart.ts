import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSince } from './place-since.js'
import type { SinceData } from './since-data.js'
import { sinceSeries } from './since-series.js'

/** What was estimated since for each profession, against the mean that was published. */
export function sinceChart(data: SinceData, look: Look): Drawn {
  const series = sinceSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeSince(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePyramid } from './place-pyramid.js'
import type { PyramidData } from './pyramid-data.js'
import { pyramidSeries } from './pyramid-series.js'
import { pyramidTable } from './pyramid-table.js'

/** The ages of a profession, known and computed, women and men apart where the data tell. */
export function pyramidChart(data: PyramidData, look: Look): Drawn {
  const series = pyramidSeries(data, look.language)
  return figure(look, series.heading, pyramidTable(data, look.language), area => placePyramid(series, area))
}

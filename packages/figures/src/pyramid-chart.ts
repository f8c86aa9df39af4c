import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePyramid } from './place-pyramid.js'
import type { PyramidData } from './pyramid-data.js'
import { pyramidSeries } from './pyramid-series.js'

/** The ages of a profession, known and computed, women and men apart where the data tell. SVG. */
export function pyramidChart(data: PyramidData, look: Look): string {
  const series = pyramidSeries(data, look.language)
  return figure(look, series.heading, area => placePyramid(series, area))
}

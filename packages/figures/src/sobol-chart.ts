import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSobol } from './place-sobol.js'
import type { SobolData } from './sobol-data.js'
import { sobolSeries } from './sobol-series.js'

/** How much of the uncertainty each input makes, alone and with its interactions, with intervals. SVG. */
export function sobolBars(data: SobolData, look: Look): string {
  const series = sobolSeries(data, look.language)
  return figure(look, series.heading, area => placeSobol(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSobol } from './place-sobol.js'
import type { SobolData } from './sobol-data.js'
import { sobolSeries } from './sobol-series.js'
import { sobolTable } from './sobol-table.js'

/** How much of the uncertainty each input makes, alone and with its interactions, with intervals. */
export function sobolBars(data: SobolData, look: Look): Drawn {
  const series = sobolSeries(data, look.language)
  return figure(look, series.heading, sobolTable(data, look.language), area => placeSobol(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeProfessionBars } from './place-profession-bars.js'
import type { ProfessionBarsData } from './profession-bars-data.js'
import { professionBarsSeries } from './profession-bars-series.js'

/** One indicator by profession, the highest on top, with its ranges. */
export function professionBarsChart(data: ProfessionBarsData, look: Look): Drawn {
  const series = professionBarsSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeProfessionBars(series, area))
}

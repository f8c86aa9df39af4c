import type { AdvanceData } from './advance-data.js'
import { advanceSeries } from './advance-series.js'
import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeAdvance } from './place-advance.js'

/** A result as it is and with adoption some years ahead, one above the other. */
export function advanceChart(data: AdvanceData, look: Look): Drawn {
  const series = advanceSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeAdvance(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeRogers } from './place-rogers.js'
import type { RogersData } from './rogers-data.js'
import { rogersSeries } from './rogers-series.js'
import { rogersTable } from './rogers-table.js'

/** The people of a profession from the first to the last equipped, those above a threshold of freed time in accent. */
export function rogersChart(data: RogersData, look: Look): Drawn {
  const series = rogersSeries(data, look.language)
  return figure(look, series.heading, rogersTable(data, look.language), area => placeRogers(series, area))
}

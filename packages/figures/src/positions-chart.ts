import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePositions } from './place-positions.js'
import type { PositionsData } from './positions-data.js'
import { positionsSeries } from './positions-series.js'

/** Where each profession is between nothing and all of its working time. */
export function positionsChart(data: PositionsData, look: Look): Drawn {
  const series = positionsSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placePositions(series, area))
}

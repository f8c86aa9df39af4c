import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeSquares } from './place-squares.js'
import type { SquaresData } from './squares-data.js'
import { squaresSeries } from './squares-series.js'

/** People as squares, one for a round number of them. */
export function squaresChart(data: SquaresData, look: Look): Drawn {
  const series = squaresSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeSquares(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeTechnologyMultiples } from './place-technology-multiples.js'
import type { TechnologyMultiplesData } from './technology-multiples-data.js'
import { technologyMultiplesSeries } from './technology-multiples-series.js'
import { technologyMultiplesTable } from './technology-multiples-table.js'

/** Freed time over the years stacked by technology, one small panel a profession, on one scale. */
export function technologyMultiplesChart(data: TechnologyMultiplesData, look: Look): Drawn {
  const series = technologyMultiplesSeries(data, look.language)
  const table = technologyMultiplesTable(data, look.language)
  return figure(look, series.heading, table, area => placeTechnologyMultiples(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeReproduction } from './place-reproduction.js'
import type { ReproductionData } from './reproduction-data.js'
import { reproductionSeries } from './reproduction-series.js'
import { reproductionTable } from './reproduction-table.js'

/** Published figures beside the computed ones, with their ranges; shares on one scale, counts each on its own. */
export function reproductionChart(data: ReproductionData, look: Look): Drawn {
  const series = reproductionSeries(data, look.language)
  return figure(look, series.heading, reproductionTable(data, look.language), area =>
    placeReproduction(series, area)
  )
}

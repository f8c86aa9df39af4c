import type { Drawn } from './drawn.js'
import type { FlowsData } from './flows-data.js'
import { flowsSeries } from './flows-series.js'
import { flowsTable } from './flows-table.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeFlows } from './place-flows.js'

/** Who enters and who leaves a profession, or several, over the years. */
export function flowsChart(data: FlowsData, look: Look): Drawn {
  const series = flowsSeries(data, look.language)
  return figure(look, series.heading, flowsTable(data, look.language), area => placeFlows(series, area))
}

import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import type { OpinionData } from './opinion-data.js'
import { opinionSeries } from './opinion-series.js'
import { placeOpinion } from './place-opinion.js'

/** What people said of each proposal, or each group of people of one: useful and realistic, each with its interval. */
export function opinionChart(data: OpinionData, look: Look): Drawn {
  const series = opinionSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeOpinion(series, area))
}

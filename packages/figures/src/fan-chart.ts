import type { Drawn } from './drawn.js'
import type { FanData } from './fan-data.js'
import { fanSeries } from './fan-series.js'
import { fanTable } from './fan-table.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeFan } from './place-fan.js'

/** An indicator over years: median, one draw in two, nine draws in ten; published and observed figures on it. */
export function fanChart(data: FanData, look: Look): Drawn {
  const series = fanSeries(data, look.language)
  return figure(look, series.heading, fanTable(data, look.language), area => placeFan(series, area))
}

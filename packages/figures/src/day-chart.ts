import type { DayData } from './day-data.js'
import { daySeries } from './day-series.js'
import { dayTable } from './day-table.js'
import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeDay } from './place-day.js'

/** The working day of a profession before and after technologies, by activity, on one scale in minutes. */
export function dayChart(data: DayData, look: Look): Drawn {
  const series = daySeries(data, look.language)
  return figure(look, series.heading, dayTable(data, look.language), area => placeDay(series, area))
}

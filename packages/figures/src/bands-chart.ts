import type { BandsData } from './bands-data.js'
import { bandsSeries } from './bands-series.js'
import { bandsTable } from './bands-table.js'
import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeBands } from './place-bands.js'

/** The people of each profession by band of freed time, as bars to 100 %. */
export function bandsChart(data: BandsData, look: Look): Drawn {
  const series = bandsSeries(data, look.language)
  return figure(look, series.heading, bandsTable(data, look.language), area => placeBands(series, area))
}

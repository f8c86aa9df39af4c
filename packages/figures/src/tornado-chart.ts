import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeTornado } from './place-tornado.js'
import type { TornadoData } from './tornado-data.js'
import { tornadoSeries } from './tornado-series.js'
import { tornadoTable } from './tornado-table.js'

/** How far each input moves the result, one at a time, the strongest first. */
export function tornadoChart(data: TornadoData, look: Look): Drawn {
  const series = tornadoSeries(data, look.language)
  return figure(look, series.heading, tornadoTable(data, look.language), area => placeTornado(series, area))
}

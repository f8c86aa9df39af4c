import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeTornado } from './place-tornado.js'
import type { TornadoData } from './tornado-data.js'
import { tornadoSeries } from './tornado-series.js'

/** How far each input moves the result, one at a time, the strongest first. SVG. */
export function tornadoChart(data: TornadoData, look: Look): string {
  const series = tornadoSeries(data, look.language)
  return figure(look, series.heading, area => placeTornado(series, area))
}

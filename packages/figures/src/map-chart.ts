import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import type { MapData } from './map-data.js'
import { mapSeries } from './map-series.js'
import { mapTable } from './map-table.js'
import { placeMap } from './place-map.js'

/** One measure of every region: on the outlines of France's regions where the codes are theirs, else as tiles. MODEL.md §7. */
export function mapChart(data: MapData, look: Look): Drawn {
  const series = mapSeries(data, look.language)
  return figure(look, series.heading, mapTable(data, look.language), area => placeMap(series, area))
}

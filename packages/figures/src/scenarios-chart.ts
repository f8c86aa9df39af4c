import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeScenarios } from './place-scenarios.js'
import type { ScenariosData } from './scenarios-data.js'
import { scenariosSeries } from './scenarios-series.js'
import { scenariosTable } from './scenarios-table.js'

/** One indicator over years for up to four scenarios: mine in red with its bands, the others by their dash. */
export function scenariosChart(data: ScenariosData, look: Look): Drawn {
  const series = scenariosSeries(data, look.language)
  const table = scenariosTable(data, look.language)
  return figure(look, series.heading, table, area => placeScenarios(series, area))
}

import type { BalanceData } from './balance-data.js'
import { balanceSeries } from './balance-series.js'
import { balanceTable } from './balance-table.js'
import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeBalance } from './place-balance.js'

/** Need and capacity of a profession over the years, and their difference with its range: MODEL.md §7. */
export function balanceChart(data: BalanceData, look: Look): Drawn {
  const series = balanceSeries(data, look.language)
  return figure(look, series.heading, balanceTable(data, look.language), area => placeBalance(series, area))
}

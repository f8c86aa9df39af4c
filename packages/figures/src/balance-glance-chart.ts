import type { BalanceGlanceData } from './balance-glance-data.js'
import { balanceGlanceSeries } from './balance-glance-series.js'
import { type ChartTable, chartTable, type Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeBalanceGlance } from './place-balance-glance.js'

/** Capacity above or below need in two years, profession by profession: MODEL.md §7. */
export function balanceGlanceChart(data: BalanceGlanceData, look: Look): Drawn {
  const series = balanceGlanceSeries(data, look.language)
  return figure(look, series.heading, tableOf(data, look.language), area => placeBalanceGlance(series, area))
}

const tableOf = (
  { years: [first, last], professions }: BalanceGlanceData,
  language: Look['language']
): ChartTable =>
  chartTable(
    [
      ['Profession', 'Profession', 'text'],
      [`Solde en ${first}, part du besoin`, `Balance in ${first}, share of need`, 'share'],
      [`Solde en ${last}, part du besoin`, `Balance in ${last}, share of need`, 'share'],
      [`${last}, 5 % des tirages sous`, `${last}, 5% of draws below`, 'share'],
      [`${last}, 95 % des tirages sous`, `${last}, 95% of draws below`, 'share']
    ],
    professions.map(one => [one.label, one.first, one.last, one.range?.low, one.range?.high]),
    language
  )

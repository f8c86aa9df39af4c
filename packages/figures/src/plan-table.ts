/** The table behind a training plan: one row a year. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { PlanData } from './plan-data.js'

export function planTable(data: PlanData, language: Language): ChartTable {
  const { years, today, planned, low, high, balanceToday, balancePlanned, balanceLow, balanceHigh, chance } =
    data
  const { chanceToday } = data
  const kept: [Column, readonly number[] | undefined][] = [
    [['Places d’aujourd’hui', 'Places of today', 'persons'], today],
    [['Places du plan', 'Places of the plan', 'persons'], planned],
    [['Places, 5 % des tirages sous', 'Places, 5% of draws below', 'persons'], low],
    [['Places, 95 % des tirages sous', 'Places, 95% of draws below', 'persons'], high],
    [['Besoin, ETP', 'Need, FTE', 'fte'], data.need],
    [['Solde sans le plan, ETP', 'Balance without the plan, FTE', 'fte'], balanceToday],
    [['Solde avec le plan, ETP', 'Balance with the plan, FTE', 'fte'], balancePlanned],
    [
      ['Solde avec le plan, 5 % des tirages sous', 'Balance with the plan, 5% of draws below', 'fte'],
      balanceLow
    ],
    [
      ['Solde avec le plan, 95 % des tirages sous', 'Balance with the plan, 95% of draws below', 'fte'],
      balanceHigh
    ],
    [
      ['Besoin couvert avec le plan, part des tirages', 'Need met with the plan, share of draws', 'share'],
      chance
    ],
    [
      ['Besoin couvert sans le plan, part des tirages', 'Need met without the plan, share of draws', 'share'],
      chanceToday
    ]
  ]
  const columns = kept.filter(([, values]) => values !== undefined)
  return chartTable(
    [['Année', 'Year', 'year'], ...columns.map(([column]) => column)],
    years.map((year, t) => [year, ...columns.map(([, values]) => values![t])]),
    language
  )
}

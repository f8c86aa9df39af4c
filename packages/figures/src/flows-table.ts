/** The table behind flows: one row a year. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { FlowsData } from './flows-data.js'

export const flowsTable = (
  { years, entrants, leavers, headcount }: FlowsData,
  language: Language
): ChartTable =>
  chartTable(
    [
      ['Année', 'Year', 'year'],
      ['Entrées', 'Entering', 'persons'],
      ['Départs', 'Leaving', 'persons'],
      ['Effectif en début d’année', 'Headcount at the start of the year', 'persons']
    ],
    years.map((year, t) => [year, entrants[t], leavers[t], headcount[t]]),
    language
  )

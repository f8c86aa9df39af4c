/** The table behind a balance: one row a year. */
import type { Language } from '@horizon-soin/datasets'
import type { BalanceData } from './balance-data.js'
import { balanceAt } from './balance-words.js'
import { type ChartTable, type Column, chartTable } from './drawn.js'

export function balanceTable(data: BalanceData, language: Language): ChartTable {
  const { years, need, capacity, inPost, bands } = data
  const columns: Column[] = [
    ['Année', 'Year', 'year'],
    ['Besoin, ETP', 'Need, FTE', 'fte'],
    ['Capacité, ETP', 'Capacity, FTE', 'fte'],
    ['Personnes en poste, ETP', 'People in post, FTE', 'fte'],
    ['Solde, ETP', 'Balance, FTE', 'fte'],
    ['Solde, part du besoin', 'Balance, share of need', 'share']
  ]
  const ranges: Column[] = [
    ['Solde, 5 % des tirages sous', 'Balance, 5% of draws below', 'fte'],
    ['Solde, 25 % des tirages sous', 'Balance, 25% of draws below', 'fte'],
    ['Solde, 75 % des tirages sous', 'Balance, 75% of draws below', 'fte'],
    ['Solde, 95 % des tirages sous', 'Balance, 95% of draws below', 'fte']
  ]
  return chartTable(
    bands ? [...columns, ...ranges] : columns,
    years.map((year, t) => {
      const balance = balanceAt(data, t)
      const row = [year, need[t], capacity[t], inPost[t], balance, balance / (need[t] ?? Number.NaN)]
      return bands ? [...row, bands.q05[t], bands.q25[t], bands.q75[t], bands.q95[t]] : row
    }),
    language
  )
}

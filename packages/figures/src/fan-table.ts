/** The table behind a fan: one row a year that has a value, a published figure or an observed one. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { FanData } from './fan-data.js'

export function fanTable(data: FanData, language: Language): ChartTable {
  const { unit, published = [], observed = [] } = data
  const quantiles = new Map(data.years.map(one => [one.year, one]))
  const years = [...new Set([...data.years, ...published, ...observed].map(({ year }) => year))]
  const columns: Column[] = [
    ['Année', 'Year', 'year'],
    ['Médiane', 'Median', unit],
    ['5 % des tirages sous', '5% of draws below', unit],
    ['25 % des tirages sous', '25% of draws below', unit],
    ['75 % des tirages sous', '75% of draws below', unit],
    ['95 % des tirages sous', '95% of draws below', unit],
    ['Publié', 'Published', unit],
    ['Mesuré', 'Measured', unit],
    ['Estimé après coup', 'Estimated since', unit]
  ]
  const seen = (year: number, how: 'measured' | 'estimated') =>
    observed.find(one => one.year === year && one.by === how)?.value
  const rows = years
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
    .map(year => {
      const { q05, q25, q50, q75, q95 } = quantiles.get(year) ?? {}
      const figure = published.find(one => one.year === year)?.value
      return [year, q50, q05, q25, q75, q95, figure, seen(year, 'measured'), seen(year, 'estimated')]
    })
  const kept = columns.map((_, i) => i < 6 || rows.some(row => row[i] !== undefined))
  const only = <One>(cells: readonly One[]): One[] => cells.filter((_, i) => kept[i])
  return chartTable(only(columns), rows.map(only), language)
}

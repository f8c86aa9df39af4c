/** The table behind scenarios: one row a year. */
import type { Language } from '@horizon-soin/datasets'
import { type Cell, type ChartTable, type Column, chartTable } from './drawn.js'
import type { ScenariosData } from './scenarios-data.js'
import { typeset } from './typography.js'

export function scenariosTable(data: ScenariosData, language: Language): ChartTable {
  const { years, scenarios, unit, published = [], observed = [] } = data
  const bands = scenarios.find(({ kind }) => kind === 'mine')?.bands
  const seen = (year: number, how: 'measured' | 'estimated') =>
    observed.find(one => one.year === year && one.by === how)?.value
  const quantiles: [number, readonly number[]][] = bands
    ? [
        [5, bands.q05],
        [25, bands.q25],
        [75, bands.q75],
        [95, bands.q95]
      ]
    : []
  const all = [...new Set([...years, ...[...published, ...observed].map(({ year }) => year)])]
  const columns: { column: Column; cell: (year: number, t: number) => Cell | undefined }[] = [
    { column: ['Année', 'Year', 'year'], cell: year => year },
    ...scenarios.map(({ label, values }) => ({
      column: [typeset(label, 'fr'), label, unit] as const,
      cell: (_: number, t: number) => values[t]
    })),
    ...quantiles.map(([percent, values]) => ({
      column: [`${percent} % des tirages sous`, `${percent}% of draws below`, unit] as const,
      cell: (_: number, t: number) => values[t]
    })),
    { column: ['Publié', 'Published', unit], cell: year => published.find(one => one.year === year)?.value },
    { column: ['Mesuré', 'Measured', unit], cell: year => seen(year, 'measured') },
    { column: ['Estimé après coup', 'Estimated since', unit], cell: year => seen(year, 'estimated') }
  ]
  const rows = all
    .sort((a, b) => a - b)
    .map(year => columns.map(({ cell }) => cell(year, years.indexOf(year))))
  const always = 1 + scenarios.length + quantiles.length
  const kept = columns.map((_, i) => i < always || rows.some(row => row[i] !== undefined))
  return chartTable(
    columns.filter((_, i) => kept[i]).map(({ column }) => column),
    rows.map(row => row.filter((_, i) => kept[i])),
    language
  )
}

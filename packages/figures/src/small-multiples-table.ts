/** The table behind small multiples: one row a profession and year. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { SmallMultiplesData } from './small-multiples-data.js'
import { typeset } from './typography.js'

const RANGE: readonly Column[] = [
  ['5 % des tirages sous', '5% of draws below', 'share'],
  ['95 % des tirages sous', '95% of draws below', 'share']
]

export function smallMultiplesTable(
  { years, professions }: SmallMultiplesData,
  language: Language
): ChartTable {
  const hasRange = professions.some(({ low, high }) => low !== undefined && high !== undefined)
  return chartTable(
    [
      ['Profession', 'Profession', 'text'],
      ['Année', 'Year', 'year'],
      ['Potentiel', 'Potential', 'share'],
      ['Gain effectif', 'Effective gain', 'share'],
      ...(hasRange ? RANGE : [])
    ],
    professions.flatMap(({ label, potential, effective, low, high }) =>
      years.map((year, t) => [
        typeset(label, language),
        year,
        potential[t],
        effective[t],
        ...(hasRange ? [low?.[t], high?.[t]] : [])
      ])
    ),
    language
  )
}

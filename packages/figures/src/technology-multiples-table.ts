/** The table behind technology multiples: one row a profession and year. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import { technologyName } from './technologies.js'
import type { TechnologyMultiplesData } from './technology-multiples-data.js'
import { totalAt } from './technology-multiples-words.js'
import { typeset } from './typography.js'

export function technologyMultiplesTable(
  { years, technologies, professions }: TechnologyMultiplesData,
  language: Language
): ChartTable {
  const hasReference = professions.some(({ reference }) => reference)
  const reference: Column[] = hasReference ? [['Référence', 'Reference', 'share']] : []
  return chartTable(
    [
      ['Profession', 'Profession', 'text'],
      ['Année', 'Year', 'year'],
      ...technologies.map(
        (technology): Column => [technologyName(technology, 'fr'), technologyName(technology, 'en'), 'share']
      ),
      ['Temps libéré', 'Freed time', 'share'],
      ...reference
    ],
    professions.flatMap(panel => {
      const label = typeset(panel.label, language)
      return years.map((year, t) => [
        label,
        year,
        ...technologies.map((_, k) => panel.freed[k]?.[t]),
        totalAt(panel, t),
        ...(hasReference ? [panel.reference?.[t]] : [])
      ])
    }),
    language
  )
}

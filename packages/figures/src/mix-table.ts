/** The table behind a mix: one row a profession. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { MixData } from './mix-data.js'
import { technologyName } from './technologies.js'
import { typeset } from './typography.js'

export const mixTable = ({ professions, technologies }: MixData, language: Language): ChartTable =>
  chartTable(
    [
      ['Profession', 'Profession', 'text'],
      ['Part du temps de travail libérée', 'Share of working time freed', 'share'],
      ...technologies.map(
        (technology): Column => [technologyName(technology, 'fr'), technologyName(technology, 'en'), 'share']
      )
    ],
    professions.map(({ label, freed, shares }) => [
      typeset(label, language),
      freed,
      ...technologies.map((_, k) => shares[k])
    ]),
    language
  )

/** The table behind a map of regions: one row a region, then all of them. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { MapData, MapMeasure } from './map-data.js'
import { typeset } from './typography.js'

const COLUMNS: Readonly<Record<MapMeasure, (data: MapData) => Column>> = {
  density: ({ year }) => [`Pour 100 000 habitants, ${year}`, `Per 100,000 inhabitants, ${year}`, 'number'],
  headcount: ({ year }) => [`Effectif, ${year}`, `Headcount, ${year}`, 'persons'],
  freed: ({ year, since }) => [
    `ETP libérés depuis ${since}, ${year}`,
    `FTE freed since ${since}, ${year}`,
    'fte'
  ],
  balance: ({ year }) => [`Solde, part du besoin, ${year}`, `Balance, share of need, ${year}`, 'share'],
  need: ({ year, base }) => [
    `Changement du besoin, ${base} à ${year}`,
    `Change of need, ${base} to ${year}`,
    'share'
  ]
}

export const mapTable = (data: MapData, language: Language): ChartTable =>
  chartTable(
    [['Région', 'Region', 'text'], ['Code', 'Code', 'text'], COLUMNS[data.measure](data)],
    [
      ...data.regions.map(({ label, code, value }) => [typeset(label, language), code, value]),
      [language === 'fr' ? 'Ensemble' : 'All', '', data.nation]
    ],
    language
  )

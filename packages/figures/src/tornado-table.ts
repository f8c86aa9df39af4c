/** The table behind a tornado: one row an input, all of them, as they came. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { TornadoData } from './tornado-data.js'
import { typeset } from './typography.js'

export const tornadoTable = ({ inputs, baseline, unit }: TornadoData, language: Language): ChartTable =>
  chartTable(
    [
      ['Entrée', 'Input', 'text'],
      ['Résultat à sa valeur basse', 'Result at its low value', unit],
      ['Résultat à sa référence', 'Result at its reference', unit],
      ['Résultat à sa valeur haute', 'Result at its high value', unit]
    ],
    inputs.map(({ name, low, high }) => [typeset(name, language), low, baseline, high]),
    language
  )

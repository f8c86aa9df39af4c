/** The table behind Sobol' bars: one row an input, all of them, the greatest first. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { SobolData } from './sobol-data.js'
import { isKnown } from './sobol-words.js'
import { typeset } from './typography.js'

export const sobolTable = ({ inputs }: SobolData, language: Language): ChartTable =>
  chartTable(
    [
      ['Entrée', 'Input', 'text'],
      ['Seule', 'Alone', 'share'],
      ['Seule, bas de l’intervalle', 'Alone, low end of the interval', 'share'],
      ['Seule, haut de l’intervalle', 'Alone, high end of the interval', 'share'],
      ['Avec ses interactions', 'With its interactions', 'share'],
      [
        'Avec ses interactions, bas de l’intervalle',
        'With its interactions, low end of the interval',
        'share'
      ],
      [
        'Avec ses interactions, haut de l’intervalle',
        'With its interactions, high end of the interval',
        'share'
      ]
    ],
    [
      ...inputs.filter(isKnown).toSorted((a, b) => b.total.value - a.total.value),
      ...inputs.filter(input => !isKnown(input))
    ].map(({ name, first, total }) => [
      typeset(name, language),
      first.value,
      first.low,
      first.high,
      total.value,
      total.low,
      total.high
    ]),
    language
  )

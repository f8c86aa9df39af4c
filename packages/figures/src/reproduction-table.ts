/** The table behind published beside computed: one row a figure, whose unit is its own. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { ReproductionData, ReproductionFigure } from './reproduction-data.js'
import { typeset } from './typography.js'

const UNITS = {
  fr: { share: '%', points: 'points', fte: 'ETP', persons: 'personnes', euros: '€' },
  en: { share: '%', points: 'points', fte: 'FTE', persons: 'people', euros: '€' }
} as const

const ANSWERS = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const

export const reproductionTable = ({ figures }: ReproductionData, language: Language): ChartTable =>
  chartTable(
    [
      ['Chiffre', 'Figure', 'text'],
      ['Unité', 'Unit', 'text'],
      ['Publié', 'Published', 'number'],
      ['Calculé', 'Computed', 'number'],
      ['5 % des tirages sous', '5% of draws below', 'number'],
      ['95 % des tirages sous', '95% of draws below', 'number'],
      ['Retrouvé', 'Found again', 'text']
    ],
    figures.map(figure => {
      const { name, unit, isDifference, value, computed, range, ok } = figure
      return [
        typeset(name, language),
        UNITS[language][unit === 'share' && isDifference ? 'points' : unit],
        ...[value, computed, range?.low, range?.high].map(number => inItsUnit(number, figure)),
        ANSWERS[language][ok ? 0 : 1]
      ]
    }),
    language
  )

/** A column of several units cannot hold fractions: shares are in %, without what binary adds to 28. */
const inItsUnit = (value: number | undefined, { unit }: ReproductionFigure): number | undefined =>
  value === undefined || unit !== 'share' ? value : Number((value * 100).toPrecision(15))

/** The table behind a pyramid: one row a sex and age, the youngest first. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { AgeHeads, PyramidData } from './pyramid-data.js'
import { headsOf } from './pyramid-words.js'

const SEXES = {
  fr: { F: 'femmes', M: 'hommes', all: 'ensemble' },
  en: { F: 'women', M: 'men', all: 'everybody' }
} as const

export function pyramidTable({ base, projected }: PyramidData, language: Language): ChartTable {
  const key = ({ sex, ageFrom }: AgeHeads) => `${sex} ${ageFrom}`
  const bands = new Map([...base.bands, ...projected.bands].map(band => [key(band), band]))
  const heads = (all: readonly AgeHeads[], band: AgeHeads) =>
    all.filter(one => key(one) === key(band)).reduce((sum, { headcount }) => sum + headsOf(headcount), 0)
  return chartTable(
    [
      ['Sexe', 'Sex', 'text'],
      ['Âge, de', 'Age, from', 'number'],
      ['Âge, à', 'Age, to', 'number'],
      [`Effectif ${base.year}`, `Headcount ${base.year}`, 'persons'],
      [`Effectif projeté ${projected.year}`, `Headcount projected ${projected.year}`, 'persons']
    ],
    [...bands.values()]
      .sort((a, b) => a.sex.localeCompare(b.sex) || a.ageFrom - b.ageFrom)
      .map(band => [
        SEXES[language][band.sex],
        band.ageFrom,
        band.ageTo,
        heads(base.bands, band),
        heads(projected.bands, band)
      ]),
    language
  )
}

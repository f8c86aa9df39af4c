/** The table behind bands: one row a profession, people by band. */
import type { Language } from '@horizon-soin/datasets'
import type { BandsData } from './bands-data.js'
import { bandWords } from './bands-words.js'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import { capitalised } from './number-words.js'
import { typeset } from './typography.js'

export function bandsTable(data: BandsData, language: Language): ChartTable {
  const { edges, professions } = data
  const bands = [...edges, null].map((_, band) => band)
  const hasReference = professions.some(({ reference }) => reference)
  const column = (band: number, fr: string, en: string): Column => [
    capitalised(bandWords(data, band, 'fr')) + fr,
    capitalised(bandWords(data, band, 'en')) + en,
    'persons'
  ]
  return chartTable(
    [
      ['Profession', 'Profession', 'text'],
      ...bands.map(band => column(band, '', '')),
      ...(hasReference ? bands.map(band => column(band, ', référence', ', reference')) : [])
    ],
    professions.map(({ label, heads, reference }) => [
      typeset(label, language),
      ...bands.map(band => heads[band]),
      ...(hasReference ? bands.map(band => reference?.[band]) : [])
    ]),
    language
  )
}

/** Test only. A chart, its table and where it comes from, invented. */
import { type ChartTable, type Drawn, type FanData, fanChart, type Look } from '@horizon-soin/figures'
import type { Provenance } from '../provenance.js'

export const provenanceFr: Provenance = {
  title: 'Un quart du temps libéré en\u00a02030, à\u00a0six\u00a0points près',
  scenario: 'scénario médian',
  dataset: 'L’étude de 2019, reconstituée',
  version: '1.0',
  date: '2026-11-22',
  source: '#Leplusimportant, 2019',
  url: 'https://horizon.example/fr/simulateur/?s=1.abc&d=2#gain',
  language: 'fr'
}

export const provenanceEn: Provenance = {
  ...provenanceFr,
  title: 'A quarter of time freed in 2030',
  scenario: 'median scenario',
  dataset: 'The 2019 study, reconstructed',
  url: 'https://horizon.example/en/simulator/?s=1.abc',
  language: 'en'
}

export const table: ChartTable = {
  columns: [
    { label: 'Métier', unit: 'text' },
    { label: 'Année', unit: 'year' },
    { label: 'Gain', unit: 'share' },
    { label: 'Variation', unit: 'points' },
    { label: 'Effectif', unit: 'persons' },
    { label: 'Temps libéré en ETP', unit: 'fte' },
    { label: 'Indice', unit: 'number' }
  ],
  rows: [
    ['Infirmières et infirmiers', 2030, 0.24, -0.013, 234567.25, -15000, 1e-7],
    ['a, "b"\nc', 2031, 0.1 + 0.2, 0.05, null, 1 / 3, Number.NaN]
  ]
}

const fan: FanData = {
  measure: 'Gain effectif, part du temps de travail',
  of: 'du temps libéré',
  unit: 'share',
  draws: 2000,
  years: Array.from({ length: 33 }, (_, i) => {
    const q50 = 0.42 / (1 + Math.exp(-(i - 10.4) / 3))
    return { year: 2018 + i, q05: q50 * 0.6, q25: q50 * 0.85, q50, q75: q50 * 1.15, q95: q50 * 1.4 }
  }),
  published: [{ year: 2030, value: 0.24 }],
  focus: 2030
}

export const drawFan = (look: Look): Drawn => fanChart(fan, look)

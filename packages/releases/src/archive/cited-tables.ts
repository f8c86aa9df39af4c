/** Cited figures as tables. */
import type { CitedRelease } from './cited.js'
import { ITEM, number, people, share, text } from './columns.js'
import type { Table } from './table.js'

export const citedTables = (release: CitedRelease): Table[] => [
  figures(release),
  items(release),
  unknown(release)
]

const figures = ({ figures }: CitedRelease): Table => ({
  name: 'figures',
  columns: [
    text('figure', 'identifiant', 'id'),
    text('label_fr', 'ce qui est compté, en français', 'what is counted, in French'),
    text('label_en', 'ce qui est compté, en anglais', 'what is counted, in English'),
    text('comparison', 'more-than : l’étude dit « plus de »', 'more-than: the study says “more than”'),
    number('value', 'people or share', 'valeur citée', 'cited value'),
    text('unit', 'people (personnes) ou share (part, de 0 à 1)', 'people, or share (from 0 to 1)'),
    people(
      'base',
      'nombre de réponses supposé pour l’intervalle : le plus petit que permet l’étude',
      'number of answers assumed for the interval: the fewest that the study allows'
    ),
    share('low', 'bas de l’intervalle à 95 % (Wilson)', 'low end of the 95% interval (Wilson)'),
    share('high', 'haut de l’intervalle', 'high end of the interval'),
    text('quote', 'mots de l’étude', 'words of the study, in French'),
    text('section', 'section de l’étude', 'section of the study'),
    number('first_line', 'line', 'première ligne du texte de l’étude', 'first line of the text of the study'),
    number('last_line', 'line', 'dernière ligne', 'last line')
  ],
  rows: figures.map(({ id, label, comparison, value, unit, base, interval, quote, place }) => [
    id,
    label.fr,
    label.en,
    comparison,
    value,
    unit,
    base,
    interval?.low ?? null,
    interval?.high ?? null,
    quote,
    place.section,
    ...place.lines
  ])
})

const items = ({ items }: CitedRelease): Table => ({
  name: 'items',
  columns: [
    ...ITEM,
    text('title_fr', 'titre, en français', 'title, in French'),
    text('title_en', 'titre, en anglais', 'title, in English'),
    text('sha256', 'empreinte du texte soumis', 'digest of the text that was asked about')
  ],
  rows: items.map(({ id, version, title, hash }) => [id, version, title.fr, title.en, hash])
})

const unknown = ({ unknown }: CitedRelease): Table => ({
  name: 'unknown',
  columns: [
    text(
      'fr',
      'ce que personne ne peut en calculer, en français',
      'what nobody can compute of it, in French'
    ),
    text('en', 'ce que personne ne peut en calculer, en anglais', 'what nobody can compute of it, in English')
  ],
  rows: unknown.map(({ fr, en }) => [fr, en])
})
